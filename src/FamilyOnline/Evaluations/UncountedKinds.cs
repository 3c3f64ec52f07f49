using System.Globalization;
using FamilyOnline.Rules;
using FamilyOnline.Schemes;

namespace FamilyOnline.Evaluations;

/// <summary>Finds the entries of registers that count nothing, since no tally that looks at them names an amount for their kind: most often a slip of the pen in the kind.</summary>
internal static class UncountedKinds
{
    public static IEnumerable<LocalizedText> Of(Scheme scheme, EvaluationField field, Standing standing)
    {
        HashSet<Occurrence> counted = new(ReferenceEqualityComparer.Instance);
        HashSet<Occurrence> left = new(ReferenceEqualityComparer.Instance);
        foreach (var tally in scheme.Tallies)
        {
            foreach (var entry in Entries(tally, field, standing))
                (tally.Scorer.HasAmountFor(entry) ? counted : left).Add(entry);
        }

        return left.Except(counted, ReferenceEqualityComparer.Instance).Cast<Occurrence>().GroupBy(entry => (entry.Register, entry.Kind))
            .OrderBy(kind => kind.Key.Register, StringComparer.Ordinal).ThenBy(kind => kind.Key.Kind, StringComparer.Ordinal)
            .Select(kind => NodeTexts.Say("flag.no-amount", field.Setting.Titles.OfMetric(kind.Key.Register), kind.Key.Kind!, kind.Count().ToString(CultureInfo.InvariantCulture)));
    }

    /// <summary>Gives the entries that a tally looks at, through the windows of its lines; none where one of these does not concern the candidate.</summary>
    private static IReadOnlyList<Occurrence> Entries(TallyLine tally, EvaluationField field, Standing standing)
    {
        foreach (var line in tally.Path)
        {
            field = SheetRun.Through(line, field);
            if (standing.All.Sheet.Outside(line, field, standing.Row, null) is not null)
                return [];
        }

        return tally.Scorer.EntriesOf(field, standing.Row) ?? [];
    }
}
