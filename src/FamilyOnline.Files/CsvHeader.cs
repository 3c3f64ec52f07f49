using System.Globalization;

namespace FamilyOnline.Files;

/// <summary>The header line of a table: which field holds which column.</summary>
internal sealed class CsvHeader
{
    private readonly int[] _fields;

    private CsvHeader(int[] fields, IReadOnlyList<CsvOther> others, int width, int paddedWidth) =>
        (_fields, Others, Width, PaddedWidth) = (fields, others, width, paddedWidth);

    /// <summary>Gets the fields whose texts name no column, from left to right.</summary>
    public IReadOnlyList<CsvOther> Others { get; }

    /// <summary>Gets how many fields each line has; empty ones at the header's end do not count.</summary>
    public int Width { get; }

    /// <summary>Gets how many fields the header has together with the empty ones that a spreadsheet put at its end.</summary>
    public int PaddedWidth { get; }

    /// <summary>Gets the field of a column, counted from 0; -1 where the table has no such column.</summary>
    public int this[int column] => _fields[column];

    public static CsvHeader Read(IReadOnlyList<string> texts, int line, IReadOnlyList<CsvColumn> columns, CsvKinds kinds, ProblemList problems)
    {
        var width = texts.Count;
        while (width > 0 && string.IsNullOrWhiteSpace(texts[width - 1]))
            width--;
        var fields = Enumerable.Repeat(-1, columns.Count).ToArray();
        for (var field = 0; field < width; field++)
            Place(texts, field, line, columns, fields, kinds, problems);
        for (var column = 0; column < columns.Count; column++)
            if (columns[column].Required && fields[column] < 0)
                problems.Add(kinds.MissingColumn, line, 0, columns[column].Name, string.Join(", ", columns[column].Names));
        var others = Enumerable.Range(0, width).Select(field => new CsvOther(field, Normal(texts[field]), texts[field])).Where(other => Find(columns, other.Name) < 0);
        return new(fields, [.. others], width, texts.Count);
    }

    private static void Place(
        IReadOnlyList<string> texts, int field, int line, IReadOnlyList<CsvColumn> columns, int[] fields, CsvKinds kinds, ProblemList problems)
    {
        var column = Find(columns, Normal(texts[field]));
        if (column < 0 && kinds.UnknownColumn is { } unknown)
            problems.Add(unknown, line, field + 1, texts[field], string.Join(", ", Nearest(texts[field], columns)));
        else if (column >= 0 && fields[column] >= 0)
            problems.Add(kinds.ColumnTwice, line, field + 1, columns[column].Name, texts[fields[column]], (fields[column] + 1).ToString(CultureInfo.InvariantCulture));
        else if (column >= 0)
            fields[column] = field;
    }

    private static int Find(IReadOnlyList<CsvColumn> columns, string name)
    {
        for (var column = 0; column < columns.Count; column++)
            if (Array.IndexOf(columns[column].Names, name) >= 0)
                return column;
        return -1;
    }

    private static IReadOnlyList<string> Nearest(string text, IReadOnlyList<CsvColumn> columns) =>
        Spelling.Nearest(Normal(text), columns.SelectMany(column => column.Names)) is { Count: > 0 } nearest ? nearest : [.. columns.Select(column => column.Name)];

    private static string Normal(string text) => FoldedText.Fold(text).ToLowerInvariant().Replace(' ', '-').Replace('_', '-');
}
