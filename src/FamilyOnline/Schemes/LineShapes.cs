using FamilyOnline.Documents;
using FamilyOnline.Plugins;
using FamilyOnline.Rules;
using FamilyOnline.Shapes;

namespace FamilyOnline.Schemes;

/// <summary>What a line of the sheet looks like, with its modifiers: the shapes of what <see cref="NodeReader"/> reads.</summary>
internal sealed class LineShapes
{
    private const int Most = 1_000_000;
    private readonly DocumentShape _absence;
    private readonly DocumentShape _veto;

    public LineShapes(PluginRegistry plugins)
    {
        Rules = new(() => ScoreLine!, plugins.ScorerKeys);
        _absence = DocumentShape.Named(
            "absence", DocumentShape.Word(AbsenceRule.Words.Keys), DocumentShape.Map(() => [ShapeKey.OneOf("absence.give", RuleShapes.Points), .. Rules.Scorers], "points-in-absence"));
        _veto = DocumentShape.Map(() =>
        [
            ShapeKey.Must("veto.if", Rules.Condition), ShapeKey.Must("veto.effect", Effect), ShapeKey.May("veto.title", DocumentShape.LocalizedText), .. Provenance(),
        ], "veto");
        Line = DocumentShape.Map(() => [ShapeKey.Must("line.id", DocumentShape.Id), .. OfLine()], "line");
        ScoreLine = DocumentShape.Map(() => [ShapeKey.May("line.id", DocumentShape.Id), .. OfLine()], "score-line");
        Parts = DocumentShape.List(Line, 1);
    }

    public RuleShapes Rules { get; }

    public DocumentShape Line { get; }

    /// <summary>Gets a line that stands nowhere on the sheet, and so need not be named.</summary>
    public DocumentShape ScoreLine { get; }

    public DocumentShape Parts { get; }

    public static DocumentShape Round { get; } = DocumentShape.Map(() =>
    [
        ShapeKey.May("round.digits", DocumentShape.WholeNumber(0, 18), "2"),
        ShapeKey.May("round.mode", DocumentShape.Word(RoundSection.Modes.Keys), "half-up"),
        ShapeKey.May("round.decide-on", DocumentShape.Word(RoundSection.Deciders.Keys), "unrounded"),
    ], "round");

    private static DocumentShape WindowDay { get; } = DocumentShape.TextOf(ShapePatterns.WindowDay);

    public static DocumentShape Window { get; } = DocumentShape.Map(() =>
        [ShapeKey.Must("window.from", WindowDay), ShapeKey.Must("window.to", WindowDay), ShapeKey.May("window.reported-by", WindowDay)], "window");

    private static DocumentShape Effect { get; } = DocumentShape.OneOf(
        DocumentShape.Word(VetoSection.Words.Keys),
        DocumentShape.Map(() => [ShapeKey.OneOf("veto.score", RuleShapes.Points), ShapeKey.OneOf("veto.bar", DocumentShape.OneOrList(DocumentShape.Text, 1))]));

    private static DocumentShape Each { get; } = DocumentShape.Map(() =>
    [
        ShapeKey.Must("each.of", DocumentShape.IdSuch(FieldSplit.Kinds)),
        ShapeKey.May("each.combine", DocumentShape.Word(EnumWords<Combination>.All.Keys), "sum"),
        ShapeKey.May("each.drop", DocumentShape.Map(() => [ShapeKey.May("drop.lowest", DocumentShape.WholeNumber(0, Most), "0"), ShapeKey.May("drop.highest", DocumentShape.WholeNumber(0, Most), "0")])),
        ShapeKey.May("each.best", DocumentShape.WholeNumber(1, Most)),
        ShapeKey.May("each.not-held", RuleShapes.Points),
        ShapeKey.May("each.elements", DocumentShape.OneOrList(DocumentShape.Text)),
        ShapeKey.May("each.weights", DocumentShape.OpenMap(ShapePatterns.NotBlank, DocumentShape.Number)),
    ], "each");

    private static DocumentShape Spread { get; } = DocumentShape.Named(
        "not-applicable", DocumentShape.Word(InapplicableRule.Words.Keys), DocumentShape.Map(() => [ShapeKey.Must("line.spread", DocumentShape.OneOrList(DocumentShape.Id))]));

    private static DocumentShape Pools { get; } = DocumentShape.OpenMap(
        ShapePatterns.NotBlank, DocumentShape.Map(() => [ShapeKey.May("pool.floor", RuleShapes.Bound), ShapeKey.May("pool.cap", RuleShapes.Bound)]), name: "pools");

    public static ShapeKey[] Provenance() => [ShapeKey.May("item.source", DocumentShape.Text), ShapeKey.May("item.assumed", DocumentShape.Text)];

    /// <summary>Gives the modifiers of the whole sheet.</summary>
    public ShapeKey[] OfWhole() =>
    [
        ShapeKey.May("line.pools", Pools),
        ShapeKey.May("line.floor", RuleShapes.Bound),
        ShapeKey.May("line.cap", RuleShapes.Bound),
        ShapeKey.May("line.start", RuleShapes.Points),
        ShapeKey.May("line.times", Rules.Figure),
        ShapeKey.May("line.combine", DocumentShape.Word(EnumWords<Combination>.All.Keys), "sum"),
        ShapeKey.May("line.each", Each),
        ShapeKey.May("line.only-for", DocumentShape.OneOrList(DocumentShape.Text)),
        ShapeKey.May("line.only-if", Rules.Condition),
        ShapeKey.May("line.not-applicable", Spread, "rescale"),
        ShapeKey.May("line.missing", _absence, "unknown"),
        ShapeKey.May("line.no-target", _absence, "skip"),
        ShapeKey.May("line.same-fact", DocumentShape.Word(OptionsSection.SameFacts.Keys)),
        ShapeKey.May("line.vetoes", DocumentShape.List(_veto)),
        ShapeKey.May("line.window", Window),
        ShapeKey.May("line.round", Round),
        ShapeKey.May("line.scored-by", DocumentShape.LocalizedText),
        ShapeKey.May("line.led-by", DocumentShape.LocalizedText),
        ShapeKey.May("line.evidence", DocumentShape.LocalizedText),
        ShapeKey.May("line.check", DocumentShape.LocalizedText),
        ShapeKey.May("line.reason", DocumentShape.Word(OptionsSection.Reasons.Keys)),
        ShapeKey.May("line.as-printed", DocumentShape.LocalizedText),
    ];

    private ShapeKey[] OfLine() =>
    [
        ShapeKey.May("line.title", DocumentShape.LocalizedText),
        ShapeKey.May("line.points", RuleShapes.Points),
        ShapeKey.May("line.weight", DocumentShape.Number),
        ShapeKey.May("line.pool", DocumentShape.Id),
        ShapeKey.OneOf("line.parts", Parts),
        ShapeKey.May("line.sheet-by", DocumentShape.Text),
        ShapeKey.OneOf("line.sheets", DocumentShape.OpenMap(ShapePatterns.NotBlank, Parts, least: 1)),
        .. Rules.Scorers,
        .. OfWhole(),
        .. Provenance(),
    ];
}
