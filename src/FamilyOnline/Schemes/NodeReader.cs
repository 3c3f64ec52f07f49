using FamilyOnline.Documents;
using FamilyOnline.Plugins;
using FamilyOnline.Rules;
using FamilyOnline.Scoring;

namespace FamilyOnline.Schemes;

/// <summary>Reads the lines of a score sheet.</summary>
internal sealed class NodeReader(PluginRegistry plugins, RuleReader rules)
{
    private static readonly string[] OwnKeys = ["id", "title", "points", "parts", "source", "assumed"];

    private readonly HashSet<string> _lines = new([SchemeReader.RootId], StringComparer.Ordinal);

    /// <summary>Gets the ids of all lines read so far, of those too that could not be made; the whole sheet's among them.</summary>
    public IReadOnlySet<string> Lines => _lines;

    /// <summary>Reads the parts of a group or of the whole sheet; null where a problem kept one from being made.</summary>
    /// <param name="group">The group.</param>
    /// <param name="id">The group's id.</param>
    /// <param name="points">The group's maximum; null where it has none.</param>
    public IReadOnlyList<SchemeNode>? ReadParts(MapReader group, string id, Exact? points)
    {
        if (group.Need("parts") is not { } node)
            return null;
        if (node is DocumentList { Items.Count: 0 })
            rules.Problems.Add(SchemeProblems.NoParts.At(node.Place, id));
        SchemeNode?[] parts = [.. group.List("parts").Select(Read)];
        if (parts.Length == 0 || parts.Contains(null))
            return null;
        SchemeNode[] made = [.. parts.OfType<SchemeNode>()];
        WarnAbove(points, made.Aggregate(Exact.Zero, (sum, part) => sum + (part.Points ?? Exact.Zero)), id, node.Place);
        return made;
    }

    private SchemeNode? Read(DocumentNode node)
    {
        var reader = new MapReader(node, rules.Problems);
        var (id, points, provenance) = (reader.NeedId("id"), rules.MostPoints(reader, "points"), reader.Provenance());
        var title = reader.Localized("title") ?? new LocalizedText(id);
        var isNew = reader.Find("id") is not { } at || IsNew(id, at.Place);
        SchemeNode? line = null;
        if (reader.Entries.Any(entry => entry.Key == "parts"))
            line = ReadParts(reader, id, points) is { } parts ? rules.Problems.Build(node.Place, () => new CriterionGroup(id, title, points, parts, provenance)) : null;
        else if (ReadScorer(reader) is var (scorer, metrics, place))
        {
            WarnAbove(points, scorer is ChecklistScorer checklist ? checklist.Most : scorer is BandsScorer bands ? bands.Most : Exact.Zero, id, place);
            line = rules.Problems.Build(node.Place, () => new Criterion(id, title, points, scorer, metrics, provenance));
        }

        reader.Done();
        return isNew ? line : null;
    }

    /// <summary>Lines and figures share one namespace, since a tie-break may name either.</summary>
    private bool IsNew(string id, Place place)
    {
        if (!rules.Named.Any(figure => figure.Name == id) && _lines.Add(id))
            return true;
        rules.Problems.Add(SchemeProblems.IdTwice.At(place, id));
        return false;
    }

    private void WarnAbove(Exact? points, Exact most, string id, Place place)
    {
        if (points is { IsNegative: false, IsZero: false } maximum && most > maximum)
            rules.Problems.Add(SchemeProblems.SubPoints.At(place, id, most.ToString(), maximum.ToString()));
    }

    /// <summary>Finds the one key that is a scorer's; where there is none, says which there are.</summary>
    private (IScorer Scorer, IReadOnlyList<string> Metrics, Place Place)? ReadScorer(MapReader reader)
    {
        DocumentEntry[] others = [.. reader.Entries.Where(entry => !OwnKeys.Contains(entry.Key))];
        var keyed = Array.Find(others, entry => plugins.TryGetScorer(entry.Key, out _));
        if (keyed is null)
        {
            foreach (var entry in others)
            {
                reader.Find(entry.Key);
                plugins.Lookup.AddUnknown(entry, rules.Problems);
            }

            if (others.Length == 0)
                rules.Problems.Add(DocumentProblems.MissingKey.At(reader.Place, string.Join(" | ", plugins.Scorers)));
            return null;
        }

        reader.Find(keyed.Key);
        foreach (var second in others.Where(entry => entry != keyed && plugins.TryGetScorer(entry.Key, out _) && reader.Find(entry.Key) is not null))
            rules.Problems.Add(DocumentProblems.OneOf.At(second.Place, keyed.Key, second.Key));
        plugins.TryGetScorer(keyed.Key, out var read);
        var watched = rules.Watch();
        return read!(keyed.Value, rules) is { } scorer ? (scorer, watched(), keyed.Value.Place) : null;
    }
}
