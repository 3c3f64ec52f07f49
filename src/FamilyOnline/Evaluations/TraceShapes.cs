using FamilyOnline.Documents;
using FamilyOnline.Rules;
using FamilyOnline.Shapes;

namespace FamilyOnline.Evaluations;

/// <summary>What the JSON of a trace looks like: every key, as data (计分过程形式).</summary>
public static class TraceShapes
{
    private const string ExactText = "^-?(0|[1-9][0-9]*)(/[1-9][0-9]*)?$";

    internal static DocumentShape Exact { get; } = DocumentShape.TextOf(ExactText);

    /// <summary>Gets the shape of an exact number, or of the reason why there is none.</summary>
    internal static DocumentShape Quantity { get; } = DocumentShape.Named("quantity", Exact, DocumentShape.Word(EnumWords<Absence>.All.Keys));

    internal static DocumentShape Day { get; } = DocumentShape.TextOf("^[0-9]{4}-[0-9]{2}-[0-9]{2}$");

    internal static DocumentShape Truth { get; } = DocumentShape.Word("true");

    internal static DocumentShape Format { get; } = DocumentShape.Word(TraceDocument.Format);

    internal static DocumentShape Line { get; } = DocumentShape.Map(LineKeys, "line");

    private static DocumentShape Step { get; } = DocumentShape.Map(
        () => [ShapeKey.Must("trace.formula", DocumentShape.Text), ShapeKey.Must("trace.step.arithmetic", DocumentShape.Text), ShapeKey.Must("trace.result", Exact)], "step");

    /// <summary>Gets the shape of a trace that stands alone, as <see cref="Trace.ToJson"/> writes it.</summary>
    public static DocumentShape Trace { get; } = DocumentShape.Map(
        () => [ShapeKey.Must("trace.format", Format), ShapeKey.Must("trace.candidate", DocumentShape.Id), ShapeKey.Must("trace.name", DocumentShape.Text), .. LineKeys()], "trace");

    /// <summary>What is recorded of an entry of a register.</summary>
    internal static IReadOnlyList<ShapeKey> Entry() =>
    [
        ShapeKey.Must("trace.register", DocumentShape.Id),
        ShapeKey.May("trace.date", Day),
        ShapeKey.May("trace.fact", DocumentShape.Text),
        ShapeKey.May("trace.kind", DocumentShape.Text),
        ShapeKey.May("trace.entry.reason", DocumentShape.Text),
        ShapeKey.May("trace.entry.evidence", DocumentShape.Text),
        ShapeKey.May("trace.waived", DocumentShape.Text),
        ShapeKey.May("trace.count", Exact),
        ShapeKey.May("trace.credit", Exact),
        ShapeKey.May("trace.judged", Exact),
        ShapeKey.May("trace.reported-on", Day),
    ];

    private static IReadOnlyList<ShapeKey> LineKeys() =>
    [
        ShapeKey.Must("trace.line", DocumentShape.Text),
        ShapeKey.Must("trace.title", DocumentShape.LocalizedText),
        ShapeKey.Must("trace.rule", DocumentShape.Text),
        ShapeKey.Must("trace.points", Quantity),
        ShapeKey.May("trace.shown", DocumentShape.Text),
        ShapeKey.May("trace.letter", DocumentShape.Text),
        ShapeKey.May("trace.of", Exact),
        ShapeKey.May("trace.weight", Exact),
        ShapeKey.May("trace.pool", DocumentShape.Id),
        ShapeKey.May("trace.inputs", DocumentShape.List(DocumentShape.Map(Input))),
        ShapeKey.May("trace.arithmetic", DocumentShape.List(DocumentShape.LocalizedText)),
        ShapeKey.May("trace.steps", DocumentShape.List(Step)),
        ShapeKey.May("trace.pools", DocumentShape.List(DocumentShape.Map(Pool))),
        ShapeKey.May("trace.entries", DocumentShape.List(DocumentShape.Map(Counted))),
        ShapeKey.May("trace.next", DocumentShape.List(DocumentShape.Map(Next))),
        .. Notes(),
        ShapeKey.May("trace.source", DocumentShape.Text),
        ShapeKey.May("trace.assumed", DocumentShape.Text),
        ShapeKey.May("trace.parts", DocumentShape.List(Line)),
    ];

    private static IReadOnlyList<ShapeKey> Notes() =>
    [
        ShapeKey.May("trace.scored-by", DocumentShape.LocalizedText),
        ShapeKey.May("trace.led-by", DocumentShape.LocalizedText),
        ShapeKey.May("trace.evidence", DocumentShape.LocalizedText),
        ShapeKey.May("trace.check", DocumentShape.LocalizedText),
        ShapeKey.May("trace.reason", DocumentShape.Word("required")),
        ShapeKey.May("trace.as-printed", DocumentShape.LocalizedText),
    ];

    private static IReadOnlyList<ShapeKey> Input() =>
    [
        ShapeKey.Must("trace.figure", DocumentShape.Text),
        ShapeKey.Must("trace.wording", DocumentShape.LocalizedText),
        ShapeKey.Must("trace.value", Quantity),
        ShapeKey.Must("trace.written", DocumentShape.Word(EnumWords<NumberForm>.All.Keys)),
        ShapeKey.May("trace.input.reason", DocumentShape.Text),
        ShapeKey.May("trace.input.reason-missing", Truth),
    ];

    private static IReadOnlyList<ShapeKey> Pool() =>
    [
        ShapeKey.Must("trace.pool.pool", DocumentShape.Id),
        ShapeKey.Must("trace.pool.points", Quantity),
        ShapeKey.May("trace.pool.steps", DocumentShape.List(Step)),
    ];

    private static IReadOnlyList<ShapeKey> Counted() =>
    [
        ShapeKey.Must("trace.entry.points", Quantity),
        ShapeKey.May("trace.reason-missing", Truth),
        ShapeKey.Must("trace.entry.told", DocumentShape.LocalizedText),
        .. Entry(),
    ];

    private static IReadOnlyList<ShapeKey> Next() =>
    [
        ShapeKey.Must("trace.next.figure", DocumentShape.Text),
        ShapeKey.Must("trace.by", Exact),
        ShapeKey.May("trace.more-than", Truth),
        ShapeKey.May("trace.gains", Exact),
        ShapeKey.Must("trace.next.told", DocumentShape.LocalizedText),
    ];
}
