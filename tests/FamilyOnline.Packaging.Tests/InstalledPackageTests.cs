using System.Reflection;
using FamilyOnline.TestSupport;

namespace FamilyOnline.Packaging.Tests;

/// <summary>A new project outside the repository installs the packages from a folder and uses them.</summary>
[Collection(PackagingTestGroup.Name)]
public sealed class InstalledPackageTests(PackedPackages packed)
{
    [Fact]
    public async Task Ten_lines_run_against_the_installed_packages()
    {
        var folder = Directory.CreateDirectory(Path.Combine(packed.Folder, "scratch")).FullName;
        Put(folder, "Program.cs", "Program.cs");
        Put(folder, "Scratch.csproj.txt", "Scratch.csproj");
        Put(folder, "nuget.config.txt", "nuget.config");

        await DotNet.RunAsync(folder, "build", "-v", "q");
        var output = await DotNet.RunAsync(folder, "run", "--no-build");

        Assert.Equal(
            """
            thousand-households@1 610424101 610424102
            3001/3000
            0 selected, 2024-11-30
            文件是空的。

            """.ReplaceLineEndings("\n"),
            output);
    }

    private void Put(string folder, string from, string to) => File.WriteAllText(
        Path.Combine(folder, to),
        File.ReadAllText(RepositoryPaths.InRoot("tests", "FamilyOnline.Packaging.Tests", "Scratch", from))
            .Replace("$VERSION$", packed.Version, StringComparison.Ordinal)
            .Replace("$FEED$", packed.Feed, StringComparison.Ordinal)
            .Replace("$MACHINE$", MachinePackages, StringComparison.Ordinal));

    /// <summary>Where this machine keeps what the tests' own restore brought, so that nothing is fetched again.</summary>
    private static string MachinePackages { get; } =
        typeof(InstalledPackageTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(entry => entry.Key == "NuGetPackageRoot").Value!;
}
