using NodaTime;

namespace FamilyOnline.Progress;

/// <summary>Nothing until a point of the schedule, then its share at once: for what is done in one go.</summary>
/// <remarks>A point counts from its own day on. Where no point stands on the last day, the whole is expected then: 1.</remarks>
public sealed class MilestonesCurve : IPlanCurve
{
    /// <inheritdoc/>
    public Exact PlannedShare(TargetSchedule schedule, LocalDate day)
    {
        var share = Exact.Zero;
        foreach (var point in PlanCurves.PointsToTheEnd(Require.NotNull(schedule)).TakeWhile(point => point.By <= day))
            share = point.Share;
        return share;
    }
}
