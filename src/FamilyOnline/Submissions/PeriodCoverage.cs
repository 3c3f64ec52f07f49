using FamilyOnline.Ledgers;

namespace FamilyOnline.Submissions;

/// <summary>How many of the reports for one period came to a sender, and when (某期报送情况).</summary>
/// <param name="Period">The period.</param>
/// <param name="Coverage">How many were due, in time, late and missing.</param>
public sealed record PeriodCoverage(ReportingPeriod Period, Coverage Coverage);
