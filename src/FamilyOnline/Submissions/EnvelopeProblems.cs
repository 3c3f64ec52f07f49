using FamilyOnline.Resources;

namespace FamilyOnline.Submissions;

/// <summary>The kinds of problems that an envelope may have when it is read.</summary>
internal static class EnvelopeProblems
{
    public static ProblemKind Format { get; } = Error("envelope.format");

    public static ProblemKind Damaged { get; } = Error("envelope.damaged");

    public static ProblemKind NoHash { get; } = Error("envelope.no-hash");

    public static ProblemKind PartGone { get; } = Error("envelope.part-gone");

    public static ProblemKind BadValue { get; } = Error("envelope.bad-value");

    public static ProblemKind BadPeriod { get; } = Error("envelope.bad-period");

    public static ProblemKind BadInstant { get; } = Error("envelope.bad-instant");

    public static ProblemKind RecordedLate { get; } = Error("envelope.recorded-late");

    public static ProblemKind NoNote { get; } = Error("envelope.no-note");

    public static ProblemKind BadEvidence { get; } = Error("envelope.bad-evidence");

    public static ProblemKind Computed { get; } = Error("envelope.computed");

    private static ProblemKind Error(string code) => new(code, Severity.Error, Texts.Submissions);
}
