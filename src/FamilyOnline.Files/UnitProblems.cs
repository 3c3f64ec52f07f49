using FamilyOnline.Files.Resources;

namespace FamilyOnline.Files;

/// <summary>The kinds of problems that the lines of a history of units may have.</summary>
internal static class UnitProblems
{
    public static CsvKinds Csv { get; } = new("units", Texts.Units, warns: false);

    public static ProblemKind NoId { get; } = Error("units.no-id");

    public static ProblemKind NoName { get; } = Error("units.no-name");

    public static ProblemKind OwnParent { get; } = Error("units.own-parent");

    public static ProblemKind BadDay { get; } = Error("units.bad-day");

    public static ProblemKind NoDays { get; } = Error("units.no-days");

    private static ProblemKind Error(string code) => new(code, Severity.Error, Texts.Units);
}
