namespace FamilyOnline.Files;

/// <summary>Finds what separates the fields of a table: comma, tab or semicolon (of either width), whichever its header line holds most of.</summary>
internal static class CsvDelimiter
{
    private static readonly char[] Known = [',', '\t', ';', '；'];

    public static string Of(Func<TextReader> open)
    {
        using var reader = open();
        var header = reader.ReadLine();
        while (header is not null && string.IsNullOrWhiteSpace(header))
            header = reader.ReadLine();
        return Known.MaxBy(delimiter => (header ?? "").Count(c => c == delimiter)).ToString();
    }
}
