using FamilyOnline.Resources;

namespace FamilyOnline;

/// <summary>The kinds of problems that the vocabulary itself finds.</summary>
internal static class VocabularyProblems
{
    public static ProblemKind UnknownUnit { get; } = new("unit.unknown", Severity.Error, Texts.Problems);
}
