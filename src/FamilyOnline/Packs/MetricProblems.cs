using FamilyOnline.Resources;

namespace FamilyOnline.Packs;

/// <summary>The kinds of problems that declarations of metrics have.</summary>
internal static class MetricProblems
{
    public static ProblemKind NotForFlow { get; } = Error("metric.not-for-flow");

    public static ProblemKind NotForStock { get; } = Error("metric.not-for-stock");

    public static ProblemKind NotForCumulative { get; } = Error("metric.not-for-cumulative");

    public static ProblemKind NotForRatio { get; } = Error("metric.not-for-ratio");

    public static ProblemKind NotForYesNo { get; } = Error("metric.not-for-yes-no");

    public static ProblemKind NotForIntensive { get; } = Error("metric.not-for-intensive");

    public static ProblemKind NotForDistinct { get; } = Error("metric.not-for-distinct");

    public static ProblemKind NotForOrdinal { get; } = Error("metric.not-for-ordinal");

    public static ProblemKind NotAddable { get; } = Error("metric.not-addable");

    public static ProblemKind Ring { get; } = Error("metric.ring");

    public static ProblemKind RatioWithoutParts { get; } = new("metric.ratio-without-parts", Severity.Warning, Texts.Metrics);

    /// <summary>Gives the kind of problem that says why an aggregation is meaningless for a kind of metric, and what to do.</summary>
    public static ProblemKind NotFor(MetricKind kind) => kind switch
    {
        MetricKind.Flow => NotForFlow,
        MetricKind.Stock => NotForStock,
        MetricKind.Cumulative => NotForCumulative,
        MetricKind.Ratio => NotForRatio,
        MetricKind.YesNo => NotForYesNo,
        MetricKind.Intensive => NotForIntensive,
        MetricKind.Distinct => NotForDistinct,
        _ => NotForOrdinal,
    };

    private static ProblemKind Error(string code) => new(code, Severity.Error, Texts.Metrics);
}
