using FamilyOnline.Documents;
using FamilyOnline.Ledgers;
using NodaTime.Text;

namespace FamilyOnline.Submissions;

/// <summary>An envelope as a document.</summary>
internal static class EnvelopeDocument
{
    public const string Format = "2";

    public static DocumentMap Of(Envelope envelope) => DocumentParts.Map(
        ("format", DocumentParts.Text(Format)),
        ("envelope", DocumentParts.Text(envelope.Sender)),
        ("name", DocumentParts.Text(envelope.Name)),
        ("sent-at", DocumentParts.Text(InstantPattern.ExtendedIso.Format(envelope.SentAt))),
        ("pack", envelope.Pack is { } pack ? DocumentParts.Map(("id", DocumentParts.Text(pack.Id)), ("hash", DocumentParts.Text(pack.Hash))) : null),
        ("ledger", envelope.Ledger is { } head ? DocumentParts.Map(("entries", DocumentParts.Text(head.Count)), ("hash", DocumentParts.Text(head.Hash))) : null),
        ("metrics", List(envelope.Metrics.All, MetricDocument.Of)),
        ("mappings", ListOrNone(envelope.Mappings, Mapping)),
        ("figures", List(envelope.Figures, Figure)),
        ("coverage", ListOrNone(envelope.Coverage, Coverage)),
        ("selections", ListOrNone(envelope.Certificates, Certificate)));

    private static DocumentMap Mapping(MetricMapping mapping) => DocumentParts.Map(
        ("metric", DocumentParts.Text(mapping.Metric)),
        ("to", DocumentParts.Text(mapping.To)),
        ("to-version", DocumentParts.Text(mapping.ToVersion)),
        ("as", DocumentParts.Text(EnumWords<MetricRelation>.Of(mapping.Relation))),
        ("factor", mapping.Factor is { } factor ? DocumentParts.Text(factor) : null),
        ("reason", mapping.Reason is { } reason ? DocumentParts.Text(reason) : null));

    private static DocumentMap Figure(FigureEdition row) => DocumentParts.Map(
        ("unit", DocumentParts.Text(row.Unit)),
        ("metric", DocumentParts.Text(row.Metric.Id)),
        ("period", DocumentParts.Text(row.Period.ToString())),
        ("value", DocumentParts.Text(ObservationText.Of(row.Value))),
        ("known-at", DocumentParts.Text(InstantPattern.ExtendedIso.Format(row.KnownAt))),
        ("recorded-at", row.Source.RecordedAt is { } recorded ? DocumentParts.Text(InstantPattern.ExtendedIso.Format(recorded)) : null),
        ("by", DocumentParts.Text(row.By)),
        ("reason", row.Reason == EntryReason.Unspecified ? null : DocumentParts.Text(EnumWords<EntryReason>.Of(row.Reason))),
        ("note", DocumentParts.Text(row.Note)),
        ("evidence", DocumentParts.Text(row.Evidence)));

    private static DocumentMap Coverage(PeriodCoverage one) => DocumentParts.Map(
        ("period", DocumentParts.Text(one.Period.ToString())),
        ("on-time", DocumentParts.Text(one.Coverage.OnTime)),
        ("late", DocumentParts.Text(one.Coverage.Late)),
        ("missing", DocumentParts.Text(one.Coverage.Missing)),
        ("excused", one.Excused is { } excused ? DocumentParts.Text(excused) : null),
        ("unexpected", one.Unexpected is { } unexpected ? DocumentParts.Text(unexpected) : null));

    private static DocumentNode Certificate(string json)
    {
        DocumentProblems problems = new();
        var certificate = JsonDocumentReader.Read(json, null, problems);
        Require.That(certificate is not null && !problems.HasErrors, $"A certificate is JSON, but: {string.Join(" ", problems.All)}", nameof(json));
        return certificate!;
    }

    private static DocumentList List<T>(IReadOnlyList<T> items, Func<T, DocumentNode> of) => DocumentParts.List(items.Select(of));

    private static DocumentList? ListOrNone<T>(IReadOnlyList<T> items, Func<T, DocumentNode> of) => items.Count == 0 ? null : List(items, of);
}
