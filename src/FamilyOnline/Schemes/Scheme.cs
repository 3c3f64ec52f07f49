using FamilyOnline.Documents;

namespace FamilyOnline.Schemes;

/// <summary>The rules of one evaluation, as data: who may take part, how points are counted, how ranked, who is chosen (考核办法).</summary>
/// <remarks>A scheme keeps the document it was read from, so that writing it back loses nothing.</remarks>
public sealed class Scheme
{
    internal Scheme(string id, LocalizedText title, CriterionGroup root, SchemeRules rules, DocumentMap document)
    {
        (Id, Title, Root, Document) = (id, title, root, document);
        (Gates, TieBreaks, Selection, RankProvenance) = (rules.Gates, rules.TieBreaks, rules.Selection, rules.RankProvenance);
        Nodes = Require.Distinct(root.SelfAndBelow(), node => node.Id, "line");
        Metrics = [.. rules.Metrics.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        foreach (var tie in TieBreaks)
            Require.That(tie.Node is null || Nodes.Any(node => node.Id == tie.Node), $"The tie-break '{tie}' names no line of scheme '{id}'.", nameof(rules));
    }

    /// <summary>Gets the id.</summary>
    public string Id { get; }

    /// <summary>Gets what people call it.</summary>
    public LocalizedText Title { get; }

    /// <summary>Gets the whole sheet.</summary>
    public CriterionGroup Root { get; }

    /// <summary>Gets where the sheet comes from.</summary>
    public Provenance? Provenance => Root.Provenance;

    /// <summary>Gets every line, in the order of the sheet, the whole sheet first.</summary>
    public IReadOnlyList<SchemeNode> Nodes { get; }

    /// <summary>Gets what a candidate must have before it is scored.</summary>
    public IReadOnlyList<Gate> Gates { get; }

    /// <summary>Gets what decides between equal totals, the first first.</summary>
    public IReadOnlyList<TieBreak> TieBreaks { get; }

    /// <summary>Gets where the order of tie-breaks comes from; null where the scheme says so.</summary>
    public Provenance? RankProvenance { get; }

    /// <summary>Gets how many are chosen; null where the scheme only ranks.</summary>
    public SelectionRule? Selection { get; }

    /// <summary>Gets the ids of all metrics that the scheme needs, in ordinal order.</summary>
    public IReadOnlyList<string> Metrics { get; }

    /// <summary>Gets the document it was read from.</summary>
    public DocumentMap Document { get; }

    /// <summary>Writes the id.</summary>
    public override string ToString() => Id;
}
