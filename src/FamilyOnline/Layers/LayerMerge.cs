using FamilyOnline.Documents;

namespace FamilyOnline.Layers;

/// <summary>Applies one layer to the document below it.</summary>
/// <remarks>Every path is looked up in the document below, so that the order of the edits does not matter; no two may touch the same place.</remarks>
internal sealed class LayerMerge
{
    private readonly DocumentMap _below;
    private readonly DocumentProblems _problems;
    private readonly LayerSpots _spots;
    private readonly ListNames _names = new();
    private readonly ListNames _added = new();
    private readonly List<LayerChange> _changes = [];
    private readonly List<Removal> _removals = [];

    private LayerMerge(DocumentMap below, DocumentProblems problems) => (_below, _problems, _spots) = (below, problems, new(problems));

    /// <summary>Gives the document with the layer applied; what cannot be applied becomes a problem.</summary>
    public static (DocumentMap Merged, IReadOnlyList<LayerChange> Changes, IReadOnlyList<Removal> Removals) Apply(DocumentMap below, LayerText layer, DocumentProblems problems)
    {
        LayerMerge merge = new(below, problems);
        foreach (var edit in layer.Edits)
            merge.Apply(edit);
        merge._spots.RefuseOverlaps();
        var rebuilt = (DocumentMap)merge._spots.Rebuild(below)!;
        return (WithFirstLines(rebuilt, layer), merge._changes, merge._removals);
    }

    private void Apply(LayerEdit edit)
    {
        var walk = PathWalk.Of(_below, edit.Parts, _names);
        if (edit.Parts is [var first] && LayerText.IsFirstLine(first))
            _problems.Add(LayerProblems.FirstLine.At(edit.Place, first));
        else if (walk.Several.Count > 1)
            _problems.Add(LayerProblems.Several.At(edit.Place, edit.Path, Places(walk.Several)));
        else if (edit.Kind == LayerChangeKind.Add)
            Add(edit, walk);
        else if (walk.Found is { } found)
            Change(edit, found);
        else
            NotThere(edit, walk);
    }

    private void Change(LayerEdit edit, DocumentNode found)
    {
        if (!_spots.Change(found, edit))
            return;
        _changes.Add(new(edit.Kind, edit.Path, edit.Value?.Place ?? edit.Place, found.Place));
        if (edit.Kind == LayerChangeKind.Remove)
            _removals.Add(new(edit, found));
    }

    private void Add(LayerEdit edit, PathWalk walk)
    {
        if (walk.Found is DocumentList list)
            AddItems(edit, list);
        else if (walk.Found is { } there)
            _problems.Add(LayerProblems.AlreadyThere.At(edit.Place, edit.Path, there.Place.ToString()));
        else if (walk is { OnlyLastIsMissing: true, Deepest: DocumentMap map })
            AddKey(edit, map);
        else
            NotThere(edit, walk);
    }

    private void AddKey(LayerEdit edit, DocumentMap map)
    {
        if (_spots.AddKey(map, edit))
            _changes.Add(new(edit.Kind, edit.Path, edit.Value!.Place, map.Place));
    }

    private void AddItems(LayerEdit edit, DocumentList list)
    {
        foreach (var item in edit.Value is DocumentList several ? several.Items : [edit.Value!])
        {
            var name = ItemName.Of(item);
            if (_added.Add(list, item) is { } there)
            {
                _problems.Add(LayerProblems.AlreadyThere.At(item.Place, $"{edit.Path}/{name}", there.Place.ToString()));
                continue;
            }

            _spots.AddItem(list, item, edit);
            _changes.Add(new(edit.Kind, name is null ? edit.Path : $"{edit.Path}/{name}", item.Place, list.Place));
        }
    }

    private void NotThere(LayerEdit edit, PathWalk walk)
    {
        _problems.Add(LayerProblems.NotThere.At(
            edit.Place, edit.Path, walk.Deepest.Place.ToString(), walk.Missing, _problems.Nearest(walk.Missing, walk.Known.Distinct(StringComparer.Ordinal))));
    }

    private static string Places(IEnumerable<DocumentNode> nodes) => string.Join(", ", nodes.Select(node => node.Place.ToString()));

    /// <summary>Name, title and source are the layer's own; what it does not say is as below. A source of its own takes the place of both marks.</summary>
    private static DocumentMap WithFirstLines(DocumentMap below, LayerText layer)
    {
        Dictionary<string, DocumentEntry> own = layer.FirstLines.ToDictionary(entry => entry.Key, StringComparer.Ordinal);
        var saysSource = own.ContainsKey("source") || own.ContainsKey("assumed");
        var kept = below.Entries.Where(entry => own.ContainsKey(entry.Key) || !(saysSource && entry.Key is "source" or "assumed")).Select(entry => own.GetValueOrDefault(entry.Key, entry)).ToList();
        return new(kept.Concat(layer.FirstLines.Where(entry => below.Find(entry.Key) is null)), below.Place);
    }
}
