using FamilyOnline.Documents;
using FamilyOnline.Rules;

namespace FamilyOnline.Schemes;

/// <summary>The rules of one evaluation, as data: who may take part, how points are counted, how ranked, who is chosen (考核办法).</summary>
/// <remarks>A scheme keeps the document it was read from, so that writing it back loses nothing.</remarks>
public sealed class Scheme
{
    internal Scheme(string id, LocalizedText title, CriterionGroup root, SchemeRules rules, DocumentMap document)
    {
        (Id, Title, Root, Rules, Document) = (id, title, root, rules, document);
        Nodes = Require.Distinct(root.SelfAndBelow(), node => node.Id, "line");
        Metrics = [.. rules.Metrics.Concat(rules.Stages.SelectMany(stage => stage.Metrics)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        Index = Nodes.Select((node, at) => (node.Id, at)).ToDictionary(node => node.Id, node => node.at, StringComparer.Ordinal);
        Depths = NodeDepths.Of(root);
        Tallies = TallyLine.In(root);
        Hollow = HollowLine.In(root);
        Samples = [.. Nodes.SelectMany(LineUses.FiguresOf).SelectMany(figure => figure.SelfAndUses()).OfType<MembersFigure>().Where(members => members.Sample is not null).Distinct()];
    }

    /// <summary>Gets the id.</summary>
    public string Id { get; }

    /// <summary>Gets what people call it.</summary>
    public LocalizedText Title { get; }

    /// <summary>Gets the whole sheet; of a scheme of stages, the last stage's.</summary>
    public CriterionGroup Root { get; }

    /// <summary>Gets where the sheet comes from.</summary>
    public Provenance? Provenance => Root.Provenance;

    /// <summary>Gets every line, in the order of the sheet, the whole sheet first.</summary>
    public IReadOnlyList<SchemeNode> Nodes { get; }

    /// <summary>Gets who takes part, such as <c>township</c>; null where the scheme does not say.</summary>
    public string? Candidates => Rules.Candidates;

    /// <summary>Gets whose marks the sheet is filled with, the official side last; none where there is only one.</summary>
    public IReadOnlyList<string> Sides => Rules.Sides;

    /// <summary>Gets what a candidate must have before it is scored.</summary>
    public IReadOnlyList<Gate> Gates => Rules.Gates;

    /// <summary>Gets what overrides a score, in the order in which it does.</summary>
    public IReadOnlyList<Veto> Vetoes => Rules.Vetoes;

    /// <summary>Gets how points are rounded.</summary>
    public RoundingRule Rounding => Rules.Round;

    /// <summary>Gets the grades, the best first; none where the scheme gives none.</summary>
    public IReadOnlyList<GradeRow> Grades => Rules.Grades;

    /// <summary>Gets how candidates are ranked.</summary>
    public RankRule Rank => Rules.Rank;

    /// <summary>Gets what decides between equal totals, the first first.</summary>
    public IReadOnlyList<TieBreak> TieBreaks => Rules.Rank.Chain;

    /// <summary>Gets how many are chosen; null where the scheme only ranks.</summary>
    public SelectionRule? Selection => Rules.Selection;

    /// <summary>Gets the stages, each a small scheme over those chosen before; none where there is only one.</summary>
    public IReadOnlyList<Scheme> Stages => Rules.Stages;

    /// <summary>Gets the figures that the scheme names, in ordinal order.</summary>
    public IReadOnlyList<NamedFigure> Figures => Rules.Figures;

    /// <summary>Gets the ids of all metrics that the scheme needs, in ordinal order.</summary>
    public IReadOnlyList<string> Metrics { get; }

    /// <summary>Gets the document it was read from.</summary>
    public DocumentMap Document { get; }

    /// <summary>Gets whether it is one stage of a scheme of several: its rules alone do not give its result.</summary>
    internal bool IsStage => Document.Find("scheme") is null;

    internal SchemeRules Rules { get; }

    /// <summary>Gets where each line stands in <see cref="Nodes"/>.</summary>
    internal IReadOnlyDictionary<string, int> Index { get; }

    /// <summary>Gets the figures that ask a sample.</summary>
    internal IReadOnlyList<MembersFigure> Samples { get; }

    /// <summary>Gets the tallies.</summary>
    internal IReadOnlyList<TallyLine> Tallies { get; }

    /// <summary>Gets the criteria that may come to nothing although every figure is there.</summary>
    internal IReadOnlyList<HollowLine> Hollow { get; }

    /// <summary>Gets within how many fields below the whole each line is scored.</summary>
    internal IReadOnlyDictionary<string, int> Depths { get; }

    /// <summary>Writes the id.</summary>
    public override string ToString() => Id;
}
