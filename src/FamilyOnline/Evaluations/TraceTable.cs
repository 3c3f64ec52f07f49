using System.Globalization;
using FamilyOnline.Resources;

namespace FamilyOnline.Evaluations;

/// <summary>A trace as a table: what was found, how it was counted, what was taken and why, line by line (计分表).</summary>
public sealed class TraceTable
{
    private static readonly string[] Columns = ["line", "rule", "found", "arithmetic", "points", "of", "deduction", "source"];

    internal TraceTable(Trace trace, CultureInfo? culture)
    {
        Header = Array.AsReadOnly(Columns.Select(column => Texts.Localized(Texts.Explanations, "column." + column).In(culture)).ToArray());
        Rows = Require.List(new TraceRows(culture).Of(trace, 0));
    }

    /// <summary>Gets the names of the columns.</summary>
    public IReadOnlyList<string> Header { get; }

    /// <summary>Gets the rows, in the order of the sheet.</summary>
    public IReadOnlyList<TraceRow> Rows { get; }

    /// <summary>Gets header and rows as cells, for a file of separated values or a worksheet.</summary>
    public IEnumerable<IReadOnlyList<string>> Cells => Rows.Select(row => row.Cells).Prepend(Header);

    /// <summary>Writes the table as Markdown.</summary>
    public string ToMarkdown() => string.Join('\n', [Row(Header), Row(Header.Select(_ => "---")), .. Rows.Select(row => Row(row.Cells.Select(Escaped)))]);

    private static string Row(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";

    private static string Escaped(string cell) => cell.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal).Replace("\n", "<br>", StringComparison.Ordinal);
}
