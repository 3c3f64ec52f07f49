namespace FamilyOnline.Files;

/// <summary>Finds things by id, or by any of the names people call them, and knows which names several share.</summary>
internal sealed class NameIndex<T>
    where T : class
{
    private readonly Dictionary<string, T> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<T>> _names = new(StringComparer.OrdinalIgnoreCase);
    private readonly string[] _known;

    public NameIndex(IEnumerable<T> items, Func<T, string> id, Func<T, IEnumerable<string>> names)
    {
        foreach (var item in items)
        {
            _ids.Add(id(item), item);
            foreach (var name in names(item).Prepend(id(item)))
                Add(FoldedText.Fold(name), item);
        }

        _known = [.. _names.Keys];
    }

    /// <summary>Gives what a text may mean: nothing, one thing, or several that share the name.</summary>
    public IReadOnlyList<T> Find(string text) =>
        _ids.TryGetValue(text, out var item) ? [item] : _names.TryGetValue(text, out var named) ? named : [];

    /// <summary>Gives the known names nearest to a text, for a message.</summary>
    public string Nearest(string text)
    {
        var nearest = Spelling.Nearest(text, _known);
        return string.Join(", ", nearest.Count > 0 ? nearest : [.. _known.Order(StringComparer.Ordinal).Take(5)]);
    }

    private void Add(string name, T item)
    {
        if (!_names.TryGetValue(name, out var named))
            _names.Add(name, named = []);
        if (!named.Contains(item))
            named.Add(item);
    }
}
