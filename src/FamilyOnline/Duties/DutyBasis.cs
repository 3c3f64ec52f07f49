using FamilyOnline.Ledgers;
using NodaTime;

namespace FamilyOnline.Duties;

/// <summary>The reports under one duty that units below another owe, for each of the duty's periods within the report's; those of excused units are not among them.</summary>
internal sealed class DutyBasis(DutyBook book, Duty duty) : IReportBasis
{
    public IEnumerable<ReportKey> ReportsBelow(ReportKey report, Instant knownAt) =>
        from period in duty.Cadence.Inside(report.Period)
        from owed in book.Owed(duty, period)
        where owed.Unit != report.Unit && owed.Above.Contains(report.Unit, StringComparer.Ordinal) && book.ExcuseOf(owed, knownAt) is null
        select new ReportKey(owed.Unit, duty.Form, period);
}
