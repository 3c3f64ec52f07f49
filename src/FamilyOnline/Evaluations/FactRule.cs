using FamilyOnline.Rules;
using FamilyOnline.Schemes;
using FamilyOnline.Scoring;

namespace FamilyOnline.Evaluations;

/// <summary>Within a line that says so, an entry of the same fact counts once: where it weighs most, else in the line printed first.</summary>
internal static class FactRule
{
    /// <summary>Gives which entries a criterion leaves out for a row; null where every entry counts.</summary>
    public static Func<Occurrence, bool>? For(SheetRun run, Criterion criterion, EvaluationField field, int row)
    {
        if (criterion.Scorer is not TallyScorer || run.SameFactLine(criterion) is not { } line)
            return null;
        var kept = field.Shared((nameof(FactRule), line, row), () => Kept(line, field, row));
        return entry => entry.Fact is { } fact && (kept[fact].Criterion != criterion || !ReferenceEquals(kept[fact].Entry, entry) && !SameEntry(kept[fact].Entry, entry));
    }

    private static Dictionary<string, (Criterion Criterion, Occurrence Entry)> Kept(SchemeNode line, EvaluationField field, int row) => line.SelfAndBelow().OfType<Criterion>()
        .Where(criterion => criterion.Scorer is TallyScorer)
        .SelectMany(criterion => (((TallyScorer)criterion.Scorer).EntriesOf(field, row) ?? []).Where(entry => entry.Fact is not null)
            .Select(entry => (Criterion: criterion, Entry: entry, Weight: ((TallyScorer)criterion.Scorer).Weight(entry))))
        .GroupBy(one => one.Entry.Fact!, StringComparer.Ordinal)
        .ToDictionary(fact => fact.Key, fact => fact.MaxBy(one => one.Weight) is var heaviest ? (heaviest.Criterion, heaviest.Entry) : default, StringComparer.Ordinal);

    /// <summary>Obligations give new entries each time they are asked for.</summary>
    private static bool SameEntry(Occurrence left, Occurrence right) => left.Register == right.Register && left.Options == right.Options;
}
