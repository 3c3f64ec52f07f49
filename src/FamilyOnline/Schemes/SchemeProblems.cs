using FamilyOnline.Resources;

namespace FamilyOnline.Schemes;

/// <summary>The kinds of problems that a score sheet may have.</summary>
internal static class SchemeProblems
{
    public static ProblemKind IdTwice { get; } = Error("scheme.id-twice");

    public static ProblemKind UnknownFormat { get; } = Error("scheme.unknown-format");

    public static ProblemKind NoParts { get; } = Error("scheme.no-parts");

    public static ProblemKind Cycle { get; } = Error("scheme.cycle");

    public static ProblemKind MixedWeights { get; } = Error("scheme.mixed-weights");

    public static ProblemKind SubPoints { get; } = Warning("scheme.sub-points");

    public static ProblemKind PartsBelow { get; } = Warning("scheme.parts-below");

    /// <summary>The rule of a line may give more than its maximum.</summary>
    public static ProblemKind RuleAbove { get; } = Warning("scheme.rule-above");

    /// <summary>The rule of a line never gives its maximum.</summary>
    public static ProblemKind RuleBelow { get; } = Warning("scheme.rule-below");

    /// <summary>An entry, a step or a row takes away more than the line has.</summary>
    public static ProblemKind LossAbove { get; } = Warning("scheme.loss-above");

    /// <summary>The cap of a group is below what its parts may reach.</summary>
    public static ProblemKind CapBelow { get; } = Warning("scheme.cap-below");

    public static ProblemKind WeightSum { get; } = Warning("scheme.weight-sum");

    public static ProblemKind MaximaDiffer { get; } = Warning("scheme.maxima-differ");

    public static ProblemKind GradeNeverReached { get; } = Warning("scheme.grade-never-reached");

    public static ProblemKind BandGap { get; } = Warning("scheme.band-gap");

    public static ProblemKind BandOverlap { get; } = Warning("scheme.band-overlap");

    public static ProblemKind BandNeverReached { get; } = Warning("scheme.band-never-reached");

    public static ProblemKind BareCount { get; } = Warning("scheme.bare-count");

    /// <summary>A line is scored month by month over registers alone, and neither names the months nor stands in a window.</summary>
    public static ProblemKind MonthsOfEntries { get; } = Warning("scheme.months-of-entries");

    /// <summary>A line's pool has no bounds anywhere, and is spelt nearly like one that has.</summary>
    public static ProblemKind PoolAlike { get; } = Warning("scheme.pool-alike");

    /// <summary>A mark has the id of a line of the sheet: a judged line has its mark without that, and a rule that names it means the line's points.</summary>
    public static ProblemKind MarkIsLine { get; } = Error("scheme.mark-is-line");

    /// <summary>A mark stands in the list twice, or is a metric of the pack already.</summary>
    public static ProblemKind MarkTwice { get; } = Error("scheme.mark-twice");

    private static ProblemKind Error(string code) => new(code, Severity.Error, Texts.Schemes);

    private static ProblemKind Warning(string code) => new(code, Severity.Warning, Texts.Schemes);
}
