using FamilyOnline.Files.Resources;

namespace FamilyOnline.Files;

/// <summary>The kinds of problems that the lines of a list of changes may have.</summary>
internal static class UnitChangeProblems
{
    public static CsvKinds Csv { get; } = new("unit-changes", Texts.UnitChanges, warns: false);

    public static ProblemKind BadDay { get; } = Error("unit-changes.bad-day");

    public static ProblemKind BadKind { get; } = Error("unit-changes.bad-kind");

    public static ProblemKind NoUnit { get; } = Error("unit-changes.no-unit");

    public static ProblemKind BadShare { get; } = Error("unit-changes.bad-share");

    private static ProblemKind Error(string code) => new(code, Severity.Error, Texts.UnitChanges);
}
