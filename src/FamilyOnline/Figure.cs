namespace FamilyOnline;

/// <summary>What is known of one subject and metric on a day, with the period it comes from (指标值).</summary>
/// <param name="Subject">The id of the subject.</param>
/// <param name="Metric">The id of the metric.</param>
/// <param name="Value">The value, or the reason for none.</param>
/// <param name="Period">The newest period that the value rests on; unspecified where nothing was ever reported.</param>
/// <param name="IsCarried">Whether an earlier period's value stands in for a missing one.</param>
/// <param name="IsPartial">Whether some periods of a sum over time are missing.</param>
public sealed record Figure(string Subject, string Metric, Quantity Value, ReportingPeriod Period, bool IsCarried = false, bool IsPartial = false);
