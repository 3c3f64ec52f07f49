using NodaTime;

namespace FamilyOnline.Progress;

/// <summary>How the plan expects a target to grow from its first day to its last (计划曲线).</summary>
public interface IPlanCurve
{
    /// <summary>Gives the share of the way that the plan expects by the end of a day.</summary>
    /// <param name="schedule">The target's days and points.</param>
    /// <param name="day">Any day, before the schedule and after it too.</param>
    /// <returns>The share: 0 before the first day, never falling from day to day, at most 1.</returns>
    Exact PlannedShare(TargetSchedule schedule, LocalDate day);
}
