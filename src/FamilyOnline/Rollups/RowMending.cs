using FamilyOnline.Submissions;

namespace FamilyOnline.Rollups;

/// <summary>Brings later answers into what a roll-up knows, cell by cell.</summary>
internal static class RowMending
{
    public static (RollupData Data, IReadOnlyList<string> Unplaced) With(RollupData data, IReadOnlyList<FigureEdition> later, EditionIndex known)
    {
        var latest = known.Latest;
        foreach (var edition in later)
            Check(data, edition, latest);
        foreach (var ofMetric in later.Where(edition => data.Tree.Find(edition.Unit) >= 0).GroupBy(edition => data.Metrics.IndexOf(edition.Metric.Id)))
            data = OfMetric(data, ofMetric.Key, [.. ofMetric]);
        return (data, [.. later.Select(edition => edition.Unit).Where(unit => data.Tree.Find(unit) < 0)]);
    }

    private static void Check(RollupData data, FigureEdition edition, NodaTime.Instant? latest)
    {
        Require.That(ReferenceEquals(data.Metrics[edition.Metric.Id], edition.Metric), $"The answer's metric '{edition.Metric.Id}' is not the one of the roll-up.", nameof(edition));
        Require.That(!edition.Metric.IsDerived, $"Metric '{edition.Metric.Id}' is computed from others and cannot be reported.", nameof(edition));
        Require.That(latest is null || edition.KnownAt > latest, $"The answer of '{edition.Unit}' became known at {edition.KnownAt}, not after the roll-up's {latest}.", nameof(edition));
    }

    private static RollupData OfMetric(RollupData data, int metric, FigureEdition[] later)
    {
        var rows = data.RowsOf(data.Metrics.All[metric].Id);
        if (Array.Exists(later, edition => rows.Axis.Find(edition.Period) < 0))
            data = data.WithAxis(metric, rows = rows.WithPeriods(later.Select(edition => edition.Period), data.Tree.Count));
        Dictionary<int, long[]> changed = [];
        foreach (var ofCell in later.GroupBy(edition => (Unit: data.Tree.Find(edition.Unit), Slot: rows.Axis.Find(edition.Period))))
        {
            if (!changed.TryGetValue(ofCell.Key.Unit, out var cells))
                changed[ofCell.Key.Unit] = cells = rows.Answers(ofCell.Key.Unit);
            cells[ofCell.Key.Slot] = Latest(ofCell);
        }

        return data.With(metric, changed);
    }

    /// <summary>The answer known last; none of those that became known at one instant and contradict each other.</summary>
    private static long Latest(IEnumerable<FigureEdition> ofCell) =>
        ofCell.GroupBy(edition => edition.KnownAt).MaxBy(together => together.Key)!.Select(edition => Cells.Of(edition.Value, edition.Metric)).Aggregate(Cells.Together);
}
