using System.Text.RegularExpressions;
using FamilyOnline.TestSupport;

namespace FamilyOnline.Tests.Conventions;

/// <summary>One file of code under src, with the project and the folder it stands in.</summary>
internal sealed partial record SourceFile(string Path, string Project, string Folder, string Text)
{
    /// <summary>Gets every file of code of the three packages, in ordinal order; what a build makes is left out.</summary>
    public static IReadOnlyList<SourceFile> All { get; } =
    [
        .. Directory.EnumerateFiles(RepositoryPaths.InRoot("src"), "*.cs", SearchOption.AllDirectories)
            .Select(file => System.IO.Path.GetRelativePath(RepositoryPaths.InRoot("src"), file).Replace('\\', '/'))
            .Where(path => !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(Read),
    ];

    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>Gets the namespace that project and folder ask for.</summary>
    public string ExpectedNamespace => Folder.Length == 0 ? Project : $"{Project}.{Folder.Replace('/', '.')}";

    public string? DeclaredNamespace => NamespaceLine().Match(Text) is { Success: true } match ? match.Groups[1].Value : null;

    public int Lines => Text.AsSpan().TrimEnd().Count('\n') + 1;

    /// <summary>Gets the names of the types declared at the top of the file: what they are called, and whether they are public.</summary>
    public IReadOnlyList<(string Name, bool IsPublic, bool IsGeneric)> Types =>
        [.. TypeLine().Matches(Text).Select(match => (match.Groups["name"].Value, match.Groups["access"].Value == "public", match.Groups["generic"].Success))];

    /// <summary>Gets the folders of the same package that the file speaks of, by using or by full name.</summary>
    /// <remarks>Within a namespace the compiler also finds <c>Ledgers.Coverage</c> without its first part, so every word before a dot is given, a folder or not.</remarks>
    public IEnumerable<string> FoldersNamed => FolderMention().Matches(Text)
        .Where(match => match.Groups["project"].Value == Project || Project == "FamilyOnline")
        .Concat(ShortMention().Matches(Text))
        .Select(match => match.Groups["folder"].Value)
        .Distinct(StringComparer.Ordinal);

    private static SourceFile Read(string path)
    {
        var parts = path.Split('/');
        return new(path, parts[0], string.Join('/', parts[1..^1]), File.ReadAllText(RepositoryPaths.InRoot("src", path)).ReplaceLineEndings("\n"));
    }

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex NamespaceLine();

    [GeneratedRegex(
        @"^(?<access>public|internal|file)( (?:sealed|static|abstract|readonly|partial|ref|unsafe))* (?:class|record struct|record class|record|struct|interface|enum|delegate [\w.<>?\[\]]+) (?<name>\w+)(?<generic><)?",
        RegexOptions.Multiline)]
    private static partial Regex TypeLine();

    [GeneratedRegex(@"\b(?<project>FamilyOnline(?:\.Files|\.Hosting)?)\.(?<folder>[A-Z]\w*)(?=[.;])")]
    private static partial Regex FolderMention();

    [GeneratedRegex(@"(?<![\w.])(?<folder>[A-Z]\w*)(?=\.[A-Z])")]
    private static partial Regex ShortMention();
}
