using FamilyOnline.Documents;
using FamilyOnline.Evaluations;
using FamilyOnline.Schemes;
using FamilyOnline.Shapes;

namespace FamilyOnline.Selections;

/// <summary>What the JSON of certificates looks like: of a selection, of a run, of one stage (评选凭证形式).</summary>
public static class CertificateShapes
{
    private static readonly DocumentShape Ids = DocumentShape.List(DocumentShape.Id);
    private static readonly DocumentShape Holds = DocumentShape.Word("true", "false", "unknown");
    private static readonly DocumentShape Result = DocumentShape.Map(ResultKeys, "result");

    /// <summary>Gets the shape: three alternatives, named <c>certificate</c>, <c>run</c> and <c>stage-alone</c>.</summary>
    public static DocumentShape Certificate { get; } = DocumentShape.OneOf(
        DocumentShape.Map(() => [Format(), ShapeKey.Must("certificate.certificate", DocumentShape.Id), .. Input(), .. Outcome(), Results()], "certificate"),
        DocumentShape.Map(() => [Format(), ShapeKey.Must("certificate.run", DocumentShape.Id), .. Input(), ShapeKey.Must("certificate.stages", DocumentShape.List(DocumentShape.Map(Stage, "stage"), 1))], "run"),
        DocumentShape.Map(() => [Format(), .. Stage()], "stage-alone"));

    private static ShapeKey Format() => ShapeKey.Must("certificate.format", TraceShapes.Format);

    private static ShapeKey Results() => ShapeKey.Must("certificate.results", DocumentShape.List(Result));

    private static IReadOnlyList<ShapeKey> Stage() => [ShapeKey.Must("certificate.stage", DocumentShape.Id), .. Outcome().Select(Open), Results()];

    /// <summary>A stage that only ranks has no outcome.</summary>
    private static ShapeKey Open(ShapeKey key) => ShapeKey.May("certificate." + key.Name, key.Shape);

    private static IReadOnlyList<ShapeKey> Outcome() =>
    [
        ShapeKey.Must("certificate.open-places", DocumentShape.WholeNumber(0, 1_000_000_000)),
        ShapeKey.May("certificate.quotas-unmet", TraceShapes.Truth),
        ShapeKey.Must("certificate.selected", Ids),
        ShapeKey.May("certificate.passed-over", Ids),
    ];

    private static IReadOnlyList<ShapeKey> Input() =>
    [
        ShapeKey.Must("certificate.as-of", TraceShapes.Day),
        ShapeKey.Must("certificate.round", DocumentShape.WholeNumber(1, 1_000_000_000)),
        ShapeKey.Must("certificate.earlier-winners", Ids),
        ShapeKey.May("certificate.earlier-awards", DocumentShape.List(DocumentShape.Map(Award))),
        ShapeKey.May("certificate.decided", Ids),
        ShapeKey.Must("certificate.scheme", DocumentShape.Any),
        ShapeKey.Must("certificate.basis", DocumentShape.Map(BasisShapes.Keys)),
        ShapeKey.Must("certificate.digest", DocumentShape.TextOf("^sha256:[0-9a-f]{64}$")),
    ];

    private static IReadOnlyList<ShapeKey> Award() =>
        [ShapeKey.Must("certificate.award.candidate", DocumentShape.Id), ShapeKey.May("certificate.award.from", TraceShapes.Day), ShapeKey.May("certificate.award.prize", DocumentShape.Text)];

    private static IReadOnlyList<ShapeKey> ResultKeys() =>
    [
        ShapeKey.Must("certificate.candidate", DocumentShape.Id),
        ShapeKey.Must("certificate.name", DocumentShape.Text),
        ShapeKey.May("certificate.outcome", DocumentShape.Word(EnumWords<SelectionOutcome>.All.Keys)),
        ShapeKey.May("certificate.through-quota", TraceShapes.Truth),
        ShapeKey.May("certificate.rank", DocumentShape.WholeNumber(1, 1_000_000_000)),
        ShapeKey.Must("certificate.total", TraceShapes.Quantity),
        ShapeKey.May("certificate.shown", DocumentShape.Text),
        ShapeKey.Must("certificate.base", TraceShapes.Quantity),
        ShapeKey.May("certificate.pools", DocumentShape.OpenMap(ShapePatterns.Id, TraceShapes.Quantity)),
        ShapeKey.May("certificate.margin", TraceShapes.Exact),
        ShapeKey.May("certificate.grade", DocumentShape.Map(Paid)),
        ShapeKey.May("certificate.prize", DocumentShape.Map(Paid)),
        ShapeKey.May("certificate.barred", DocumentShape.List(DocumentShape.Text)),
        ShapeKey.Must("certificate.failed", DocumentShape.List(DocumentShape.Map(Gate))),
        ShapeKey.May("certificate.vetoes", DocumentShape.List(DocumentShape.Map(Veto))),
        ShapeKey.May("certificate.sides", DocumentShape.OpenMap(ShapePatterns.Id, DocumentShape.OpenMap(ShapePatterns.Id, TraceShapes.Quantity))),
        ShapeKey.May("certificate.flags", DocumentShape.List(DocumentShape.LocalizedText)),
        ShapeKey.Must("certificate.trace", TraceShapes.Line),
    ];

    private static IReadOnlyList<ShapeKey> Paid() => [ShapeKey.Must("certificate.title", DocumentShape.LocalizedText), ShapeKey.May("certificate.pay", TraceShapes.Exact)];

    private static IReadOnlyList<ShapeKey> Gate() =>
    [
        ShapeKey.Must("certificate.if", DocumentShape.Text),
        ShapeKey.Must("certificate.wording", DocumentShape.LocalizedText),
        ShapeKey.Must("certificate.holds", Holds),
        ShapeKey.Must("certificate.else", DocumentShape.LocalizedText),
    ];

    private static IReadOnlyList<ShapeKey> Veto() =>
    [
        ShapeKey.Must("certificate.if", DocumentShape.Text),
        ShapeKey.Must("certificate.wording", DocumentShape.LocalizedText),
        ShapeKey.Must("certificate.holds", Holds),
        ShapeKey.Must("certificate.effect", DocumentShape.Word(EnumWords<VetoEffect>.All.Keys)),
        ShapeKey.May("certificate.score", TraceShapes.Exact),
        ShapeKey.May("certificate.veto.barred", DocumentShape.List(DocumentShape.Text)),
    ];
}
