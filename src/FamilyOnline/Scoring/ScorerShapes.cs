using FamilyOnline.Rules;
using FamilyOnline.Shapes;

namespace FamilyOnline.Scoring;

/// <summary>What the settings of the library's own scorers look like.</summary>
internal static class ScorerShapes
{
    private static readonly DocumentShape Side = DocumentShape.Map(
        () => [ShapeKey.Must("side.per", RuleShapes.Number), ShapeKey.OneOf("side.gain", RuleShapes.PointsFromZero), ShapeKey.OneOf("side.lose", RuleShapes.PointsFromZero)]);

    public static DocumentShape Share { get; } = DocumentShape.Map(() =>
    [
        ShapeKey.Must("share.of", RuleShapes.Figure), ShapeKey.Must("share.to", RuleShapes.Figure), ShapeKey.May("share.from", RuleShapes.Figure, "0"),
    ]);

    public static DocumentShape Checklist { get; } = DocumentShape.List(
        DocumentShape.Map(() => [ShapeKey.Must("checklist.if", RuleShapes.Condition), ShapeKey.Must("checklist.points", RuleShapes.Points)]), 1);

    public static DocumentShape Steps { get; } = DocumentShape.Map(
        () =>
        [
            ShapeKey.Must("steps.of", RuleShapes.Figure),
            ShapeKey.Must("steps.at", RuleShapes.Figure),
            ShapeKey.AnyOf("steps.below", Side),
            ShapeKey.AnyOf("steps.above", Side),
            ShapeKey.May("steps.give", RuleShapes.Points),
            ShapeKey.May("steps.partial", DocumentShape.Word(StepsScorer.Partials.Keys), "complete"),
        ]);

    /// <summary>Rows with points, or with a scorer of their own.</summary>
    /// <param name="scorers">Every scorer that a row may hold.</param>
    public static DocumentShape Bands(Func<IReadOnlyList<ShapeKey>> scorers) => DocumentShape.List(
        DocumentShape.Map(() => [ShapeKey.May("bands.if", RuleShapes.Condition), ShapeKey.OneOf("bands.points", RuleShapes.Points), .. scorers()], "band"), 1);
}
