using FamilyOnline.Plugins;
using FamilyOnline.Rules;
using FamilyOnline.Shapes;

namespace FamilyOnline.Schemes;

/// <summary>What a scheme looks like: the shapes of what <see cref="SchemeReader"/> reads.</summary>
internal sealed class SchemeShapes
{
    private readonly DocumentShape _line;
    private readonly DocumentShape _parts;

    public SchemeShapes(PluginRegistry plugins)
    {
        _line = DocumentShape.Map(() => Line(plugins), "line");
        _parts = DocumentShape.List(_line, 1);
        Scheme = DocumentShape.Map(OfScheme, "scheme");
    }

    public DocumentShape Scheme { get; }

    private static DocumentShape Gate { get; } = DocumentShape.Map(() =>
        [ShapeKey.Must("gate.if", RuleShapes.Condition), ShapeKey.Must("gate.else", DocumentShape.LocalizedText), .. Provenance()]);

    private static DocumentShape Rank { get; } = DocumentShape.Map(() => [ShapeKey.May("rank.chain", DocumentShape.List(DocumentShape.Map(() =>
        [ShapeKey.OneOf("rank.higher", RuleShapes.Figure), ShapeKey.OneOf("rank.lower", RuleShapes.Figure)]))), .. Provenance()]);

    private static DocumentShape Select { get; } = DocumentShape.Map(() =>
    [
        ShapeKey.Must("select.take", DocumentShape.WholeNumber(1, 1_000_000_000)),
        ShapeKey.May("select.earlier-winners", DocumentShape.Map(() => [ShapeKey.May("select.stay-out", DocumentShape.Text)])),
        ShapeKey.May("select.tie", DocumentShape.Word(RankSection.AtTheLine.Keys), "unresolved"),
        .. Provenance(),
    ]);

    private static ShapeKey[] Provenance() => [ShapeKey.May("item.source", DocumentShape.Text), ShapeKey.May("item.assumed", DocumentShape.Text)];

    private ShapeKey[] OfScheme() =>
    [
        ShapeKey.Must("scheme.scheme", DocumentShape.Id),
        ShapeKey.May("scheme.title", DocumentShape.LocalizedText),
        ShapeKey.May("scheme.points", RuleShapes.Points),
        .. Provenance(),
        ShapeKey.May("scheme.figures", DocumentShape.OpenMap(ShapePatterns.ComparedName, RuleShapes.Figure)),
        ShapeKey.May("scheme.gates", DocumentShape.List(Gate)),
        ShapeKey.Must("scheme.parts", _parts),
        ShapeKey.May("scheme.rank", Rank),
        ShapeKey.May("scheme.select", Select),
    ];

    private ShapeKey[] Line(PluginRegistry plugins) =>
    [
        ShapeKey.Must("line.id", DocumentShape.Id),
        ShapeKey.May("line.title", DocumentShape.LocalizedText),
        ShapeKey.May("line.points", RuleShapes.Points),
        ShapeKey.OneOf("line.parts", _parts),
        .. plugins.ScorerKeys,
        .. Provenance(),
    ];
}
