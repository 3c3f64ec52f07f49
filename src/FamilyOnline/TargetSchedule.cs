using NodaTime;

namespace FamilyOnline;

/// <summary>From when to when a target runs, and by which curve the plan expects it to grow (计划进度).</summary>
public sealed class TargetSchedule
{
    /// <summary>Makes a schedule.</summary>
    /// <param name="interval">The first day and the last day that counts, China Standard Time.</param>
    /// <param name="curve">The id of the plan curve: <c>linear</c>, <c>by-phase</c>, <c>milestones</c> or a plugin's.</param>
    /// <param name="points">The points the curve goes through, in the order of their days; none for <c>linear</c>.</param>
    /// <exception cref="ArgumentException">A point lies outside the interval or the range 0 to 1, or the points do not rise.</exception>
    public TargetSchedule(DateInterval interval, string curve = "linear", IEnumerable<PlanPoint>? points = null)
    {
        (Interval, Curve, Points) = (Require.NotNull(interval), Require.Id(curve), Require.List(points ?? []));
        for (var i = 0; i < Points.Count; i++)
        {
            var point = Points[i];
            Require.That(interval.Contains(point.By), $"The plan point of {point.By:uuuu-MM-dd} lies outside the target's days.", nameof(points));
            Require.That(point.Share >= Exact.Zero && point.Share <= Exact.One, $"A plan point's share is 0 to 1, but was {point.Share}.", nameof(points));
            Require.That(
                i == 0 || (point.By > Points[i - 1].By && point.Share >= Points[i - 1].Share),
                $"Plan points rise from day to day, but {point.By:uuuu-MM-dd} does not.",
                nameof(points));
        }
    }

    /// <summary>Gets the first day and the last day that counts.</summary>
    public DateInterval Interval { get; }

    /// <summary>Gets the last day that counts.</summary>
    public LocalDate Due => Interval.End;

    /// <summary>Gets the id of the plan curve.</summary>
    public string Curve { get; }

    /// <summary>Gets the points the curve goes through.</summary>
    public IReadOnlyList<PlanPoint> Points { get; }
}
