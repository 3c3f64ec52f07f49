using NodaTime;

namespace FamilyOnline.Schemes;

/// <summary>The days that count: <c>{ from: 12-01, to: 11-30, reported-by: 12-10 }</c> (统计时段).</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="ReportedBy">The last day on which an entry may come in; null for any.</param>
internal sealed record WindowRule(WindowDay From, WindowDay To, WindowDay? ReportedBy)
{
    /// <summary>Gives the window that a day lies in; while entries for the one before may still come in, that one.</summary>
    public (DateInterval Days, LocalDate? ReportedBy) At(LocalDate asOf)
    {
        var from = From.LastOnOrBefore(asOf);
        var (days, last) = Beginning(from);
        (DateInterval Days, LocalDate? ReportedBy) before = From.Only is null ? Beginning(From.LastOnOrBefore(from.PlusDays(-1))) : (days, last);
        return before.ReportedBy is { } open && asOf <= open && before.Days.End < asOf ? before : (days, last);
    }

    private (DateInterval Days, LocalDate? ReportedBy) Beginning(LocalDate from)
    {
        var to = To.FirstOnOrAfter(from);
        return (new(from, to < from ? from : to), ReportedBy?.FirstOnOrAfter(to));
    }
}
