using FamilyOnline.Documents;
using FamilyOnline.Packs;
using FamilyOnline.Plugins;

namespace FamilyOnline.Files;

/// <summary>Reads the schemes of a YAML file: one scheme, several with lines <c>---</c> between them, or those of a campaign pack.</summary>
/// <remarks>
/// A scheme that stands alone knows no metrics, so that any id may be one. The schemes of a pack know the pack's, and a pack that says
/// <c>extends</c> is put together first.
/// </remarks>
public static class SchemeFileReader
{
    private static readonly string[] WordsOfPacks = ["pack", "extends"];

    /// <summary>Reads the schemes of a file.</summary>
    /// <param name="nameOrPath">The path of a YAML file, or the name of a pack that comes with the library, such as <c>thousand-households@1</c>.</param>
    /// <param name="plugins">The words that rules may use; null takes the library's own.</param>
    /// <param name="packs">The folder of packs that may be extended by name; null looks beside the file.</param>
    /// <returns>The schemes, or every problem with file, line, column and remedy.</returns>
    /// <exception cref="IOException">The file is there and cannot be read.</exception>
    public static ReadResult<SchemeBook> Read(string nameOrPath, PluginRegistry? plugins = null, string? packs = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(nameOrPath);
        if (ShippedPacks.Find(nameOrPath) is { } shipped)
            return Parse(shipped, nameOrPath + ".yaml", plugins, packs);
        DocumentProblems problems = new();
        if (!File.Exists(nameOrPath))
            return new(null, [YamlProblems.NoSuchFile.At(default, nameOrPath)]);
        return PackBytes.Read(nameOrPath, problems) is { } text ? Read(text, nameOrPath, plugins, packs, problems) : new(null, problems.All);
    }

    /// <summary>Reads the schemes of a text.</summary>
    /// <param name="yaml">The text.</param>
    /// <param name="file">The name to give in problems, and beside which packs are looked up; null for a text without a file.</param>
    /// <param name="plugins">The words that rules may use; null takes the library's own.</param>
    /// <param name="packs">The folder of packs that may be extended by name; null looks beside the file, if there is one.</param>
    /// <returns>The schemes, or every problem with line, column and remedy.</returns>
    public static ReadResult<SchemeBook> Parse(string yaml, string? file = null, PluginRegistry? plugins = null, string? packs = null)
    {
        ArgumentNullException.ThrowIfNull(yaml);
        return Read(yaml, file, plugins, packs, new DocumentProblems());
    }

    private static ReadResult<SchemeBook> Read(string yaml, string? file, PluginRegistry? plugins, string? packs, DocumentProblems problems)
    {
        var documents = YamlDocumentReader.ReadAll(yaml, file, problems);
        if (documents.Count == 0)
            return new(null, problems.All);
        if (documents[0] is DocumentMap first && Array.Exists(WordsOfPacks, word => first.Find(word) is not null))
        {
            if (documents.Count > 1)
                problems.Add(YamlProblems.Second.At(documents[1].Place));
            var pack = CampaignPack.Read(first, plugins, new YamlPackSource(packs));
            return With(problems, pack.Problems, pack.TryGetValue(out var read) ? read.Schemes : null);
        }

        var schemes = SchemeBook.Read(documents, plugins);
        return With(problems, schemes.Problems, schemes.TryGetValue(out var book) ? book : null);
    }

    private static ReadResult<SchemeBook> With(DocumentProblems problems, IEnumerable<Problem> others, SchemeBook? book)
    {
        foreach (var problem in others)
            problems.Add(problem);
        return new(problems.HasErrors ? null : book, problems.All);
    }
}
