using System.Globalization;
using FamilyOnline.Documents;
using FamilyOnline.Evaluations;

namespace FamilyOnline.Selections;

/// <summary>What a certificate rests on, as a document: metrics, candidates, their figures and obligations.</summary>
internal static class CertificateBasis
{
    public static DocumentMap Of(CertificateSources sources)
    {
        var metrics = sources.Reported.Select(figure => figure.Metric).DistinctBy(metric => metric.Id).OrderBy(metric => metric.Id, StringComparer.Ordinal);
        var forms = sources.Obligations.Select(status => status.Obligation.Form).DistinctBy(form => form.Id).OrderBy(form => form.Id, StringComparer.Ordinal);
        return DocumentParts.Map(
            ("candidates", DocumentParts.List(sources.Candidates.Select(Of))),
            ("metrics", DocumentParts.List(metrics.Select(Of))),
            ("figures", DocumentParts.List(sources.Reported.Select(Of))),
            ("forms", DocumentParts.List(forms.Select(Of))),
            ("obligations", DocumentParts.List(sources.Obligations.Select(Of))),
            ("marks", DocumentParts.List(sources.Marks.Select(Of))),
            ("entries", DocumentParts.List(sources.Entries.Select(Of))));
    }

    private static DocumentMap Of(Candidate candidate) => DocumentParts.Map(
        ("id", DocumentParts.Text(candidate.Id)),
        ("name", DocumentParts.Text(candidate.Name)),
        ("class", DocumentParts.Text(candidate.Class)),
        ("groups", candidate.Groups.Count == 0 ? null : DocumentParts.Map(candidate.Groups.Select(group => (group.Key, (DocumentNode?)DocumentParts.Text(group.Value))))));

    private static DocumentMap Of(Mark mark) => DocumentParts.Map(
        ("subject", DocumentParts.Text(mark.Subject)),
        ("figure", DocumentParts.Text(mark.Figure)),
        ("period", mark.Period.IsSpecified ? DocumentParts.Text(mark.Period.ToString()) : null),
        ("by", DocumentParts.Text(mark.By)),
        ("reason", DocumentParts.Text(mark.Reason)),
        ("value", mark.Value is { Word: null, Day: null } ? DocumentParts.Text(mark.Value.Number) : null),
        ("word", DocumentParts.Text(mark.Value.Word)),
        ("day", mark.Value.Day is { } day ? DocumentParts.Text(day) : null));

    private static DocumentMap Of(Occurrence entry) => DocumentParts.Map([("subject", DocumentParts.Text(entry.Subject)), .. OccurrenceDocument.Of(entry)]);

    private static DocumentMap Of(Metric metric) => DocumentParts.Map(
        ("id", DocumentParts.Text(metric.Id)),
        ("title", DocumentParts.Text(metric.Title)),
        ("kind", DocumentParts.Text(EnumWords<MetricKind>.Of(metric.Kind))),
        ("measure", DocumentParts.Text(metric.Measure)),
        ("decimals", DocumentParts.Text(metric.Decimals)),
        ("carry-forward-months", DocumentParts.Text(metric.CarryForwardMonths)),
        ("source", DocumentParts.Text(metric.Provenance.Source)),
        ("assumed", DocumentParts.Text(metric.Provenance.Assumed)));

    private static DocumentMap Of(ReportedFigure figure) => DocumentParts.Map(
        ("subject", DocumentParts.Text(figure.Subject)),
        ("metric", DocumentParts.Text(figure.Metric.Id)),
        ("period", DocumentParts.Text(figure.Period.ToString())),
        ("value", DocumentParts.Text(figure.Value.Quantity.TryGetValue(out var value) ? value.ToFixed(figure.Value.Decimals) : EnumWords<Absence>.Of(figure.Value.Absence))),
        ("reported-on", DocumentParts.Text(figure.ReportedOn)),
        ("by", DocumentParts.Text(figure.By)),
        ("note", DocumentParts.Text(figure.Note)));

    private static DocumentMap Of(ReportForm form) => DocumentParts.Map(
        ("id", DocumentParts.Text(form.Id)),
        ("title", DocumentParts.Text(form.Title)),
        ("owed-by", DocumentParts.Texts(form.OwedBy.Select(EnumWords<SubjectKind>.Of))),
        ("metrics", DocumentParts.Texts(form.Metrics)),
        ("due", DocumentParts.Text(form.Frequency == ReportFrequency.Monthly ? form.DueDay.ToString(CultureInfo.InvariantCulture) : DocumentParts.Text(form.DueDate).Text)),
        ("source", DocumentParts.Text(form.Provenance.Source)),
        ("assumed", DocumentParts.Text(form.Provenance.Assumed)));

    private static DocumentMap Of(ObligationStatus status) => DocumentParts.Map(
        ("form", DocumentParts.Text(status.Obligation.Form.Id)),
        ("subject", DocumentParts.Text(status.Obligation.Subject)),
        ("period", DocumentParts.Text(status.Obligation.Period.ToString())),
        ("due", DocumentParts.Text(status.Obligation.Due)),
        ("met-on", status.MetOn is { } day ? DocumentParts.Text(day) : null));
}
