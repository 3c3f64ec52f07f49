using FamilyOnline.Rollups;
using FamilyOnline.Submissions;

namespace FamilyOnline.Restatements;

/// <summary>One of the changes between two publications of a figure, and how much of the difference it makes (修订项).</summary>
/// <param name="Cause">What happened.</param>
/// <param name="Unit">The unit to which it happened; for a change of definition or periods as a whole, the one that is asked for.</param>
/// <param name="Metric">Whose answer or definition changed: of a derived figure the metric that it is computed from.</param>
/// <param name="Period">The period whose answer changed; where no answer did, the one that is asked for.</param>
/// <param name="From">The edition that counted before; null where there was none.</param>
/// <param name="To">The edition that counts now; null where there is none.</param>
/// <param name="Amount">
/// What it adds to the figure, exact and in the figure's unit; 0 where it changed only how complete the figure is. Not available where the
/// restatement has no difference, and where the figure has no value right after the change: the next part that has an amount then makes up for both.
/// </param>
public sealed record RestatementPart(RestatementCause Cause, TreeUnit Unit, Metric Metric, ReportingPeriod Period, FigureEdition? From, FigureEdition? To, Quantity Amount);
