namespace FamilyOnline.Rollups;

/// <summary>Between which values a sum lies of which some answers are missing: <c>sum + missing × floor … sum + missing × cap</c>.</summary>
internal static class SumBounds
{
    /// <summary>Gives the bounds, each null where the metric states no floor or cap, and both where nothing, or whole stretches of days, are missing.</summary>
    public static (Exact? Lower, Exact? Upper) Of(Metric metric, Exact sum, AnswerCount count, bool gap) => count.Missing == 0 || gap
        ? (null, null)
        : (Bound(metric.Aggregation.Floor, sum, count.Missing), Bound(metric.Aggregation.Cap, sum, count.Missing));

    private static Exact? Bound(Exact? each, Exact sum, int missing) => each is { } one ? sum + (one * missing) : null;
}
