using FamilyOnline.Files.Resources;

namespace FamilyOnline.Files;

/// <summary>The kinds of problems that a table of shares or weights may have.</summary>
internal static class AllotmentCsvProblems
{
    public static CsvKinds Csv { get; } = new("allotment", Texts.Allotments, warns: false);

    public static ProblemKind UnknownName { get; } = Error("allotment.unknown-name");

    public static ProblemKind SharedName { get; } = Error("allotment.shared-name");

    public static ProblemKind NotANumber { get; } = Error("allotment.not-a-number");

    public static ProblemKind NotWhole { get; } = Error("allotment.not-whole");

    public static ProblemKind Negative { get; } = Error("allotment.negative");

    public static ProblemKind WeightTwice { get; } = Error("allotment.weight-twice");

    public static ProblemKind WeightMissing { get; } = Error("allotment.weight-missing");

    private static ProblemKind Error(string code) => new(code, Severity.Error, Texts.Allotments);
}
