using System.Collections.ObjectModel;

namespace FamilyOnline.Progress;

/// <summary>The plan curves that every campaign may name.</summary>
public static class PlanCurves
{
    /// <summary>Gets the built-in curves by id: <c>linear</c>, <c>by-phase</c> and <c>milestones</c>.</summary>
    public static IReadOnlyDictionary<string, IPlanCurve> BuiltIn { get; } = new ReadOnlyDictionary<string, IPlanCurve>(
        new Dictionary<string, IPlanCurve>(StringComparer.Ordinal)
        {
            ["linear"] = new LinearCurve(),
            ["by-phase"] = new ByPhaseCurve(),
            ["milestones"] = new MilestonesCurve(),
        });

    /// <summary>The schedule's points and, where none stands on the last day, the whole on that day.</summary>
    internal static IEnumerable<PlanPoint> PointsToTheEnd(TargetSchedule schedule) =>
        schedule.Points is [.., var last] && last.By == schedule.Due ? schedule.Points : schedule.Points.Append(new(schedule.Due, Exact.One));
}
