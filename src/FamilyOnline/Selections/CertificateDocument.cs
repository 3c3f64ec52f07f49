using FamilyOnline.Documents;

namespace FamilyOnline.Selections;

/// <summary>A certificate as a document: first what it rests on, then what came out.</summary>
internal static class CertificateDocument
{
    public const string Format = "1";

    public static DocumentMap Of(Certificate certificate)
    {
        var evaluation = certificate.Evaluation;
        (string, DocumentNode?) format = ("format", DocumentParts.Text(Format));
        if (!certificate.IsWhole)
            return DocumentParts.Map([format, .. Stage(certificate)]);
        CertificateSources sources = new(evaluation.Scheme, evaluation.Candidates, evaluation.Figures);
        return DocumentParts.Map([
            format,
            ("certificate", DocumentParts.Text(evaluation.Scheme.Id)),
            .. CertificateInput.Of(evaluation.Scheme, sources, certificate.Input),
            .. Outcome(certificate)]);
    }

    /// <summary>A run of a scheme: what it rests on once, then what came out of each stage.</summary>
    public static DocumentMap Of(SelectionRun run)
    {
        CertificateSources sources = new(run.Scheme, run.Stages[0].Evaluation.Candidates, run.Stages[0].Evaluation.Figures);
        return DocumentParts.Map([
            ("format", DocumentParts.Text(Format)),
            ("run", DocumentParts.Text(run.Scheme.Id)),
            .. CertificateInput.Of(run.Scheme, sources, run.Input),
            ("stages", DocumentParts.List(run.Stages.Select(Stage)))]);
    }

    private static DocumentMap Stage(SelectionStage stage) => stage.Certificate is { } certificate
        ? DocumentParts.Map(Stage(certificate))
        : DocumentParts.Map(
            ("stage", DocumentParts.Text(stage.Evaluation.Scheme.Id)),
            ("results", DocumentParts.List(stage.Evaluation.Scores.Select(score => CertificateResult.Of(stage.Evaluation, score, null)))));

    private static IEnumerable<(string, DocumentNode?)> Stage(Certificate certificate) => [("stage", DocumentParts.Text(certificate.Evaluation.Scheme.Id)), .. Outcome(certificate)];

    private static IEnumerable<(string, DocumentNode?)> Outcome(Certificate certificate) =>
    [
        ("open-places", DocumentParts.Text(certificate.OpenPlaces)),
        ("quotas-unmet", certificate.QuotasUnmet ? DocumentParts.Text("true") : null),
        ("selected", DocumentParts.Texts(certificate.Selected.Select(entry => entry.Candidate.Id))),
        ("passed-over", PassedOver(certificate)),
        ("results", DocumentParts.List(certificate.Entries.Select(entry => CertificateResult.Of(certificate.Evaluation, entry.Score, entry)))),
    ];

    private static DocumentList? PassedOver(Certificate certificate)
    {
        string[] ids = [.. certificate.Entries.Where(entry => entry.Outcome == SelectionOutcome.PassedOver).Select(entry => entry.Candidate.Id)];
        return ids.Length == 0 ? null : DocumentParts.Texts(ids);
    }
}
