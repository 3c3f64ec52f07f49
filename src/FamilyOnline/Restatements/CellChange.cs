using FamilyOnline.Submissions;

namespace FamilyOnline.Restatements;

/// <summary>An answer that differs between two publications.</summary>
/// <param name="Cause">Why it does.</param>
/// <param name="Unit">The id of the unit.</param>
/// <param name="Metric">The id of the metric.</param>
/// <param name="Period">The period.</param>
/// <param name="Cell">The answer that counts now, as a roll-up keeps it.</param>
/// <param name="From">The edition that counted before, or null.</param>
/// <param name="To">The edition that counts now, or null.</param>
internal sealed record CellChange(RestatementCause Cause, string Unit, string Metric, ReportingPeriod Period, long Cell, FigureEdition? From, FigureEdition? To);
