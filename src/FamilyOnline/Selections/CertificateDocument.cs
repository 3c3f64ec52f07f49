using FamilyOnline.Documents;

namespace FamilyOnline.Selections;

/// <summary>A certificate as a document: first what it rests on, then what came out.</summary>
internal static class CertificateDocument
{
    public const string Format = "1";

    public static DocumentMap Of(Certificate certificate)
    {
        var evaluation = certificate.Evaluation;
        return DocumentParts.Map(
            ("format", DocumentParts.Text(Format)),
            ("certificate", DocumentParts.Text(evaluation.Scheme.Id)),
            ("as-of", DocumentParts.Text(evaluation.Figures.AsOf)),
            ("round", DocumentParts.Text(certificate.Round)),
            ("earlier-winners", DocumentParts.Texts(certificate.EarlierWinners)),
            ("scheme", evaluation.Scheme.Document),
            ("basis", CertificateBasis.Of(evaluation)),
            ("open-places", DocumentParts.Text(certificate.OpenPlaces)),
            ("selected", DocumentParts.Texts(certificate.Selected.Select(entry => entry.Candidate.Id))),
            ("results", DocumentParts.List(certificate.Entries.Select(entry => CertificateResult.Of(certificate, entry)))));
    }
}
