namespace FamilyOnline.Rollups;

/// <summary>Lists the answers that a figure was made of.</summary>
internal static class ContributionList
{
    public static IReadOnlyList<Contribution> Of(RollupData data, EditionIndex editions, Metric metric, int unit, ReportingPeriod period) => metric.IsDerived
        ? [.. data.Metrics.UsedBy(metric).SelectMany(used => Of(data, editions, data.Metrics[used], unit, period))]
        : [.. data.UnitsBehind(metric, unit, at => UnitFold.Of(data.RowsOf(metric.Id), at, period).Value.IsKnown).SelectMany(behind => OfUnit(data, editions, metric, behind, period))];

    private static IEnumerable<Contribution> OfUnit(RollupData data, EditionIndex editions, Metric metric, int unit, ReportingPeriod period)
    {
        var (axis, id) = (data.RowsOf(metric.Id).Axis, data.Tree.All[unit].Id);
        var inside = axis.Inside(period).Select(slot => axis.Periods[slot]).ToArray();
        var found = inside.SelectMany(slot => editions.Of(id, metric, slot).TakeLast(1)).Where(edition => edition.Value.IsKnown).Select(edition => new Contribution(edition, false)).ToArray();
        if (metric.Aggregation.OverTime is Aggregation.Sum or Aggregation.DayMean or Aggregation.Bounds or Aggregation.WeightedMean)
            return found;
        if (metric.Aggregation.OverTime == Aggregation.Opening)
            return found.OrderBy(part => part.Edition.Period.First).Take(1);
        return ClosingOf(data, editions, metric, unit, period);
    }

    private static IEnumerable<Contribution> ClosingOf(RollupData data, EditionIndex editions, Metric metric, int unit, ReportingPeriod period)
    {
        var (axis, id) = (data.RowsOf(metric.Id).Axis, data.Tree.All[unit].Id);
        if (SlotFold.Closing(data.RowsOf(metric.Id), unit, period) is not { Value.IsKnown: true } answer)
            return [];
        var last = axis.Periods.Reverse().Where(slot => slot.Last <= period.Last).SelectMany(slot => editions.Of(id, metric, slot).TakeLast(1)).FirstOrDefault(edition => edition.Value.IsKnown);
        return last is null ? [] : [new(last, answer.Count.StandIns > 0)];
    }
}
