using FamilyOnline.Documents;
using FamilyOnline.Plugins;
using FamilyOnline.Rules;
using FamilyOnline.Scoring;

namespace FamilyOnline.Schemes;

/// <summary>Reads the lines of a score sheet.</summary>
internal sealed class NodeReader(PluginRegistry plugins, RuleReader rules)
{
    private static readonly string[] OwnKeys = ["id", "title", "points", "parts", "source", "assumed"];

    /// <summary>Reads the parts of a group or of the whole sheet; null where a problem kept one from being made.</summary>
    public IReadOnlyList<SchemeNode>? ReadParts(MapReader group)
    {
        if (group.Need("parts") is null)
            return null;
        SchemeNode?[] parts = [.. group.List("parts").Select(Read)];
        return parts.Length == 0 || parts.Contains(null) ? null : [.. parts.OfType<SchemeNode>()];
    }

    private SchemeNode? Read(DocumentNode node)
    {
        var reader = new MapReader(node, rules.Problems);
        var (id, points, provenance) = (reader.NeedId("id"), reader.Number("points"), reader.Provenance());
        var title = reader.Localized("title") ?? new LocalizedText(id);
        SchemeNode? line = null;
        if (reader.Entries.Any(entry => entry.Key == "parts"))
            line = ReadParts(reader) is { } parts ? rules.Problems.Build(node.Place, () => new CriterionGroup(id, title, points, parts, provenance)) : null;
        else if (ReadScorer(reader) is var (scorer, metrics))
            line = rules.Problems.Build(node.Place, () => new Criterion(id, title, points, scorer, metrics, provenance));
        reader.Done();
        return line;
    }

    /// <summary>Finds the one key that is a scorer's; where there is none, says which there are.</summary>
    private (IScorer Scorer, IReadOnlyList<string> Metrics)? ReadScorer(MapReader reader)
    {
        DocumentEntry[] others = [.. reader.Entries.Where(entry => !OwnKeys.Contains(entry.Key))];
        var keyed = Array.Find(others, entry => plugins.TryGetScorer(entry.Key, out _));
        if (keyed is null)
        {
            foreach (var entry in others)
            {
                reader.Find(entry.Key);
                rules.Problems.AddUnknown(entry.Place, "scorer", entry.Key, plugins.Scorers);
            }

            if (others.Length == 0)
                rules.Problems.Add(DocumentProblems.MissingKey.At(reader.Place, string.Join(" | ", plugins.Scorers)));
            return null;
        }

        reader.Find(keyed.Key);
        plugins.TryGetScorer(keyed.Key, out var read);
        var watched = rules.Watch();
        return read!(keyed.Value, rules) is { } scorer ? (scorer, watched()) : null;
    }
}
