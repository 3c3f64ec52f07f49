using FamilyOnline.Documents;

namespace FamilyOnline.Layers;

/// <summary>Which nodes of the document below are changed, by which edit, and the document with all of it done.</summary>
internal sealed class LayerSpots(DocumentProblems problems)
{
    private readonly Dictionary<DocumentNode, LayerEdit> _changed = [];
    private readonly Dictionary<DocumentNode, List<(LayerEdit Edit, DocumentEntry Entry)>> _keys = [];
    private readonly Dictionary<DocumentNode, List<(LayerEdit Edit, DocumentNode Item)>> _items = [];

    /// <summary>Notes that a node is replaced or removed; false with a problem where it is already.</summary>
    public bool Change(DocumentNode node, LayerEdit edit)
    {
        if (_changed.TryAdd(node, edit))
            return true;
        Overlap(edit, _changed[node]);
        return false;
    }

    /// <summary>Notes a new key of a map; false with a problem where another edit adds it already.</summary>
    public bool AddKey(DocumentMap map, LayerEdit edit)
    {
        var added = Of(_keys, map);
        if (added.Find(other => other.Entry.Key == edit.Parts[^1]) is { Edit: { } earlier })
        {
            Overlap(edit, earlier);
            return false;
        }

        added.Add((edit, new(edit.Parts[^1], edit.Place, edit.Value!)));
        return true;
    }

    /// <summary>Notes a new item of a list.</summary>
    public void AddItem(DocumentList list, DocumentNode item, LayerEdit edit) => Of(_items, list).Add((edit, item));

    /// <summary>Refuses every edit inside something that another one replaces or removes: its result would be lost without a word.</summary>
    public void RefuseOverlaps()
    {
        foreach (var (node, outer) in _changed)
        {
            foreach (var inner in Edits(node).Where(edit => edit != outer).Concat(Below(node).SelectMany(Edits)))
                Overlap(inner, outer);
        }
    }

    /// <summary>Gives a node with all that is noted done; null where it is removed.</summary>
    public DocumentNode? Rebuild(DocumentNode node)
    {
        if (_changed.TryGetValue(node, out var edit))
            return edit.Value;
        return node switch
        {
            DocumentMap map => new DocumentMap(
                map.Entries.Select(entry => (entry, Value: Rebuild(entry.Value))).Where(pair => pair.Value is not null).Select(pair => pair.entry with { Value = pair.Value! })
                    .Concat(_keys.GetValueOrDefault(map, []).Select(added => added.Entry)),
                map.Place),
            DocumentList list => new DocumentList(list.Items.Select(Rebuild).OfType<DocumentNode>().Concat(_items.GetValueOrDefault(list, []).Select(added => added.Item)), list.Place),
            _ => node,
        };
    }

    private IEnumerable<LayerEdit> Edits(DocumentNode node) =>
        _keys.GetValueOrDefault(node, []).Select(added => added.Edit).Concat(_items.GetValueOrDefault(node, []).Select(added => added.Edit)).Concat(_changed.TryGetValue(node, out var edit) ? [edit] : []);

    private static IEnumerable<DocumentNode> Below(DocumentNode node) => node switch
    {
        DocumentMap map => map.Entries.SelectMany(entry => Below(entry.Value).Prepend(entry.Value)),
        DocumentList list => list.Items.SelectMany(item => Below(item).Prepend(item)),
        _ => [],
    };

    private void Overlap(LayerEdit edit, LayerEdit other) => problems.Add(LayerProblems.Overlap.At(edit.Place, edit.Path, other.Path, other.Place.ToString()));

    private static List<T> Of<T>(Dictionary<DocumentNode, List<T>> lists, DocumentNode node)
    {
        if (!lists.TryGetValue(node, out var list))
            lists.Add(node, list = []);
        return list;
    }
}
