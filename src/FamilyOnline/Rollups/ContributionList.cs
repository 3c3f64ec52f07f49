namespace FamilyOnline.Rollups;

/// <summary>Lists the answers that a figure of a period was made of: those that count, in the order of the tree and of the periods, however they came in.</summary>
internal sealed class ContributionList(RollupData data, EditionIndex editions, ReportingPeriod period)
{
    public IReadOnlyList<Contribution> Of(Metric metric, int unit)
    {
        if (metric.Formula is not null)
            return [.. data.Metrics.UsedBy(metric).SelectMany(used => Of(data.Metrics[used], unit))];
        return metric.Numerator is null ? [.. Told(metric, Counted(metric, unit))] : OfRatio(metric, unit);
    }

    private IReadOnlyList<Contribution> OfRatio(Metric metric, int unit)
    {
        var (above, below) = (data.Metrics[metric.Numerator!], data.Metrics[metric.Denominator!]);
        if (metric.Aggregation.OverUnits != Aggregation.MeanOfUnits && above.Aggregation.ReportedAt != below.Aggregation.ReportedAt)
            return [.. Of(above, unit), .. Of(below, unit)];
        var counted = new CountedRatio(data, metric, period).Of(unit);
        return [.. Told(above, counted.Above), .. Told(below, counted.Below)];
    }

    private IEnumerable<CountedSlot> Counted(Metric metric, int unit)
    {
        var rows = data.RowsOf(metric.Id);
        if (metric.Aggregation.OverUnits != Aggregation.MeanOfUnits && metric.Kind == MetricKind.Ratio)
            return CountedSlots.Of(rows, unit, period);
        if (metric.Aggregation.OverUnits != Aggregation.MeanOfUnits && metric.Kind == MetricKind.Intensive)
            return MeanFigure.LevelsOf(data, metric, unit, period).Where(level => level.IsKnown).SelectMany(level => CountedSlots.Of(rows, level.Unit, level.Part));
        var isBySlot = metric.Aggregation.OverTime == Aggregation.Sum && !rows.Axis.Overlap;
        return (isBySlot ? rows.Axis.PeriodsInside(period) : [period]).SelectMany(part =>
            data.UnitsBehind(metric, unit, at => UnitFold.Of(rows, at, part).IsStated).SelectMany(behind => CountedSlots.Of(rows, behind, part)));
    }

    private IEnumerable<Contribution> Told(Metric metric, IEnumerable<CountedSlot> counted)
    {
        var axis = data.RowsOf(metric.Id).Axis;
        foreach (var one in counted.OrderBy(one => one.Unit).ThenBy(one => one.Slot).ThenBy(one => one.IsEarlier))
        {
            if (editions.Counting(data.Tree.All[one.Unit].Id, metric, axis.Periods[one.Slot]) is { Value.IsKnown: true } edition)
                yield return new(edition, one.IsEarlier);
        }
    }
}
