using FamilyOnline.Resources;

namespace FamilyOnline.Allotments;

/// <summary>The kinds of problems that an allotment may have.</summary>
internal static class AllotmentProblems
{
    public static ProblemKind UnknownUnit { get; } = Error("allotment.unknown-unit");

    public static ProblemKind Twice { get; } = Error("allotment.twice");

    public static ProblemKind Missing { get; } = Error("allotment.missing");

    public static ProblemKind OtherSum { get; } = Error("allotment.other-sum");

    public static ProblemKind BelowFloor { get; } = Error("allotment.below-floor");

    public static ProblemKind AboveCap { get; } = Error("allotment.above-cap");

    public static ProblemKind NoWeight { get; } = Error("allotment.no-weight");

    public static ProblemKind FloorsTooHigh { get; } = Error("allotment.floors-too-high");

    public static ProblemKind CapsTooLow { get; } = Error("allotment.caps-too-low");

    public static ProblemKind CapBelowFloor { get; } = Error("allotment.cap-below-floor");

    private static ProblemKind Error(string code) => new(code, Severity.Error, Texts.Allotments);
}
