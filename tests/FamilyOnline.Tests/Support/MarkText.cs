using NodaTime;
using NodaTime.Text;

namespace FamilyOnline.Tests.Support;

/// <summary>
/// Reads marks and entries of registers from a table with a header of the columns of docs/figure-files.md: <c>candidate figure value period by</c>, and for
/// entries <c>date kind fact reason credit waived judged reported-on</c>. A dash is an empty cell; a line with a filled column of the second kind is an entry, or one with a reason and no value.
/// </summary>
internal static class MarkText
{
    private static readonly string[] OfEntries = ["date", "kind", "fact", "evidence", "credit", "waived", "judged"];

    public static (IReadOnlyList<Mark> Marks, IReadOnlyList<Occurrence> Entries) Read(string table)
    {
        string[][] rows = [.. TableText.Lines(table)];
        List<Mark> marks = [];
        List<Occurrence> entries = [];
        foreach (var row in rows.Skip(1))
        {
            var cells = rows[0].Zip(row).Where(cell => cell.Second != "-").ToDictionary(cell => cell.First, cell => cell.Second, StringComparer.Ordinal);
            if (OfEntries.Any(cells.ContainsKey) || !cells.ContainsKey("value"))
                entries.Add(Entry(cells));
            else
                marks.Add(Mark(cells));
        }

        return (marks, entries);
    }

    private static Mark Mark(Dictionary<string, string> cells)
    {
        Mark mark = new(cells["candidate"], cells["figure"], Value(cells["value"]), cells.TryGetValue("period", out var period) ? ReportingPeriod.Parse(period) : default, cells.GetValueOrDefault("by"));
        return cells.TryGetValue("reason", out var reason) ? mark.Because(reason) : mark;
    }

    private static Occurrence Entry(Dictionary<string, string> cells) => new(cells["candidate"], cells["figure"], new OccurrenceOptions
    {
        Date = Day(cells.GetValueOrDefault("date")),
        Kind = cells.GetValueOrDefault("kind"),
        Fact = cells.GetValueOrDefault("fact"),
        Reason = cells.GetValueOrDefault("reason"),
        Evidence = cells.GetValueOrDefault("evidence"),
        Waived = cells.GetValueOrDefault("waived"),
        Count = Exact.Parse(cells.GetValueOrDefault("value", "1")),
        Credit = Exact.Parse(cells.GetValueOrDefault("credit", "1")),
        Judged = cells.TryGetValue("judged", out var judged) ? Exact.Parse(judged) : null,
        ReportedOn = Day(cells.GetValueOrDefault("reported-on")),
    });

    private static MarkValue Value(string cell) => cell switch
    {
        "?" => Quantity.Of(Absence.NotReported),
        "n/a" => Quantity.Of(Absence.NotApplicable),
        "none" => Quantity.Of(Absence.NotAvailable),
        "yes" => Exact.One,
        "no" => Exact.Zero,
        _ when Day(cell) is { } day => MarkValue.Of(day),
        _ => Exact.TryParse(cell, out var number) ? number : MarkValue.Of(cell),
    };

    private static LocalDate? Day(string? text) => text is not null && LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var day) ? day : null;
}
