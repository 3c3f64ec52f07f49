using FamilyOnline.Files.Resources;

namespace FamilyOnline.Files;

/// <summary>The kinds of problems that a table of figures may have.</summary>
internal static class FigureTableProblems
{
    public static CsvKinds Csv { get; } = new("figures", Texts.Figures, warns: true);

    public static ProblemKind NoUnit { get; } = Error("figures.no-unit");

    public static ProblemKind NoMetric { get; } = Error("figures.no-metric");

    public static ProblemKind UnknownMetric { get; } = Error("figures.unknown-metric");

    public static ProblemKind Derived { get; } = Error("figures.derived");

    public static ProblemKind NoPeriod { get; } = Error("figures.no-period");

    public static ProblemKind BadPeriod { get; } = Error("figures.bad-period");

    public static ProblemKind DoubtfulPeriod { get; } = new("figures.doubtful-period", Severity.Warning, Texts.Figures);

    public static ProblemKind NoValue { get; } = Error("figures.no-value");

    public static ProblemKind BadValue { get; } = Error("figures.bad-value");

    public static ProblemKind BadYesNo { get; } = Error("figures.bad-yes-no");

    public static ProblemKind BadState { get; } = Error("figures.bad-state");

    public static ProblemKind BadKnown { get; } = Error("figures.bad-known");

    private static ProblemKind Error(string code) => new(code, Severity.Error, Texts.Figures);
}
