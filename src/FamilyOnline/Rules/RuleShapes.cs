using FamilyOnline.Shapes;

namespace FamilyOnline.Rules;

/// <summary>What figures, conditions and points look like: the shapes of what <see cref="RuleReader"/> reads.</summary>
/// <remarks>A figure may be the score of a line, and a line has any scorer that is known: so the shapes of rules belong to one set of words.</remarks>
internal sealed class RuleShapes
{
    private readonly Lazy<DocumentShape> _line;
    private readonly Lazy<IReadOnlyList<ShapeKey>> _scorers;

    /// <summary>Makes the shapes.</summary>
    /// <param name="line">A line whose score is a figure.</param>
    /// <param name="scorers">The keys of all scorers, each with its settings.</param>
    public RuleShapes(Func<DocumentShape> line, Func<RuleShapes, IReadOnlyList<ShapeKey>> scorers)
    {
        (_line, _scorers) = (new(line), new(() => scorers(this)));
        Definition = DocumentShape.Named("figure-definition", FigureShapes.Of(this));
        Figure = DocumentShape.Named("figure", Number, DocumentShape.FigureName, Definition);
        Condition = DocumentShape.Named(
            "condition", DocumentShape.FigureName, DocumentShape.OpenMap(ShapePatterns.ComparedName, DocumentShape.Map(Comparisons, "comparison"), Junctions, least: 1));
    }

    public static DocumentShape Number { get; } = DocumentShape.NumberOf(ShapePatterns.RuleNumber);

    /// <summary>Gets points: a number, or a percentage of the line's.</summary>
    public static DocumentShape Points { get; } = DocumentShape.Number;

    public static DocumentShape PointsFromZero { get; } = DocumentShape.NumberOf(ShapePatterns.PointsFromZero, 0);

    /// <summary>Gets a range of points.</summary>
    public static DocumentShape Range { get; } = DocumentShape.List(Points, 2, 2);

    /// <summary>Gets a bound of points.</summary>
    public static DocumentShape Bound { get; } = DocumentShape.Named("bound", Points, DocumentShape.Word("none"));

    public static DocumentShape Day { get; } = DocumentShape.TextOf(ShapePatterns.Day);

    public DocumentShape Definition { get; }

    public DocumentShape Figure { get; }

    public DocumentShape Condition { get; }

    public DocumentShape Line => _line.Value;

    public IReadOnlyList<ShapeKey> Scorers => _scorers.Value;

    private ShapeKey[] Comparisons() =>
        [.. RuleWords.Comparisons.Select(word => ShapeKey.AnyOf($"comparison.{word.Key}", word.Value == Comparison.Is ? DocumentShape.OneOf(DocumentShape.Word(RuleWords.FigureStates.Keys), DocumentShape.Flag, Figure) : Figure))];

    private ShapeKey[] Junctions() => [.. RuleWords.Junctions.Keys.Select(word => ShapeKey.May($"condition.{word}", DocumentShape.OneOrList(Condition, 1)))];
}
