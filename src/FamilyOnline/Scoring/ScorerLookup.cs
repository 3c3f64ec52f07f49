using FamilyOnline.Documents;
using FamilyOnline.Rules;

namespace FamilyOnline.Scoring;

/// <summary>The scorers that rules may name, as those see them who read a rule that holds one.</summary>
internal sealed class ScorerLookup(Func<string, ScorerReader?> find, Func<IEnumerable<string>> known)
{
    /// <summary>Finds a scorer's reader; null where there is none.</summary>
    public ScorerReader? Find(string key) => find(key);

    /// <summary>Says that a key is no scorer: a key with a dot belongs to a plugin, any other is a misspelling.</summary>
    public void AddUnknown(DocumentEntry entry, DocumentProblems problems)
    {
        string[] all = [.. known()];
        var names = string.Join(", ", all);
        problems.Add(entry.Key.Contains('.', StringComparison.Ordinal)
            ? RuleProblems.PluginMissing.At(entry.Place, entry.Key, names)
            : RuleProblems.UnknownScorer.At(entry.Place, entry.Key, Spelling.Nearest(entry.Key, all) is [var nearest, ..] ? nearest : "—", names));
    }
}
