using System.Globalization;

namespace FamilyOnline.Files;

/// <summary>Holds a line's number of fields against the header's.</summary>
internal static class CsvWidth
{
    /// <summary>Tells whether the line has the header's fields, and after them nothing or as many empty ones as the header.</summary>
    /// <remarks>More empty ones are not forgiven: an amount with an unquoted comma moves the empty note of its line there.</remarks>
    public static bool Holds(CsvLines lines, CsvHeader header, CsvKinds kinds, ProblemList problems)
    {
        if (lines.Count == header.Width || (lines.Count == header.PaddedWidth && IsBlankFrom(lines, header.Width)))
            return true;
        if (BadQuotes(lines) is >= 0 and var field)
            problems.Add(kinds.Quotes, lines.Line, field + 1);
        else
            problems.Add(kinds.FieldCount, lines.Line, 0, Write(lines.Count), Write(header.Width));
        return false;
    }

    private static bool IsBlankFrom(CsvLines lines, int field)
    {
        while (field < lines.Count && string.IsNullOrWhiteSpace(lines[field]))
            field++;
        return field == lines.Count;
    }

    private static int BadQuotes(CsvLines lines)
    {
        for (var field = 0; field < lines.Count; field++)
            if (!lines.TryGet(field, out _))
                return field;
        return -1;
    }

    private static string Write(int number) => number.ToString(CultureInfo.InvariantCulture);
}
