using FamilyOnline.Documents;
using FamilyOnline.Evaluations;

namespace FamilyOnline.Selections;

/// <summary>One candidate's result as a document, with every step that led to it.</summary>
internal static class CertificateResult
{
    public static DocumentMap Of(Certificate certificate, CertificateEntry entry) => DocumentParts.Map(
        ("candidate", DocumentParts.Text(entry.Candidate.Id)),
        ("name", DocumentParts.Text(entry.Candidate.Name)),
        ("outcome", DocumentParts.Text(EnumWords<SelectionOutcome>.Of(entry.Outcome))),
        ("rank", entry.Score.Rank is { } rank ? DocumentParts.Text(rank) : null),
        ("total", DocumentParts.Text(entry.Score.Total)),
        ("margin", entry.Margin is { } margin ? DocumentParts.Text(margin) : null),
        ("failed", DocumentParts.List(entry.Score.FailedGates.Select(Gate))),
        ("trace", Line(certificate.Evaluation.TraceOf(entry.Candidate.Id))));

    private static DocumentMap Gate(GateResult result) => DocumentParts.Map(
        ("if", DocumentParts.Text(result.Gate.If.Text)),
        ("holds", DocumentParts.Text(result.Holds switch { true => "true", false => "false", null => "unknown" })),
        ("else", DocumentParts.Text(result.Gate.Else)));

    private static DocumentMap Line(Trace trace) => DocumentParts.Map(
        ("line", DocumentParts.Text(trace.Node.Id)),
        ("title", DocumentParts.Text(trace.Node.Title)),
        ("points", DocumentParts.Text(trace.Points)),
        ("of", trace.Node.Points is { } most ? DocumentParts.Text(most) : null),
        ("inputs", trace.Inputs.Count == 0 ? null : DocumentParts.Map(trace.Inputs.Select(input => (input.Name, (DocumentNode?)DocumentParts.Text(input.Value))))),
        ("arithmetic", trace.Lines.Count == 0 ? null : DocumentParts.List(trace.Lines.Select(DocumentParts.Text))),
        ("source", DocumentParts.Text(trace.Node.Provenance?.Source)),
        ("assumed", DocumentParts.Text(trace.Node.Provenance?.Assumed)),
        ("parts", trace.Parts.Count == 0 ? null : DocumentParts.List(trace.Parts.Select(Line))));
}
