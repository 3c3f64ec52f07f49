using NodaTime;

namespace FamilyOnline.Ledgers;

/// <summary>Tells on which other reports a report rests, such as a county's on those of its townships (下级报表).</summary>
public interface IReportBasis
{
    /// <summary>Lists the reports that one rests on; none where it rests on none.</summary>
    /// <param name="report">The report that is made of others.</param>
    /// <param name="knownAt">The instant to look from: what became known later, such as an excuse, changes nothing. The same report and instant always give the same list.</param>
    IEnumerable<ReportKey> ReportsBelow(ReportKey report, Instant knownAt);
}
