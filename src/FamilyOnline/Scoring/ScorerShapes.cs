using FamilyOnline.Rules;
using FamilyOnline.Shapes;

namespace FamilyOnline.Scoring;

/// <summary>What the settings of the library's own scorers look like.</summary>
internal static class ScorerShapes
{
    private static readonly DocumentShape Side = DocumentShape.Map(
        () => [ShapeKey.Must("side.per", RuleShapes.Number), ShapeKey.OneOf("side.gain", RuleShapes.PointsFromZero), ShapeKey.OneOf("side.lose", RuleShapes.PointsFromZero)], "step-side");

    /// <summary>What one entry gives or takes.</summary>
    private static readonly DocumentShape Amount = DocumentShape.OneOf(
        RuleShapes.PointsFromZero, DocumentShape.Word(TallyAmountsSection.All), DocumentShape.Map(() => [ShapeKey.Must("amount.judged", RuleShapes.Range)]));

    private static readonly DocumentShape Amounts = DocumentShape.Named(
        "amounts", DocumentShape.OneOrList(Amount, 1), DocumentShape.OpenMap(ShapePatterns.KindName, DocumentShape.OneOrList(Amount, 1), least: 1));

    /// <summary>A row of a table: the last place that it is for, and the points.</summary>
    private static readonly DocumentShape Row = DocumentShape.Tuple(
        DocumentShape.OneOf(DocumentShape.WholeNumber(1, int.MaxValue), DocumentShape.Word(PlacePointsSection.Rest)), RuleShapes.Points);

    public static DocumentShape Share(RuleShapes rules) => DocumentShape.Map(() =>
    [
        ShapeKey.Must("share.of", rules.Figure), ShapeKey.Must("share.to", rules.Figure), ShapeKey.May("share.from", rules.Figure, "0"),
    ], "share");

    public static DocumentShape Checklist(RuleShapes rules) => DocumentShape.List(
        DocumentShape.Map(() => [ShapeKey.Must("checklist.if", rules.Condition), ShapeKey.Must("checklist.points", RuleShapes.Points)]), 1, name: "checklist");

    public static DocumentShape Steps(RuleShapes rules) => DocumentShape.Map(() =>
    [
        ShapeKey.Must("steps.of", rules.Figure),
        ShapeKey.Must("steps.at", rules.Figure),
        ShapeKey.AnyOf("steps.below", Side),
        ShapeKey.AnyOf("steps.above", Side),
        ShapeKey.May("steps.give", RuleShapes.Points),
        ShapeKey.May("steps.partial", DocumentShape.Word(StepsScorer.Partials.Keys), "complete"),
    ], "steps");

    public static DocumentShape Place(RuleShapes rules) => DocumentShape.Map(() =>
    [
        ShapeKey.OneOf("place.of", rules.Figure),
        ShapeKey.OneOf("place.rank", rules.Figure),
        ShapeKey.May("place.out-of", rules.Figure),
        ShapeKey.May("field.better", DocumentShape.Word(RuleWords.Better.Keys), "higher"),
        ShapeKey.May("field.within", DocumentShape.Id),
        ShapeKey.May("place.ties", DocumentShape.Word(RuleWords.Ties.Keys), "standard"),
        ShapeKey.May("place.table", DocumentShape.List(Row, 1)),
        ShapeKey.May("place.first", RuleShapes.Points),
        ShapeKey.May("place.last", RuleShapes.Points),
        ShapeKey.May("place.lose", RuleShapes.PointsFromZero),
        ShapeKey.May("place.least", RuleShapes.Points),
    ], "place");

    public static DocumentShape Tally(RuleShapes rules) => DocumentShape.Map(() =>
    [
        ShapeKey.Must("tally.of", rules.Figure),
        ShapeKey.May("tally.by", DocumentShape.Word(TallyScorer.By.Keys)),
        ShapeKey.AnyOf("tally.gain", Amounts),
        ShapeKey.AnyOf("tally.lose", Amounts),
    ], "tally");

    public static DocumentShape Judged(RuleShapes rules) => DocumentShape.Map(() =>
    [
        ShapeKey.May("judged.of", rules.Figure),
        ShapeKey.OneOf("judged.range", RuleShapes.Range),
        ShapeKey.OneOf("judged.levels", DocumentShape.OpenMap(ShapePatterns.NotBlank, RuleShapes.Points, least: 1)),
    ], "judged");

    public static DocumentShape Formula(RuleShapes rules) => DocumentShape.Text;

    public static DocumentShape Omitted(RuleShapes rules) => DocumentShape.Text;

    /// <summary>Rows with points or a grade, or with a scorer of their own.</summary>
    public static DocumentShape Bands(RuleShapes rules) => DocumentShape.List(
        DocumentShape.OneOf(
            DocumentShape.Map(() => [ShapeKey.May("bands.if", rules.Condition), ShapeKey.AnyOf("bands.points", RuleShapes.Points), ShapeKey.AnyOf("bands.grade", DocumentShape.Text)], "band"),
            DocumentShape.Map(() => [ShapeKey.May("bands.if", rules.Condition), .. rules.Scorers], "band-with-scorer")),
        1,
        name: "bands");
}
