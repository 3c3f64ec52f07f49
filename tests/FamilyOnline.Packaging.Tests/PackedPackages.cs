using System.Diagnostics;
using System.Globalization;
using FamilyOnline.TestSupport;

namespace FamilyOnline.Packaging.Tests;

/// <summary>The three packages, packed once for all tests from a copy of the sources, so that nothing in the repository changes.</summary>
public sealed class PackedPackages : IAsyncLifetime
{
    public static IReadOnlyList<string> Names { get; } = ["FamilyOnline", "FamilyOnline.Files", "FamilyOnline.Hosting"];

    public string Folder { get; } = Directory.CreateTempSubdirectory("familyonline-").FullName;

    /// <summary>A version that no other run has.</summary>
    public string Version { get; } = string.Create(CultureInfo.InvariantCulture, $"0.1.0-test{Stopwatch.GetTimestamp()}");

    public string Feed => Path.Combine(Folder, "feed");

    private string Sources => Path.Combine(Folder, "sources");

    public string PathOf(string package, string extension) => Path.Combine(Feed, $"{package}.{Version}.{extension}");

    public async Task InitializeAsync()
    {
        Copy(RepositoryPaths.Root, Sources);
        foreach (var part in (string[])["src", "assets", "docs"])
            CopyAll(RepositoryPaths.InRoot(part), Path.Combine(Sources, part));
        foreach (var package in Names)
            await DotNet.RunAsync(Sources, "pack", $"src/{package}", "-c", "Release", "--output", Feed, $"-p:Version={Version}", "-p:TrackPublicApi=false", "-v", "q");
    }

    public Task DisposeAsync()
    {
        Directory.Delete(Folder, recursive: true);
        return Task.CompletedTask;
    }

    private static void CopyAll(string from, string to)
    {
        Copy(from, to);
        foreach (var folder in Directory.EnumerateDirectories(from).Where(folder => Path.GetFileName(folder) is not ("bin" or "obj")))
            CopyAll(folder, Path.Combine(to, Path.GetFileName(folder)));
    }

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.EnumerateFiles(from))
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
    }
}
