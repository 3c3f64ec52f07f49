using FamilyOnline.Documents;

namespace FamilyOnline.Packs;

/// <summary>Reads lists of items: each is a map, and what a constructor refuses becomes a problem at the item's place.</summary>
internal static class PackItems
{
    /// <summary>Reads every item of a list that it can; those with problems are left out.</summary>
    public static IReadOnlyList<T> Read<T>(MapReader parent, string key, Func<MapReader, T?> read)
        where T : class
    {
        List<T> items = [];
        foreach (var node in Nodes(parent, key))
        {
            MapReader reader = new(node, parent.Problems);
            if (parent.Problems.Build(node.Place, () => read(reader)!) is { } item)
                items.Add(item);
            reader.Done();
        }

        return items;
    }

    /// <summary>The items of a list; a text in its place, or nothing after the colon, is no list of items.</summary>
    public static IReadOnlyList<DocumentNode> Nodes(MapReader parent, string key)
    {
        if (parent.Find(key) is not DocumentScalar text)
            return parent.List(key);
        parent.Problems.Add(DocumentProblems.WrongShape.At(text.Place, "list"));
        return [];
    }

    /// <summary>The items of a list that are maps, without a word about the others.</summary>
    public static IEnumerable<DocumentMap> Maps(MapReader parent, string key) => (parent.Find(key) as DocumentList)?.Items.OfType<DocumentMap>() ?? [];

    /// <summary>Gets the ids that a list declares, those of broken items too, so that a reference to one is no second problem.</summary>
    public static IReadOnlySet<string> Declared(MapReader parent, string key, string id = "id") =>
        Maps(parent, key).Select(item => item.Find(id)).OfType<DocumentScalar>().Select(scalar => scalar.Text).ToHashSet(StringComparer.Ordinal);

    public static IReadOnlyList<Deliverable> Deliverables(MapReader parent) => Read(parent, "deliverables", reader =>
        new Deliverable(reader.NeedId("id"), reader.NeedLocalized("title"), reader.NeedProvenance()));

    /// <summary>Reads ids that must be among the known ones.</summary>
    public static IReadOnlyList<string> Known(MapReader parent, string key, string what, IReadOnlyCollection<string> known)
    {
        List<string> ids = [];
        foreach (var node in parent.List(key))
        {
            if (parent.IdOf(node) is not { } id)
                continue;
            ids.Add(id);
            if (!known.Contains(id))
                parent.Problems.AddUnknown(node.Place, what, id, known);
        }

        return ids;
    }

    /// <summary>Reads a day counted from the launch year; a problem where there is none.</summary>
    public static PlanDate Date(MapReader parent, string key)
    {
        var text = parent.NeedText(key);
        if (!PlanDate.TryParse(text, out var date) && text.Length > 0)
            parent.Problems.Add(PackProblems.NotAPlanDate.At(parent.Find(key)!.Place, text));
        return date;
    }
}
