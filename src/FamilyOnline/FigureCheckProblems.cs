using FamilyOnline.Resources;

namespace FamilyOnline;

/// <summary>The kinds of problems that checks on figures have.</summary>
internal static class FigureCheckProblems
{
    public static ProblemKind NotForKind { get; } = Error("check.not-for-kind");

    public static ProblemKind NothingToHold { get; } = Error("check.nothing-to-hold");

    public static ProblemKind BoundsReversed { get; } = Error("check.bounds-reversed");

    public static ProblemKind OutOfRange { get; } = Error("check.out-of-range");

    public static ProblemKind NoNumber { get; } = Error("check.no-number");

    public static ProblemKind NotCumulative { get; } = Error("check.not-cumulative");

    public static ProblemKind NoSplit { get; } = Error("check.no-split");

    public static ProblemKind NotCompared { get; } = Error("check.not-compared");

    public static ProblemKind OfItself { get; } = Error("check.of-itself");

    private static ProblemKind Error(string code) => new(code, Severity.Error, Texts.Checks);
}
