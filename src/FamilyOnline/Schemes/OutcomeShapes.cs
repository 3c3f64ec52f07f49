using FamilyOnline.Rules;
using FamilyOnline.Shapes;

namespace FamilyOnline.Schemes;

/// <summary>What grades, ranking and selection look like.</summary>
internal sealed class OutcomeShapes
{
    private const int Most = 1_000_000_000;

    public OutcomeShapes(RuleShapes rules)
    {
        var places = DocumentShape.Named("place-count", DocumentShape.WholeNumber(1, Most), DocumentShape.TextOf(ShapePatterns.Percent), DocumentShape.FigureName, rules.Definition);
        var quotas = DocumentShape.List(DocumentShape.Map(() => Quota(places), "quota"));
        var chain = DocumentShape.List(DocumentShape.Map(() => TieBreak(rules), "tie-break"));
        Grades = DocumentShape.List(DocumentShape.Map(() =>
        [
            ShapeKey.May("grade.if", rules.Condition), ShapeKey.Must("grade.grade", DocumentShape.LocalizedText), ShapeKey.May("grade.pay", DocumentShape.Number), .. LineShapes.Provenance(),
        ]));
        Rank = DocumentShape.Map(() => Ranking(chain));
        Select = DocumentShape.Map(() => Selection(places, quotas, chain));
    }

    public DocumentShape Grades { get; }

    public DocumentShape Rank { get; }

    public DocumentShape Select { get; }

    private static DocumentShape Prize(DocumentShape places) => DocumentShape.Map(() =>
    [
        ShapeKey.Must("prize.prize", DocumentShape.Id),
        ShapeKey.May("prize.title", DocumentShape.LocalizedText),
        ShapeKey.Must("prize.count", places),
        ShapeKey.May("prize.pay", DocumentShape.Number),
    ]);

    private static DocumentShape Earlier { get; } = DocumentShape.Map(() => [ShapeKey.Must("select.stay-out", DocumentShape.TextOf(ShapePatterns.StayOut))]);

    private static ShapeKey[] Ranking(DocumentShape chain) =>
    [
        ShapeKey.May("field.better", DocumentShape.Word(RuleWords.Better.Keys), "higher"),
        ShapeKey.May("rank.within", DocumentShape.Id),
        ShapeKey.May("field.ties", DocumentShape.Word(RankSection.Ties.Keys), "standard"),
        ShapeKey.May("rank.chain", chain),
        ShapeKey.May("rank.then", DocumentShape.Word(RankSection.Thens.Keys), "shared"),
        .. LineShapes.Provenance(),
    ];

    private static ShapeKey[] TieBreak(RuleShapes rules) =>
    [
        ShapeKey.OneOf("rank.higher", rules.Figure),
        ShapeKey.OneOf("rank.lower", rules.Figure),
        ShapeKey.OneOf("rank.countback", DocumentShape.Id),
        ShapeKey.May("countback.better", DocumentShape.Word(RuleWords.Better.Keys)),
    ];

    private static ShapeKey[] Quota(DocumentShape places) =>
    [
        ShapeKey.OneOf("quota.per", DocumentShape.Text),
        ShapeKey.OneOf("quota.class", DocumentShape.Text),
        ShapeKey.OneOf("quota.group", DocumentShape.Text),
        ShapeKey.May("quota.of", DocumentShape.Text),
        ShapeKey.AnyOf("quota.count", places),
        ShapeKey.AnyOf("quota.share", places),
        ShapeKey.May("quota.if-any", DocumentShape.Flag, "false"),
        .. LineShapes.Provenance(),
    ];

    private static ShapeKey[] Selection(DocumentShape places, DocumentShape quotas, DocumentShape chain) =>
    [
        ShapeKey.Must("select.take", places),
        ShapeKey.May("select.per", DocumentShape.Id),
        ShapeKey.May("select.prizes", DocumentShape.List(Prize(places))),
        ShapeKey.May("select.at-least", quotas),
        ShapeKey.May("select.at-most", quotas),
        ShapeKey.May("select.earlier-winners", Earlier),
        ShapeKey.May("select.chain", chain),
        ShapeKey.May("select.tie", DocumentShape.Word(RankSection.AtTheLine.Keys), "unresolved"),
        ShapeKey.May("select.vacancy", DocumentShape.Word(SelectSection.Vacancies.Keys), "next"),
        ShapeKey.May("select.prefer", DocumentShape.Word(SelectSection.Preferences.Keys), "rank"),
        ShapeKey.May("select.decided-by", DocumentShape.LocalizedText),
        ShapeKey.May("select.notice", DocumentShape.Text),
        .. LineShapes.Provenance(),
    ];
}
