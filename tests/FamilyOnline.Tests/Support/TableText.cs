namespace FamilyOnline.Tests.Support;

/// <summary>Splits a table that is written with blanks into its cells.</summary>
internal static class TableText
{
    public static IEnumerable<string[]> Lines(string table) =>
        table.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
