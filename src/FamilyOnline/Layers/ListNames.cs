using FamilyOnline.Documents;

namespace FamilyOnline.Layers;

/// <summary>Finds items of lists by their names, each list looked through once.</summary>
internal sealed class ListNames
{
    private readonly Dictionary<DocumentList, Dictionary<string, List<DocumentNode>>> _lists = [];

    /// <summary>Gives the items that have a name.</summary>
    public IReadOnlyList<DocumentNode> Find(DocumentList list, string name) => Of(list).GetValueOrDefault(name, []);

    /// <summary>Notes an item that will stand in a list too; gives the one that has its name already, or null.</summary>
    public DocumentNode? Add(DocumentList list, DocumentNode item)
    {
        if (ItemName.Of(item) is not { } name)
            return null;
        if (Of(list).TryGetValue(name, out var there))
            return there[0];
        Of(list).Add(name, [item]);
        return null;
    }

    private Dictionary<string, List<DocumentNode>> Of(DocumentList list)
    {
        if (_lists.TryGetValue(list, out var names))
            return names;
        names = new(StringComparer.Ordinal);
        foreach (var item in list.Items)
        {
            if (ItemName.Of(item) is not { } name)
                continue;
            if (names.TryGetValue(name, out var same))
                same.Add(item);
            else
                names.Add(name, [item]);
        }

        _lists.Add(list, names);
        return names;
    }
}
