using FamilyOnline.Files.Resources;

namespace FamilyOnline.Files;

/// <summary>The kinds of problems that a list of divisions may have.</summary>
internal static class DivisionProblems
{
    public static CsvKinds Csv { get; } = new("division", Texts.Divisions, warns: false);

    public static ProblemKind BadCode { get; } = Error("division.bad-code");

    public static ProblemKind NoName { get; } = Error("division.no-name");

    public static ProblemKind CodeTwice { get; } = Error("division.code-twice");

    public static ProblemKind UnknownParent { get; } = Error("division.unknown-parent");

    public static ProblemKind Ring { get; } = Error("division.ring");

    private static ProblemKind Error(string code) => new(code, Severity.Error, Texts.Divisions);
}
