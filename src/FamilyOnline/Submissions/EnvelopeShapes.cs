using FamilyOnline.Documents;
using FamilyOnline.Packs;
using FamilyOnline.Shapes;

namespace FamilyOnline.Submissions;

/// <summary>What the JSON of an envelope looks like: every key, as data (上报包形式). Maps may have keys besides those declared, which later versions add.</summary>
public static class EnvelopeShapes
{
    private const string AnyKey = "^.+$";

    private static readonly DocumentShape Hash = DocumentShape.TextOf("^sha256:[0-9a-f]{64}$");

    private static readonly DocumentShape Instant = DocumentShape.TextOf(@"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]{1,9})?Z$");

    private static readonly DocumentShape Period = DocumentShape.TextOf("^[0-9]{4}(-Q[1-4]|-[0-9]{2}(-[0-9]{2})?)?$");

    private static readonly DocumentShape Count = DocumentShape.WholeNumber(0, 1_000_000_000);

    /// <summary>Gets the shape.</summary>
    public static DocumentShape Envelope { get; } = Open("envelope", Keys);

    private static IReadOnlyList<ShapeKey> Keys() =>
    [
        ShapeKey.Must("envelope.format", DocumentShape.Word(EnvelopeDocument.Format)),
        ShapeKey.Must("envelope.envelope", DocumentShape.Text),
        ShapeKey.May("envelope.name", DocumentShape.Text),
        ShapeKey.Must("envelope.sent-at", Instant),
        ShapeKey.May("envelope.pack", Open("envelope-pack", () => [ShapeKey.Must("envelope.pack.id", DocumentShape.Text), ShapeKey.Must("envelope.pack.hash", DocumentShape.Text)])),
        ShapeKey.May("envelope.ledger", Open("envelope-ledger", () => [ShapeKey.Must("envelope.ledger.entries", Count), ShapeKey.Must("envelope.ledger.hash", DocumentShape.TextOf("^[0-9a-f]{64}$"))])),
        ShapeKey.Must("envelope.metrics", DocumentShape.List(MeasureShapes.Metric)),
        ShapeKey.May("envelope.mappings", DocumentShape.List(Open("envelope-mapping", Mapping))),
        ShapeKey.Must("envelope.figures", DocumentShape.List(Open("envelope-figure", Figure))),
        ShapeKey.May("envelope.coverage", DocumentShape.List(Open("envelope-coverage", Coverage))),
        ShapeKey.May("envelope.selections", DocumentShape.List(DocumentShape.Any)),
        ShapeKey.Must("envelope.hashes", DocumentShape.OpenMap(AnyKey, Hash)),
    ];

    private static IReadOnlyList<ShapeKey> Mapping() =>
    [
        ShapeKey.Must("envelope.mapping.metric", DocumentShape.Id),
        ShapeKey.Must("envelope.mapping.to", DocumentShape.Id),
        ShapeKey.May("envelope.mapping.to-version", DocumentShape.WholeNumber(1, 9_999), "1"),
        ShapeKey.Must("envelope.mapping.as", DocumentShape.Word(EnumWords<MetricRelation>.All.Keys)),
        ShapeKey.May("envelope.mapping.factor", DocumentShape.Number),
        ShapeKey.May("envelope.mapping.reason", DocumentShape.LocalizedText),
    ];

    private static IReadOnlyList<ShapeKey> Figure() =>
    [
        ShapeKey.Must("envelope.figure.unit", DocumentShape.Text),
        ShapeKey.Must("envelope.figure.metric", DocumentShape.Id),
        ShapeKey.Must("envelope.figure.period", Period),
        ShapeKey.Must("envelope.figure.value", DocumentShape.Text),
        ShapeKey.Must("envelope.figure.known-at", Instant),
        ShapeKey.May("envelope.figure.recorded-at", Instant),
        ShapeKey.May("envelope.figure.by", DocumentShape.Text),
        ShapeKey.May("envelope.figure.reason", DocumentShape.Word(EnumWords<EntryReason>.All.Keys)),
        ShapeKey.May("envelope.figure.note", DocumentShape.Text),
        ShapeKey.May("envelope.figure.evidence", DocumentShape.TextOf(@"^\S+$")),
    ];

    private static IReadOnlyList<ShapeKey> Coverage() =>
    [
        ShapeKey.Must("envelope.coverage.period", Period),
        ShapeKey.Must("envelope.coverage.on-time", Count),
        ShapeKey.Must("envelope.coverage.late", Count),
        ShapeKey.Must("envelope.coverage.missing", Count),
        ShapeKey.May("envelope.coverage.excused", Count),
        ShapeKey.May("envelope.coverage.unexpected", Count),
    ];

    private static DocumentShape Open(string name, Func<IReadOnlyList<ShapeKey>> keys) => DocumentShape.OpenMap(AnyKey, DocumentShape.Any, keys, name: name);
}
