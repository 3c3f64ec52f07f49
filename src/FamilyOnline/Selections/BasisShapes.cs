using FamilyOnline.Documents;
using FamilyOnline.Evaluations;
using FamilyOnline.Shapes;

namespace FamilyOnline.Selections;

/// <summary>What the basis of a certificate looks like: candidates and everything known that rules were computed from.</summary>
internal static class BasisShapes
{
    private static readonly DocumentShape Period = DocumentShape.TextOf("^[0-9]{4}(-Q[1-4]|-[0-9]{2}(-[0-9]{2})?)?$");

    public static IReadOnlyList<ShapeKey> Keys() =>
    [
        ShapeKey.Must("basis.candidates", DocumentShape.List(DocumentShape.Map(Candidate))),
        ShapeKey.Must("basis.metrics", DocumentShape.List(DocumentShape.Map(Metric))),
        ShapeKey.Must("basis.figures", DocumentShape.List(DocumentShape.Map(Figure))),
        ShapeKey.Must("basis.forms", DocumentShape.List(DocumentShape.Map(Form))),
        ShapeKey.Must("basis.obligations", DocumentShape.List(DocumentShape.Map(Obligation))),
        ShapeKey.Must("basis.marks", DocumentShape.List(DocumentShape.Map(Mark))),
        ShapeKey.Must("basis.entries", DocumentShape.List(DocumentShape.Map(() => [ShapeKey.Must("basis.subject", DocumentShape.Text), .. TraceShapes.Entry()]))),
    ];

    private static IReadOnlyList<ShapeKey> Candidate() =>
    [
        ShapeKey.Must("basis.id", DocumentShape.Id),
        ShapeKey.Must("basis.name", DocumentShape.Text),
        ShapeKey.May("basis.class", DocumentShape.Id),
        ShapeKey.May("basis.groups", DocumentShape.OpenMap(ShapePatterns.Id, DocumentShape.Text)),
    ];

    private static IReadOnlyList<ShapeKey> Metric() =>
    [
        ShapeKey.Must("basis.id", DocumentShape.Id),
        ShapeKey.Must("basis.title", DocumentShape.LocalizedText),
        ShapeKey.Must("basis.kind", DocumentShape.Word(EnumWords<MetricKind>.All.Keys)),
        ShapeKey.Must("basis.measure", DocumentShape.LocalizedText),
        ShapeKey.Must("basis.decimals", DocumentShape.WholeNumber(0, FamilyOnline.Metric.MaxDecimals)),
        ShapeKey.Must("basis.carry-forward-months", DocumentShape.WholeNumber(0, 24)),
        .. Provenance(),
    ];

    private static IReadOnlyList<ShapeKey> Figure() =>
    [
        ShapeKey.Must("basis.subject", DocumentShape.Text),
        ShapeKey.Must("basis.metric", DocumentShape.Id),
        ShapeKey.Must("basis.period", Period),
        ShapeKey.Must("basis.value", DocumentShape.Text),
        ShapeKey.Must("basis.figure.reported-on", TraceShapes.Day),
        ShapeKey.May("basis.by", DocumentShape.Text),
        ShapeKey.May("basis.note", DocumentShape.Text),
    ];

    private static IReadOnlyList<ShapeKey> Form() =>
    [
        ShapeKey.Must("basis.id", DocumentShape.Id),
        ShapeKey.Must("basis.title", DocumentShape.LocalizedText),
        ShapeKey.Must("basis.owed-by", DocumentShape.List(DocumentShape.Word(EnumWords<SubjectKind>.All.Keys))),
        ShapeKey.Must("basis.form.metrics", DocumentShape.List(DocumentShape.Id)),
        ShapeKey.Must("basis.form.due", DocumentShape.Text),
        .. Provenance(),
    ];

    private static IReadOnlyList<ShapeKey> Obligation() =>
    [
        ShapeKey.Must("basis.form", DocumentShape.Id),
        ShapeKey.Must("basis.subject", DocumentShape.Text),
        ShapeKey.Must("basis.period", Period),
        ShapeKey.Must("basis.due", TraceShapes.Day),
        ShapeKey.May("basis.met-on", TraceShapes.Day),
    ];

    private static IReadOnlyList<ShapeKey> Mark() =>
    [
        ShapeKey.Must("basis.subject", DocumentShape.Text),
        ShapeKey.Must("basis.figure", DocumentShape.Id),
        ShapeKey.May("basis.mark.period", Period),
        ShapeKey.May("basis.mark.by", DocumentShape.Text),
        ShapeKey.May("basis.mark.reason", DocumentShape.Text),
        ShapeKey.OneOf("basis.mark.value", TraceShapes.Quantity),
        ShapeKey.OneOf("basis.word", DocumentShape.Text),
        ShapeKey.OneOf("basis.day", TraceShapes.Day),
    ];

    private static IReadOnlyList<ShapeKey> Provenance() => [ShapeKey.May("basis.source", DocumentShape.Text), ShapeKey.May("basis.assumed", DocumentShape.Text)];
}
