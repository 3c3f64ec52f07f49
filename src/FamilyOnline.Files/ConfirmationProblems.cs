using FamilyOnline.Files.Resources;

namespace FamilyOnline.Files;

/// <summary>The kinds of problems that a list of confirmations may have.</summary>
internal static class ConfirmationProblems
{
    public static CsvKinds Csv { get; } = new("confirmations", Texts.Confirmations, warns: true);

    public static ProblemKind NoFinding { get; } = Error("confirmations.no-finding");

    public static ProblemKind BadFinding { get; } = Error("confirmations.bad-finding");

    public static ProblemKind BadValue { get; } = Error("confirmations.bad-value");

    public static ProblemKind NoOne { get; } = Error("confirmations.no-one");

    public static ProblemKind BadDay { get; } = Error("confirmations.bad-day");

    public static ProblemKind NoReason { get; } = Error("confirmations.no-reason");

    public static ProblemKind Twice { get; } = Warning("confirmations.twice");

    private static ProblemKind Error(string code) => new(code, Severity.Error, Texts.Confirmations);

    private static ProblemKind Warning(string code) => new(code, Severity.Warning, Texts.Confirmations);
}
