using NodaTime;

namespace FamilyOnline.Packs;

/// <summary>How a target is expected to grow, its days counted from the launch year (计划进度安排).</summary>
public sealed class PlannedSchedule
{
    internal PlannedSchedule(PlanDate due, string curve, IReadOnlyList<PlannedPoint> points) => (Due, Curve, Points) = (due, curve, points);

    /// <summary>Gets the last day that counts.</summary>
    public PlanDate Due { get; }

    /// <summary>Gets the id of the plan curve.</summary>
    public string Curve { get; }

    /// <summary>Gets the points the curve goes through.</summary>
    public IReadOnlyList<PlannedPoint> Points { get; }

    internal TargetSchedule In(int launchYear, LocalDate firstDay) =>
        new(new DateInterval(firstDay, Due.In(launchYear)), Curve, Points.Select(point => new PlanPoint(point.By.In(launchYear), point.Share)));
}
