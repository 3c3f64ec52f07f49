namespace FamilyOnline.Restatements;

/// <summary>Finds the metrics behind a figure that are defined otherwise than before.</summary>
internal static class DefinitionChanges
{
    /// <summary>Gives the ids of those that are, in ordinal order.</summary>
    public static IReadOnlyList<string> Of(TwoRollups two) => [.. two.Metrics.Where(id =>
        !two.Before.Metrics.TryGet(id, out var before) || !two.After.Metrics.TryGet(id, out var after) || !IsSame(before, after))];

    /// <summary>Tells whether the version of a metric that both publications have differs.</summary>
    public static bool IsRedefined(TwoRollups two, string id) => two.Before.Metrics[id].Version != two.After.Metrics[id].Version;

    private static bool IsSame(Metric before, Metric after) => ReferenceEquals(before, after) || (
        (before.Kind, before.Version, before.Formula, before.Numerator, before.Denominator) == (after.Kind, after.Version, after.Formula, after.Numerator, after.Denominator)
        && before.CarryForwardMonths == after.CarryForwardMonths && before.Aggregation == after.Aggregation && before.States.SequenceEqual(after.States, StringComparer.Ordinal));
}
