using FamilyOnline.Documents;
using FamilyOnline.Plugins;
using FamilyOnline.Rules;

namespace FamilyOnline.Schemes;

/// <summary>Reads a scheme from a document.</summary>
public static class SchemeReader
{
    /// <summary>The id of the whole sheet.</summary>
    internal const string RootId = "total";

    /// <summary>Reads a scheme; every problem goes to the list.</summary>
    /// <param name="node">The scheme's document.</param>
    /// <param name="plugins">The known scorers.</param>
    /// <param name="problems">Where problems go.</param>
    /// <param name="metrics">The ids of the known metrics; null accepts any.</param>
    /// <param name="forms">The ids of the known forms; null accepts any.</param>
    /// <returns>The scheme, or null where problems kept it from being made.</returns>
    public static Scheme? Read(
        DocumentNode node, PluginRegistry plugins, DocumentProblems problems, IReadOnlyCollection<string>? metrics = null, IReadOnlyCollection<string>? forms = null)
    {
        var reader = new MapReader(Require.NotNull(node), Require.NotNull(problems));
        var rules = new RuleReader(problems, metrics, forms);
        var (id, title, provenance) = (reader.NeedId("scheme"), reader.Localized("title"), reader.Provenance());
        if (reader.Find("figures") is { } figures)
            rules.Define(figures);
        Gate?[] gates = [.. reader.List("gates").Select(gate => ReadGate(gate, rules))];
        var nodes = new NodeReader(Require.NotNull(plugins), rules);
        var points = rules.MostPoints(reader, "points");
        var parts = nodes.ReadParts(reader, id, points);
        var root = parts is null ? null : problems.Build(reader.Place, () => new CriterionGroup(RootId, title ?? new LocalizedText(id), points, parts, provenance));
        var (ties, rankProvenance) = RankSection.Read(reader.Map("rank"), rules, nodes.Lines);
        var selection = SelectSection.Read(reader.Map("select"));
        reader.Done();
        if (root is null || gates.Contains(null) || node is not DocumentMap document)
            return null;
        string[] used = [.. root.SelfAndBelow().OfType<Criterion>().SelectMany(criterion => criterion.Metrics), .. gates.SelectMany(gate => gate!.If.Metrics), .. ties.SelectMany(tie => tie.Figure?.Metrics ?? [])];
        return problems.Build(node.Place, () => new Scheme(id, title ?? new LocalizedText(id), root, new(gates!, ties, selection, used) { RankProvenance = rankProvenance }, document));
    }

    private static Gate? ReadGate(DocumentNode node, RuleReader rules)
    {
        var reader = new MapReader(node, rules.Problems);
        var (condition, otherwise, provenance) = (rules.Condition(reader.Need("if")), reader.NeedLocalized("else"), reader.Provenance());
        reader.Done();
        return condition is null ? null : new(condition, otherwise, provenance);
    }
}
