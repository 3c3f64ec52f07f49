namespace FamilyOnline.Rollups;

/// <summary>How many units are in one state (状态计数).</summary>
/// <param name="State">The state: <c>no</c> and <c>yes</c> of a yes/no metric, else one that the metric declares.</param>
/// <param name="Units">How many units are in it.</param>
public sealed record StateCount(string State, int Units)
{
    private static readonly string[] YesNo = ["no", "yes"];

    internal static IReadOnlyList<StateCount> Of(Metric metric, IReadOnlyList<int> counts) =>
        [.. counts.Zip(metric.Kind == MetricKind.YesNo ? YesNo : metric.States, (units, state) => new StateCount(state, units))];
}
