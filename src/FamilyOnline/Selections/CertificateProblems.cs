using FamilyOnline.Resources;

namespace FamilyOnline.Selections;

/// <summary>The kinds of problems that a certificate may have when it is read back.</summary>
internal static class CertificateProblems
{
    public static ProblemKind Differs { get; } = new("certificate.differs", Severity.Error, Texts.Selections);

    public static ProblemKind Digest { get; } = new("certificate.digest", Severity.Error, Texts.Selections);

    public static ProblemKind Stage { get; } = new("certificate.stage", Severity.Error, Texts.Selections);
}
