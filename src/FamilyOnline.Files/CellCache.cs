namespace FamilyOnline.Files;

/// <summary>Reads each different text of a column once, for a column in which few texts stand on many lines.</summary>
internal sealed class CellCache<T>(Func<string, (T Value, Fault? Fault)> read)
    where T : notnull
{
    private readonly Dictionary<string, Cell<T>> _cells = new(StringComparer.Ordinal);
    private readonly Dictionary<T, int> _numbers = [];

    public Cell<T> Get(string text)
    {
        if (_cells.TryGetValue(text, out var known))
            return known;
        var (value, fault) = read(text);
        Cell<T> cell = new(value, fault is { Kind.Severity: Severity.Error } ? -1 : NumberOf(value), fault);
        _cells.Add(text, cell);
        return cell;
    }

    private int NumberOf(T value)
    {
        if (!_numbers.TryGetValue(value, out var number))
            _numbers.Add(value, number = _numbers.Count);
        return number;
    }
}
