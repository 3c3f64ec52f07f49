using FamilyOnline.Documents;
using FamilyOnline.Plugins;
using FamilyOnline.Rules;

namespace FamilyOnline.Schemes;

/// <summary>Finds the one key of a mapping that is a scorer's, and reads it; where there is none, says which there are.</summary>
internal sealed class ScorerSection(PluginRegistry plugins, RuleReader rules)
{
    public CriterionRule? Read(MapReader reader)
    {
        DocumentEntry[] others = [.. reader.Entries.Where(entry => !OptionsSection.Keys.Contains(entry.Key))];
        var keyed = Array.Find(others, entry => plugins.TryGetScorer(entry.Key, out _));
        if (keyed is null)
        {
            AddUnknown(reader, others);
            return null;
        }

        reader.Find(keyed.Key);
        foreach (var second in others.Where(entry => entry != keyed && plugins.TryGetScorer(entry.Key, out _) && reader.Find(entry.Key) is not null))
            rules.Problems.Add(DocumentProblems.OneOf.At(second.Place, keyed.Key, second.Key));
        plugins.TryGetScorer(keyed.Key, out var read);
        var watched = rules.Watch();
        var scorer = read!(keyed.Value, rules);
        var figures = watched();
        return scorer is null ? null : new(keyed.Key, scorer, figures, keyed.Value.Place);
    }

    private void AddUnknown(MapReader reader, DocumentEntry[] others)
    {
        foreach (var entry in others)
        {
            reader.Find(entry.Key);
            if (Spelling.Nearest(entry.Key, OptionsSection.Keys.Concat(plugins.Scorers)) is [var nearest, ..] && OptionsSection.Keys.Contains(nearest) && !entry.Key.Contains('.', StringComparison.Ordinal))
                rules.Problems.Add(DocumentProblems.UnknownKey.At(entry.Place, entry.Key, nearest));
            else
                plugins.Lookup.AddUnknown(entry, rules.Problems);
        }

        if (others.Length == 0)
            rules.Problems.Add(DocumentProblems.MissingKey.At(reader.Place, string.Join(" | ", plugins.Scorers)));
    }
}
