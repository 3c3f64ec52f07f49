using FamilyOnline.Shapes;

namespace FamilyOnline.Rules;

/// <summary>What the definitions of figures look like, each a mapping of its own: the shapes of what <see cref="FigureReader"/> reads.</summary>
internal static class FigureShapes
{
    private const int MostInSample = 1_000_000;

    public static IEnumerable<DocumentShape> Of(RuleShapes rules) =>
    [
        Definition(() => [ShapeKey.Must("figure.ratio", DocumentShape.List(rules.Figure, 2, 2)), ShapeKey.May("figure.empty", DocumentShape.Number)]),
        Definition(() => [ShapeKey.Must("figure.formula", DocumentShape.Text)]),
        Definition(() => [ShapeKey.Must("figure.target", DocumentShape.FigureName)]),
        Definition(() => [ShapeKey.Must("figure.previous", rules.Figure)]),
        Definition(() => [ShapeKey.Must("figure.change", rules.Figure)]),
        Definition(() => [ShapeKey.Must("figure.parent", DocumentShape.FigureName), ShapeKey.Must("figure.level", DocumentShape.Id)]),
        .. RuleWords.Statistics.Keys.Select(word => Definition(() => [ShapeKey.Must($"figure.{word}", rules.Figure), ShapeKey.May("field.within", DocumentShape.Id)])),
        Definition(() => Rank(rules)),
        Definition(() => Members(rules, "every")),
        Definition(() => Members(rules, "some")),
        Definition(() => Members(rules, "number-of")),
        Definition(() => [ShapeKey.Must("conditions.number-of", DocumentShape.List(rules.Condition, 1))]),
        Definition(() => [ShapeKey.Must("figure.register", DocumentShape.Id), ShapeKey.May("figure.where", Filter)]),
        Definition(Obligations),
        Definition(() => [ShapeKey.Must("figure.days-late", DocumentShape.Id), ShapeKey.May("figure.due", RuleShapes.Day)]),
        Definition(Ballots),
        Definition(() => [ShapeKey.Must("figure.score", rules.Line)]),
        Definition(() => [ShapeKey.Must("figure.by-class", DocumentShape.OpenMap(ShapePatterns.NotBlank, rules.Figure, least: 1))]),
    ];

    private static DocumentShape Definition(Func<ShapeKey[]> keys) => DocumentShape.Map(() => [.. keys(), ShapeKey.May("figure.title", DocumentShape.LocalizedText)]);

    private static ShapeKey[] Rank(RuleShapes rules) =>
    [
        ShapeKey.Must("figure.rank-of", rules.Figure),
        ShapeKey.May("field.better", DocumentShape.Word(RuleWords.Better.Keys), "higher"),
        ShapeKey.May("field.ties", DocumentShape.Word(RuleWords.PlaceTies.Keys), "standard"),
        ShapeKey.May("field.within", DocumentShape.Id),
    ];

    private static ShapeKey[] Members(RuleShapes rules, string word) =>
    [
        ShapeKey.Must($"figure.{word}", DocumentShape.Id), ShapeKey.Must("figure.with", rules.Condition), ShapeKey.May("figure.sample", DocumentShape.WholeNumber(1, MostInSample)),
    ];

    private static ShapeKey[] Where() => [.. EntryFilter.Fields.Keys.Select(field => ShapeKey.May($"entry.{field}", Asked)), .. RuleWords.Junctions.Keys.Select(word => ShapeKey.May($"entry.{word}", DocumentShape.OneOrList(Filter, 1)))];

    private static DocumentShape Filter { get; } = DocumentShape.Map(Where, "entry-filter");

    private static DocumentShape Asked { get; } = DocumentShape.OneOf(DocumentShape.OneOrList(DocumentShape.Text), DocumentShape.Map(() => [ShapeKey.Must("entry.is", DocumentShape.OneOrList(DocumentShape.Text))]));

    private static ShapeKey[] Obligations() =>
    [
        ShapeKey.Must("figure.obligations", DocumentShape.Id),
        ShapeKey.May("figure.state", DocumentShape.Word(RuleWords.States.Keys), "missing"),
        ShapeKey.May("figure.within", DocumentShape.Word(RuleWords.Spans.Keys)),
    ];

    private static ShapeKey[] Ballots() =>
    [
        ShapeKey.Must("figure.ballots", DocumentShape.Id),
        ShapeKey.May("ballots.per", DocumentShape.Text),
        ShapeKey.May("ballots.every", DocumentShape.Word(RuleWords.Lengths)),
        ShapeKey.May("ballots.votes", DocumentShape.Map(() => [ShapeKey.May("votes.at-least", DocumentShape.Number), ShapeKey.May("votes.at-most", DocumentShape.Number)])),
        ShapeKey.May("ballots.from", RuleShapes.Day),
        ShapeKey.May("ballots.to", RuleShapes.Day),
    ];
}
