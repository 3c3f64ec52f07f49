using FamilyOnline.Files.Resources;

namespace FamilyOnline.Files;

/// <summary>The kinds of problems that a list of candidates may have.</summary>
internal static class CandidateProblems
{
    public static CsvKinds Csv { get; } = new("candidates", Texts.Candidates, warns: false);

    public static ProblemKind NoId { get; } = Error("candidates.no-id");

    public static ProblemKind BadId { get; } = Error("candidates.bad-id");

    public static ProblemKind Twice { get; } = Error("candidates.twice");

    public static ProblemKind BadClass { get; } = Error("candidates.bad-class");

    public static ProblemKind BadGrouping { get; } = Error("candidates.bad-grouping");

    public static ProblemKind BadAward { get; } = Error("candidates.bad-award");

    private static ProblemKind Error(string code) => new(code, Severity.Error, Texts.Candidates);
}
