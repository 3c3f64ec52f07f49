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
        foreach (var edition in later.OrderBy(edition => edition.KnownAt))
        {
            var unit = data.Tree.Find(edition.Unit);
            if (!changed.TryGetValue(unit, out var cells))
                changed[unit] = cells = rows.Answers(unit).ToArray();
            cells[rows.Axis.Find(edition.Period)] = Cells.Of(edition.Value, edition.Metric);
        }

        return data.With(metric, changed);
    }
}
