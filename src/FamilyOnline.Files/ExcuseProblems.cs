using FamilyOnline.Files.Resources;

namespace FamilyOnline.Files;

/// <summary>The kinds of problems that a list of excuses may have.</summary>
internal static class ExcuseProblems
{
    public static CsvKinds Csv { get; } = new("excuses", Texts.Excuses, warns: true);

    public static ProblemKind NoUnit { get; } = Error("excuses.no-unit");

    public static ProblemKind UnknownUnit { get; } = Error("excuses.unknown-unit");

    public static ProblemKind UnknownDuty { get; } = Error("excuses.unknown-duty");

    public static ProblemKind BadPeriod { get; } = Error("excuses.bad-period");

    public static ProblemKind DoubtfulPeriod { get; } = Warning("excuses.doubtful-period");

    public static ProblemKind NoReason { get; } = Error("excuses.no-reason");

    public static ProblemKind BadKnown { get; } = Error("excuses.bad-known");

    public static ProblemKind Twice { get; } = Warning("excuses.twice");

    private static ProblemKind Error(string code) => new(code, Severity.Error, Texts.Excuses);

    private static ProblemKind Warning(string code) => new(code, Severity.Warning, Texts.Excuses);
}
