namespace FamilyOnline.Files;

/// <summary>The present line of a table, by its columns; what is wrong with its quotation marks is said once.</summary>
internal sealed class CsvRow(CsvLines lines, CsvHeader header, int columns, CsvKinds kinds, ProblemList problems)
{
    private readonly string?[] _texts = new string?[columns];

    public CsvHeader Header => header;

    public int Line => lines.Line;

    /// <summary>Gets the text of a column: empty where the table has no such column, null where its quotation marks are wrong.</summary>
    public string? this[int column] => _texts[column];

    /// <summary>Goes to the next line that has the header's fields.</summary>
    public bool Next()
    {
        while (lines.Next())
        {
            if (!CsvWidth.Holds(lines, header, kinds, problems))
                continue;
            for (var column = 0; column < columns; column++)
                _texts[column] = header[column] < 0 ? "" : Field(header[column]);
            return true;
        }

        return false;
    }

    /// <summary>Gives the text of a field, counted from 0; null where its quotation marks are wrong, which is said at once.</summary>
    public string? Field(int field)
    {
        if (lines.TryGet(field, out var text))
            return text;
        problems.Add(kinds.Quotes, lines.Line, field + 1);
        return null;
    }

    public bool IsFilled(int column) => !string.IsNullOrWhiteSpace(_texts[column]);

    /// <summary>Tells whether something was meant to stand in a column, even where its quotation marks are wrong.</summary>
    public bool IsMeant(int column) => _texts[column] is null || IsFilled(column);

    /// <summary>Gives what a column's text means; null where it was refused.</summary>
    public Cell<T>? Get<T>(CellCache<T> cache, int column)
        where T : notnull
    {
        if (_texts[column] is not { } text)
            return null;
        var cell = cache.Get(text);
        if (cell.Fault is { } fault)
            Add(fault, column);
        return cell.IsRefused ? null : cell;
    }

    public void Add(Fault fault, int column) => AddAt(fault, header[column]);

    public void AddAt(Fault fault, int field) => problems.Add(fault.Kind, lines.Line, field + 1, fault.Arguments);
}
