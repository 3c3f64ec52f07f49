using FamilyOnline.Documents;

namespace FamilyOnline.Layers;

/// <summary>A pack that extends another, as written: which one it extends, its own first lines, and its edits.</summary>
internal sealed class LayerText
{
    private static readonly string[] Own = ["format", "pack", "title", "source", "assumed"];

    private LayerText(DocumentMap map, DocumentScalar extends, IReadOnlyList<LayerEdit> edits) => (Map, Extends, Edits) = (map, extends, edits);

    /// <summary>Gets the words that say what happens to a place of the pack below.</summary>
    public static IReadOnlyList<string> Words { get; } = ["replace", "add", "remove"];

    public DocumentMap Map { get; }

    public DocumentScalar Extends { get; }

    public IReadOnlyList<LayerEdit> Edits { get; }

    /// <summary>Gets the layer's own first lines: name, title and source are those of the county that publishes it.</summary>
    public IEnumerable<DocumentEntry> FirstLines => Map.Entries.Where(entry => Own.Contains(entry.Key, StringComparer.Ordinal));

    public static bool IsFirstLine(string key) => key == "extends" || Own.Contains(key, StringComparer.Ordinal) || Words.Contains(key, StringComparer.Ordinal);

    /// <summary>Reads a layer; null where it extends nothing.</summary>
    public static LayerText? Read(DocumentNode document, DocumentProblems problems)
    {
        if (document is not DocumentMap map || map.Find("extends") is null)
        {
            RefuseWords(document, problems);
            return null;
        }

        MapReader reader = new(map, problems);
        foreach (var key in Own)
            reader.Find(key);
        reader.NeedText("pack");
        var isNamed = reader.NeedText("extends").Length > 0;
        List<LayerEdit> edits = [.. Changed(reader, "replace", LayerChangeKind.Replace), .. Changed(reader, "add", LayerChangeKind.Add), .. Removed(reader)];
        foreach (var entry in map.Entries.Where(entry => !Own.Contains(entry.Key, StringComparer.Ordinal) && !Words.Contains(entry.Key, StringComparer.Ordinal) && entry.Key != "extends"))
            problems.Add(LayerProblems.NeedsWord.At(entry.Place, entry.Key));
        edits.RemoveAll(edit => !IsPath(edit, problems));
        return isNamed ? new(map, (DocumentScalar)map.Find("extends")!, edits) : null;
    }

    private static void RefuseWords(DocumentNode document, DocumentProblems problems)
    {
        foreach (var entry in ((document as DocumentMap)?.Entries ?? []).Where(entry => Words.Contains(entry.Key, StringComparer.Ordinal)))
            problems.Add(LayerProblems.WithoutBase.At(entry.Place, entry.Key));
    }

    private static IEnumerable<LayerEdit> Changed(MapReader reader, string word, LayerChangeKind kind) =>
        (reader.Map(word)?.Entries ?? []).Select(entry => new LayerEdit(kind, entry.Key, entry.Place, entry.Value));

    private static IEnumerable<LayerEdit> Removed(MapReader reader)
    {
        foreach (var node in reader.List("remove"))
        {
            if (node is DocumentScalar path)
                yield return new(LayerChangeKind.Remove, path.Text, path.Place, null);
            else
                reader.Problems.Add(DocumentProblems.WrongShape.At(node.Place, "text"));
        }
    }

    private static bool IsPath(LayerEdit edit, DocumentProblems problems)
    {
        if (edit.Parts.All(part => part.Length > 0 && part.Trim() == part))
            return true;
        problems.Add(LayerProblems.NotAPath.At(edit.Place, edit.Path));
        return false;
    }
}
