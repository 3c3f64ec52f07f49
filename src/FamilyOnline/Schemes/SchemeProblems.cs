using FamilyOnline.Resources;

namespace FamilyOnline.Schemes;

/// <summary>The kinds of problems that a score sheet may have.</summary>
internal static class SchemeProblems
{
    public static ProblemKind IdTwice { get; } = new("scheme.id-twice", Severity.Error, Texts.Schemes);

    public static ProblemKind NoParts { get; } = new("scheme.no-parts", Severity.Error, Texts.Schemes);

    public static ProblemKind SubPoints { get; } = new("scheme.sub-points", Severity.Warning, Texts.Schemes);
}
