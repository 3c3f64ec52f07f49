using FamilyOnline.Files.Resources;

namespace FamilyOnline.Files;

/// <summary>The kinds of problems that an envelope's file may have before it is read.</summary>
internal static class EnvelopeFileProblems
{
    public static ProblemKind NotFound { get; } = new("envelope.not-found", Severity.Error, Texts.Envelopes);

    public static ProblemKind NotText { get; } = new("envelope.not-text", Severity.Error, Texts.Envelopes);
}
