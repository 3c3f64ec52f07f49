using FamilyOnline.Documents;

namespace FamilyOnline.Layers;

/// <summary>Follows a path through a document, as far as it leads.</summary>
/// <remarks>
/// A part of the path is a key of a map, or the name of an item of a list. Where a map has no such key, an item in one of its lists is meant,
/// at the least depth: <c>schemes/model-townships/uptake</c> is short for <c>schemes/model-townships/parts/uptake</c>.
/// </remarks>
internal sealed class PathWalk
{
    private PathWalk(DocumentNode deepest) => Deepest = deepest;

    /// <summary>Gets what the path names; null where it leads nowhere, or to several.</summary>
    public DocumentNode? Found { get; private init; }

    /// <summary>Gets the last node on the way.</summary>
    public DocumentNode Deepest { get; }

    /// <summary>Gets the part of the path that leads nowhere; empty where the path was found.</summary>
    public string Missing { get; private init; } = "";

    /// <summary>Gets whether only the last part of the path leads nowhere.</summary>
    public bool OnlyLastIsMissing { get; private init; }

    /// <summary>Gets what the missing part might mean, where there are several.</summary>
    public IReadOnlyList<DocumentNode> Several { get; private init; } = [];

    /// <summary>Gets what the deepest node has.</summary>
    public IEnumerable<string> Known => Deepest switch
    {
        DocumentMap map => map.Entries.Select(entry => entry.Key).Concat(Lists(map).SelectMany(list => list.Items).OfType<DocumentMap>().Select(ItemName.Of).OfType<string>()),
        DocumentList list => list.Items.Select(ItemName.Of).OfType<string>(),
        _ => [],
    };

    public static PathWalk Of(DocumentNode root, IReadOnlyList<string> path, ListNames names)
    {
        var at = root;
        for (var i = 0; i < path.Count; i++)
        {
            var next = Next(at, path[i], names);
            if (next.Count != 1)
                return new(at) { Missing = path[i], OnlyLastIsMissing = i == path.Count - 1, Several = next };
            at = next[0];
        }

        return new(at) { Found = at };
    }

    private static IReadOnlyList<DocumentNode> Next(DocumentNode at, string part, ListNames names) => at switch
    {
        DocumentMap map when map.Find(part) is { } value => [value],
        DocumentMap map => Below(map, part, names),
        DocumentList list => names.Find(list, part),
        _ => [],
    };

    private static List<DocumentNode> Below(DocumentMap map, string part, ListNames names)
    {
        List<DocumentMap> level = [map];
        while (level.Count > 0)
        {
            List<DocumentList> lists = [.. level.SelectMany(Lists)];
            List<DocumentNode> found = [.. lists.SelectMany(list => names.Find(list, part)).OfType<DocumentMap>()];
            if (found.Count > 0)
                return found;
            level = [.. lists.SelectMany(list => list.Items).OfType<DocumentMap>()];
        }

        return [];
    }

    /// <summary>The lists of a map, and those of a map of lists in it: the sheets of a line.</summary>
    private static IEnumerable<DocumentList> Lists(DocumentMap map) => map.Entries.SelectMany(entry => entry.Value switch
    {
        DocumentList list => [list],
        DocumentMap lists when lists.Entries.All(item => item.Value is DocumentList) => lists.Entries.Select(item => (DocumentList)item.Value),
        _ => [],
    });
}
