using FamilyOnline.Files.Resources;

namespace FamilyOnline.Files;

/// <summary>The kinds of problems that a report may have.</summary>
internal static class ReportProblems
{
    public static CsvKinds Csv { get; } = new("report", Texts.Reports, warns: true);

    public static ProblemKind NoSubject { get; } = Error("report.no-subject");

    public static ProblemKind UnknownSubject { get; } = Error("report.unknown-subject");

    public static ProblemKind AmbiguousSubject { get; } = Error("report.ambiguous-subject");

    public static ProblemKind NoMetric { get; } = Error("report.no-metric");

    public static ProblemKind UnknownMetric { get; } = Error("report.unknown-metric");

    public static ProblemKind AmbiguousMetric { get; } = Error("report.ambiguous-metric");

    public static ProblemKind BadPeriod { get; } = Error("report.bad-period");

    public static ProblemKind DoubtfulPeriod { get; } = Warning("report.doubtful-period");

    public static ProblemKind BadDate { get; } = Error("report.bad-date");

    public static ProblemKind BeforePeriod { get; } = Error("report.before-period");

    public static ProblemKind BadReason { get; } = Error("report.bad-reason");

    public static ProblemKind NoNote { get; } = Error("report.no-note");

    public static ProblemKind BadEvidence { get; } = Error("report.bad-evidence");

    public static ProblemKind NoValue { get; } = Error("report.no-value");

    public static ProblemKind BadNumber { get; } = Error("report.bad-number");

    public static ProblemKind BadYesNo { get; } = Error("report.bad-yes-no");

    public static ProblemKind Percent { get; } = Error("report.percent");

    public static ProblemKind PercentComputed { get; } = Error("report.percent-computed");

    public static ProblemKind TooManyDecimals { get; } = Error("report.too-many-decimals");

    public static ProblemKind TooLarge { get; } = Error("report.too-large");

    public static ProblemKind Negative { get; } = Error("report.negative");

    public static ProblemKind Conflict { get; } = Error("report.conflict");

    public static ProblemKind Duplicate { get; } = Warning("report.duplicate");

    private static ProblemKind Error(string code) => new(code, Severity.Error, Texts.Reports);

    private static ProblemKind Warning(string code) => new(code, Severity.Warning, Texts.Reports);
}
