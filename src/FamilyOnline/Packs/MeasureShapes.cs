using FamilyOnline.Documents;
using FamilyOnline.Plugins;
using FamilyOnline.Progress;
using FamilyOnline.Shapes;

namespace FamilyOnline.Packs;

/// <summary>What the measuring sections of a plan look like: metrics, forms, objectives and targets.</summary>
internal static class MeasureShapes
{
    private static DocumentShape Point { get; } = DocumentShape.Map(() => [ShapeKey.Must("point.by", DocumentShape.PlanDate), ShapeKey.Must("point.share", DocumentShape.Number)]);

    private static DocumentShape Split { get; } = DocumentShape.Map(() =>
    [
        ShapeKey.Must("allot.by", DocumentShape.Id),
        ShapeKey.Must("allot.on", DocumentShape.PlanDate),
        ShapeKey.May("allot.method", DocumentShape.IdSuch(PluginRegistry.BuiltIn.Apportionments), "webster"),
        ShapeKey.May("allot.floor", DocumentShape.WholeNumber(0, 1_000_000_000), "0"),
        ShapeKey.May("allot.cap", DocumentShape.WholeNumber(0, 1_000_000_000)),
        ShapeKey.May("allot.base", DocumentShape.WholeNumber(0, 1_000_000_000), "0"),
        .. SectionShapes.Provenance(),
    ]);

    private static DocumentShape Disaggregation { get; } = DocumentShape.Map(() =>
    [
        ShapeKey.Must("split.id", DocumentShape.Id),
        ShapeKey.Must("split.parts", DocumentShape.List(DocumentShape.Id, 2)),
        ShapeKey.May("split.overlaps", DocumentShape.Flag, "false"),
    ]);

    private static DocumentShape RollUp { get; } = DocumentShape.Map(() =>
    [
        ShapeKey.May("roll-up.over-time", DocumentShape.Word(EnumWords<Aggregation>.All.Keys)),
        ShapeKey.May("roll-up.over-units", DocumentShape.Word(EnumWords<Aggregation>.All.Keys)),
        ShapeKey.May("roll-up.missing", DocumentShape.Word(EnumWords<MissingRule>.All.Keys), "reported-only"),
        ShapeKey.May("roll-up.own", DocumentShape.Word(EnumWords<OwnFigures>.All.Keys), "compare"),
        ShapeKey.May("roll-up.reported-at", DocumentShape.Id),
        ShapeKey.May("roll-up.weight", DocumentShape.Id),
        ShapeKey.May("roll-up.floor", DocumentShape.Number),
        ShapeKey.May("roll-up.cap", DocumentShape.Number),
    ]);

    public static DocumentShape Metric { get; } = DocumentShape.Map(() =>
    [
        .. SectionShapes.Item(),
        ShapeKey.Must("metric.kind", DocumentShape.Word(EnumWords<MetricKind>.All.Keys)),
        ShapeKey.Must("metric.unit", DocumentShape.LocalizedText),
        ShapeKey.May("metric.decimals", DocumentShape.WholeNumber(0, FamilyOnline.Metric.MaxDecimals), "0"),
        ShapeKey.May("metric.direction", DocumentShape.Word(EnumWords<Direction>.All.Keys), "rising"),
        ShapeKey.May("metric.carry-forward-months", DocumentShape.WholeNumber(0, 24), "0"),
        ShapeKey.May("metric.aliases", DocumentShape.OneOrList(DocumentShape.Text)),
        ShapeKey.May("metric.numerator", DocumentShape.Id),
        ShapeKey.May("metric.denominator", DocumentShape.Id),
        ShapeKey.May("metric.version", DocumentShape.WholeNumber(1, 9_999), "1"),
        ShapeKey.May("metric.formula", DocumentShape.Text),
        ShapeKey.May("metric.states", DocumentShape.OneOrList(DocumentShape.Id)),
        ShapeKey.May("metric.splits", DocumentShape.List(Disaggregation)),
        ShapeKey.May("metric.roll-up", RollUp),
        .. SectionShapes.Provenance(),
    ]);

    public static DocumentShape Check { get; } = DocumentShape.Map(() =>
    [
        .. SectionShapes.Item(),
        ShapeKey.Must("check.metric", DocumentShape.Id),
        ShapeKey.Must("check.kind", DocumentShape.Word(EnumWords<FigureCheckKind>.All.Keys)),
        ShapeKey.May("check.severity", DocumentShape.Word(EnumWords<FindingSeverity>.All.Keys), "warning"),
        ShapeKey.May("check.least", DocumentShape.Number),
        ShapeKey.May("check.most", DocumentShape.Number),
        ShapeKey.May("check.per", DocumentShape.Id),
        ShapeKey.May("check.whole", DocumentShape.Id),
        ShapeKey.May("check.split", DocumentShape.Id),
        ShapeKey.May("check.since", DocumentShape.Word(EnumWords<GrowthReference>.All.Keys), "previous"),
        ShapeKey.May("check.measure", DocumentShape.Word(EnumWords<GrowthMeasure>.All.Keys), "share"),
        ShapeKey.May("check.tolerance", DocumentShape.Number, "0"),
        ShapeKey.May("check.among", DocumentShape.Word(EnumWords<PeerGroup>.All.Keys), "siblings"),
        ShapeKey.May("check.method", DocumentShape.Word(EnumWords<OutlierMethod>.All.Keys), "modified-z-score"),
        ShapeKey.May("check.threshold", DocumentShape.Number),
        ShapeKey.May("check.fewest", DocumentShape.WholeNumber(3, 1_000), "6"),
        ShapeKey.May("check.level", DocumentShape.Id),
        .. SectionShapes.Provenance(),
    ]);

    public static DocumentShape Form { get; } = DocumentShape.Map(() =>
    [
        .. SectionShapes.Item(),
        ShapeKey.Must("form.owed-by", DocumentShape.OneOrList(DocumentShape.Word(EnumWords<SubjectKind>.All.Keys), 1)),
        ShapeKey.OneOf("form.monthly", DocumentShape.WholeNumber(1, 28)),
        ShapeKey.OneOf("form.once", DocumentShape.PlanDate),
        ShapeKey.May("form.move", DocumentShape.Word(EnumWords<DueMove>.All.Keys), "unmoved"),
        ShapeKey.Must("form.metrics", DocumentShape.OneOrList(DocumentShape.Id, 1)),
        ShapeKey.May("form.rests-on", DocumentShape.OneOrList(DocumentShape.Id)),
        .. SectionShapes.Provenance(),
    ]);

    public static DocumentShape Calendar { get; } = DocumentShape.Map(() =>
    [
        ShapeKey.May("calendar.holidays", DocumentShape.OneOrList(DocumentShape.TextOf(ShapePatterns.Days))),
        ShapeKey.May("calendar.worked", DocumentShape.OneOrList(DocumentShape.TextOf(ShapePatterns.Days))),
        .. SectionShapes.Provenance(),
    ]);

    public static DocumentShape Objective { get; } = DocumentShape.Map(() =>
        [.. SectionShapes.Item(), ShapeKey.May("objective.metrics", DocumentShape.OneOrList(DocumentShape.Id)), .. SectionShapes.Provenance()]);

    public static DocumentShape Target { get; } = DocumentShape.Map(() =>
    [
        .. SectionShapes.Item(),
        .. TargetSection.Measures.Select(measure => ShapeKey.OneOf($"target.{measure.Key}", DocumentShape.OneOrList(DocumentShape.Id, 1, measure.Value == TargetMeasure.YesCount ? null : 1))),
        ShapeKey.May("target.over", DocumentShape.Word(EnumWords<SubjectKind>.All.Keys)),
        ShapeKey.May("target.direction", DocumentShape.Word(EnumWords<Direction>.All.Keys), "rising"),
        ShapeKey.Must("target.goal", DocumentShape.OneOf(DocumentShape.Number, DocumentShape.Word("each"))),
        ShapeKey.May("target.baseline", DocumentShape.Number),
        ShapeKey.Must("target.due", DocumentShape.PlanDate),
        ShapeKey.May("target.curve", DocumentShape.IdSuch(PlanCurves.BuiltIn.Keys.Order(StringComparer.Ordinal)), "linear"),
        ShapeKey.May("target.points", DocumentShape.List(Point)),
        ShapeKey.May("target.allot", Split),
        .. SectionShapes.Provenance(),
    ]);
}
