using FamilyOnline.Resources;

namespace FamilyOnline.Selections;

/// <summary>The kinds of problems that a certificate may have when it is read back.</summary>
internal static class CertificateProblems
{
    public static ProblemKind Differs { get; } = new("certificate.differs", Severity.Error, Texts.Selections);
}
