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
        HashSet<string> counted = new(StringComparer.Ordinal);
        return entry => entry.Fact is { } fact && kept.TryGetValue(fact, out var heaviest)
            && !(heaviest.Criterion == criterion && heaviest.Entry.Options == entry.Options && counted.Add(fact));
    }

    private static Dictionary<string, Heaviest> Kept(SchemeNode line, EvaluationField field, int row)
    {
        Dictionary<string, Heaviest> kept = new(StringComparer.Ordinal);
        foreach (var criterion in Counting(line, field, row))
        {
            var scorer = (TallyScorer)criterion.Scorer;
            foreach (var entry in scorer.EntriesOf(field, row) ?? [])
            {
                if (entry.Fact is { } fact && (!kept.TryGetValue(fact, out var soFar) || scorer.Weight(entry) > soFar.Weight))
                    kept[fact] = new(criterion, entry, scorer.Weight(entry));
            }
        }

        return kept;
    }

    /// <summary>The tallies that concern the candidate: a line that does not apply, or the sheet of another class, takes no fact away.</summary>
    private static IEnumerable<Criterion> Counting(SchemeNode node, EvaluationField field, int row)
    {
        if (Applicability.Of(node, field, row, null) is not null)
            return [];
        return node switch
        {
            Criterion { Scorer: TallyScorer } criterion => [criterion],
            CriterionSheets sheets => SheetScoring.SheetOf(sheets, field.Rows[row].Candidate) is { } sheet ? Counting(sheet, field, row) : [],
            _ => node.Below.SelectMany(part => Counting(part, field, row)),
        };
    }

    /// <summary>Where a fact counts, and by which entry; one entered twice in the same words counts once.</summary>
    private sealed record Heaviest(Criterion Criterion, Occurrence Entry, Exact Weight);
}
