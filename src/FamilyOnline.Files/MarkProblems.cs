using FamilyOnline.Files.Resources;

namespace FamilyOnline.Files;

/// <summary>The kinds of problems that a file of marks may have.</summary>
internal static class MarkProblems
{
    public static CsvKinds Csv { get; } = new("marks", Texts.Marks, warns: true);

    public static ProblemKind NoCandidate { get; } = Error("marks.no-candidate");

    public static ProblemKind BadCandidate { get; } = Error("marks.bad-candidate");

    public static ProblemKind NoFigure { get; } = Error("marks.no-figure");

    public static ProblemKind BadFigure { get; } = Error("marks.bad-figure");

    public static ProblemKind NoValue { get; } = Error("marks.no-value");

    public static ProblemKind NotAValue { get; } = Error("marks.not-a-value");

    public static ProblemKind BadPeriod { get; } = Error("marks.bad-period");

    public static ProblemKind DoubtfulPeriod { get; } = Warning("marks.doubtful-period");

    public static ProblemKind BadDate { get; } = Error("marks.bad-date");

    public static ProblemKind BadCount { get; } = Error("marks.bad-count");

    public static ProblemKind BadCredit { get; } = Error("marks.bad-credit");

    public static ProblemKind BadJudged { get; } = Error("marks.bad-judged");

    public static ProblemKind Conflict { get; } = Error("marks.conflict");

    public static ProblemKind TwoReasons { get; } = Error("marks.two-reasons");

    public static ProblemKind Mixed { get; } = Error("marks.mixed");

    public static ProblemKind Duplicate { get; } = Warning("marks.duplicate");

    public static ProblemKind Unused { get; } = Warning("marks.unused");

    private static ProblemKind Error(string code) => new(code, Severity.Error, Texts.Marks);

    private static ProblemKind Warning(string code) => new(code, Severity.Warning, Texts.Marks);
}
