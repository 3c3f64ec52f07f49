using FamilyOnline.Documents;
using FamilyOnline.Resources;

namespace FamilyOnline.Packs;

/// <summary>The kinds of problems that declarations of metrics have.</summary>
internal static class MetricProblems
{
    private static readonly Dictionary<MetricKind, ProblemKind> Meaningless =
        EnumWords<MetricKind>.All.ToDictionary(word => word.Value, word => Error($"metric.not-for-{word.Key}"));

    public static ProblemKind NotAddable { get; } = Error("metric.not-addable");

    public static ProblemKind Ring { get; } = Error("metric.ring");

    public static ProblemKind RatioWithoutParts { get; } = new("metric.ratio-without-parts", Severity.Warning, Texts.Metrics);

    /// <summary>Gives the kind of problem that says why an aggregation is meaningless for a kind of metric, and what to do.</summary>
    public static ProblemKind NotFor(MetricKind kind) => Meaningless[kind];

    private static ProblemKind Error(string code) => new(code, Severity.Error, Texts.Metrics);
}
