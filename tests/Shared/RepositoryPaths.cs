namespace FamilyOnline.TestSupport;

/// <summary>Where the repository lies, and the folder of cases and data beside it, which not every machine has.</summary>
internal static class RepositoryPaths
{
    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    /// <summary>The folder of cases and data beside the repository, or null where there is none.</summary>
    public static string? Shared { get; } = Directory.Exists(Path.Combine(Root, "..", "shared", "data")) ? Path.GetFullPath(Path.Combine(Root, "..", "shared")) : null;

    public static string InRoot(params string[] parts) => Path.Combine([Root, .. parts]);

    public static string InShared(params string[] parts) => Path.Combine([Shared ?? throw new InvalidOperationException("A test that reads shared data is marked SharedFact."), .. parts]);

    private static string FindRoot(string folder)
    {
        while (!File.Exists(Path.Combine(folder, "FamilyOnline.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("The tests must run inside the repository.");
        return folder;
    }
}
