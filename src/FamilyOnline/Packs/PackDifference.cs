using FamilyOnline.Documents;
using FamilyOnline.Layers;

namespace FamilyOnline.Packs;

/// <summary>One thing that two packs say differently (方案包差异).</summary>
public sealed class PackDifference
{
    internal PackDifference(string path, DocumentNode? before, DocumentNode? after) => (Path, Before, After) = (path, before, after);

    /// <summary>Gets the path: keys and the names of items, or their numbers from 1 where they have none.</summary>
    public string Path { get; }

    /// <summary>Gets what the first pack says; null where it says nothing.</summary>
    public DocumentNode? Before { get; }

    /// <summary>Gets what the second pack says; null where it says nothing.</summary>
    public DocumentNode? After { get; }

    /// <summary>Gets whether the second pack adds it, removes it, or says something else.</summary>
    public LayerChangeKind Kind => (Before, After) switch
    {
        (null, _) => LayerChangeKind.Add,
        (_, null) => LayerChangeKind.Remove,
        _ => LayerChangeKind.Replace,
    };

    /// <summary>Writes the path with a sign (<c>+</c> added, <c>-</c> removed, <c>~</c> changed) and what is said on either side.</summary>
    public override string ToString() => Kind switch
    {
        LayerChangeKind.Add => $"+ {Path}: {Short(After!)}",
        LayerChangeKind.Remove => $"- {Path}: {Short(Before!)}",
        _ => $"~ {Path}: {Short(Before!)} → {Short(After!)}",
    };

    /// <summary>A scalar as it is, words in brackets, an item by its title, all else as three dots.</summary>
    private static string Short(DocumentNode node) => node switch
    {
        DocumentScalar scalar => scalar.Text,
        DocumentList list when list.Items.All(item => item is DocumentScalar) => $"[{string.Join(", ", list.Items)}]",
        DocumentMap map when (map.Find("title") ?? map.Find("name") ?? map.Find("zh")) is { } title => Short(title),
        _ => "…",
    };
}
