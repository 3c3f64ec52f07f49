using NodaTime;

namespace FamilyOnline.Progress;

/// <summary>A straight line from point to point of the schedule, such as the ends of the phases.</summary>
/// <remarks>
/// It begins at 0 on the day before the first day. Where no point stands on the last day, the whole is expected then: 1. Without points it is
/// <see cref="LinearCurve"/>.
/// </remarks>
public sealed class ByPhaseCurve : IPlanCurve
{
    /// <inheritdoc/>
    public Exact PlannedShare(TargetSchedule schedule, LocalDate day)
    {
        var before = new PlanPoint(Require.NotNull(schedule).Interval.Start.PlusDays(-1), Exact.Zero);
        if (day <= before.By)
            return Exact.Zero;
        foreach (var point in PlanCurves.PointsToTheEnd(schedule))
        {
            if (day <= point.By)
                return Between(before, point, day);
            before = point;
        }

        return before.Share;
    }

    private static Exact Between(PlanPoint before, PlanPoint after, LocalDate day) =>
        before.Share + ((after.Share - before.Share) * Exact.Ratio(Period.DaysBetween(before.By, day), Period.DaysBetween(before.By, after.By)));
}
