using FamilyOnline.Shapes;

namespace FamilyOnline.Rules;

/// <summary>What figures, conditions and points look like: the shapes of what <see cref="RuleReader"/> reads.</summary>
internal static class RuleShapes
{
    public static DocumentShape Number { get; } = DocumentShape.NumberOf(ShapePatterns.RuleNumber);

    public static DocumentShape Points { get; } = DocumentShape.NumberOf(ShapePatterns.Points);

    public static DocumentShape PointsFromZero { get; } = DocumentShape.NumberOf(ShapePatterns.PointsFromZero, 0);

    public static DocumentShape Figure { get; } = DocumentShape.Named("figure", Number, DocumentShape.FigureName, DocumentShape.Map(Definitions));

    public static DocumentShape Condition { get; } = DocumentShape.Named(
        "condition", DocumentShape.FigureName, DocumentShape.OpenMap(ShapePatterns.ComparedName, DocumentShape.Map(Comparisons, "comparison"), Junctions, least: 1));

    private static ShapeKey[] Definitions() =>
    [
        ShapeKey.OneOf("figure.ratio", DocumentShape.List(Figure, 2, 2)),
        ShapeKey.OneOf("figure.highest-of", Figure),
        ShapeKey.OneOf("figure.lowest-of", Figure),
        ShapeKey.OneOf("figure.total-of", Figure),
        ShapeKey.OneOf("figure.obligations", DocumentShape.Id),
        ShapeKey.May("figure.state", DocumentShape.Word(RuleWords.States.Keys), "missing"),
        ShapeKey.May("figure.within", DocumentShape.Word(RuleWords.Spans.Keys)),
    ];

    private static ShapeKey[] Comparisons() => [.. RuleWords.Comparisons.Keys.Select(word => ShapeKey.AnyOf($"comparison.{word}", Figure))];

    private static ShapeKey[] Junctions() => [.. RuleWords.Junctions.Keys.Select(word => ShapeKey.May($"condition.{word}", DocumentShape.OneOrList(Condition, 1)))];
}
