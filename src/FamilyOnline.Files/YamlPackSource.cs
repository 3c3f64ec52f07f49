using FamilyOnline.Documents;
using FamilyOnline.Layers;

namespace FamilyOnline.Files;

/// <summary>Finds packs that others extend: those that come with the library, and files beside the pack that asks.</summary>
/// <param name="folder">Where packs called by their names are; null looks beside the file that asks.</param>
internal sealed class YamlPackSource(string? folder) : IPackSource
{
    public DocumentNode? Find(string reference, Place asked, DocumentProblems problems)
    {
        if (ShippedPacks.Find(reference) is { } shipped)
            return YamlDocumentReader.Read(shipped, reference + ".yaml", problems);
        var beside = asked.File is null ? folder : Path.GetDirectoryName(asked.File);
        if (PathOf(reference, beside) is { } path && File.Exists(path))
            return PackBytes.Read(path, problems) is { } text ? YamlDocumentReader.Read(text, path, problems) : null;
        problems.Add(YamlProblems.NoSuchPack.At(asked, reference, string.Join(", ", ShippedPacks.Names.Concat(Named(folder ?? beside)))));
        return null;
    }

    /// <summary>A file named by a pack that may come from a stranger: never outside the folder of that pack.</summary>
    private string? PathOf(string reference, string? beside)
    {
        if (IsName(reference))
            return (folder ?? beside) is { } packs ? Path.Combine(packs, reference + ".yaml") : null;
        var leavesTheFolder = Path.IsPathRooted(reference) || reference.Split('/', '\\').Contains("..", StringComparer.Ordinal) || reference.Contains(':', StringComparison.Ordinal);
        return beside is null || leavesTheFolder ? null : Path.Combine(beside, reference);
    }

    private static bool IsName(string reference) => reference.Split('@') is [var id, var version] && Identifier.IsValid(id) && version.Length > 0 && version.All(char.IsAsciiDigit);

    private static IEnumerable<string> Named(string? packs) => packs is null || !Directory.Exists(packs.Length == 0 ? "." : packs)
        ? []
        : Directory.EnumerateFiles(packs.Length == 0 ? "." : packs, "*.yaml").Select(file => Path.GetFileNameWithoutExtension(file)!).Where(IsName).Order(StringComparer.Ordinal).Take(12);
}
