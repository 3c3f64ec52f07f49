using FamilyOnline.Resources;

namespace FamilyOnline.Packs;

/// <summary>The kinds of problems that only packs have.</summary>
internal static class PackProblems
{
    public static ProblemKind UnknownFormat { get; } = Error("pack.unknown-format");

    public static ProblemKind NotAName { get; } = Error("pack.not-a-name");

    public static ProblemKind NotAPlanDate { get; } = Error("pack.not-a-plan-date");

    private static ProblemKind Error(string code) => new(code, Severity.Error, Texts.Packs);
}
