using FamilyOnline.Resources;

namespace FamilyOnline.Rollups;

/// <summary>The kinds of problems that a history of units may have.</summary>
internal static class HistoryProblems
{
    public static ProblemKind Overlap { get; } = Error("history.overlap");

    public static ProblemKind UnknownParent { get; } = Error("history.unknown-parent");

    public static ProblemKind ParentGap { get; } = Error("history.parent-gap");

    public static ProblemKind Ring { get; } = Error("history.ring");

    public static ProblemKind BadShape { get; } = Error("history.bad-shape");

    public static ProblemKind ShareTwice { get; } = Error("history.share-twice");

    public static ProblemKind ShareMissing { get; } = Error("history.share-missing");

    public static ProblemKind ShareSum { get; } = Error("history.share-sum");

    public static ProblemKind BackMissing { get; } = Error("history.back-missing");

    public static ProblemKind BackSum { get; } = Error("history.back-sum");

    public static ProblemKind UnknownPredecessor { get; } = Error("history.unknown-predecessor");

    public static ProblemKind UnknownSuccessor { get; } = Error("history.unknown-successor");

    public static ProblemKind LivesOn { get; } = Error("history.lives-on");

    public static ProblemKind ThereBefore { get; } = Error("history.there-before");

    public static ProblemKind ChangedTwice { get; } = Error("history.changed-twice");

    private static ProblemKind Error(string code) => new(code, Severity.Error, Texts.Histories);
}
