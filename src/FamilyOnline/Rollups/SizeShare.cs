namespace FamilyOnline.Rollups;

/// <summary>Coverage by size: the share of a size metric, such as households, that lies in units whose answer is known.</summary>
internal static class SizeShare
{
    /// <summary>Gives <c>Σ size of units that answered ÷ Σ size of units expected</c>; null where no size metric is named.</summary>
    public static Quantity? Of(RollupData data, Metric metric, string? size, int unit, ReportingPeriod period)
    {
        if (size is null)
            return null;
        var sizes = data.RowsOf(size);
        var (answered, all) = (Exact.Zero, Exact.Zero);
        foreach (var behind in Behind(data, metric, unit, period))
        {
            if (!SizeOf(data, metric, sizes, behind, period).TryGetValue(out var weight))
                return Quantity.Of(Absence.NotAvailable);
            var count = RolledValue.Of(data, metric, behind, period).Count;
            if (count.IsNotApplicable)
                continue;
            all += weight;
            answered += count.Known > 0 ? weight : Exact.Zero;
        }

        return all.IsZero ? Quantity.Of(Absence.NotApplicable) : answered / all;
    }

    /// <summary>The units that answer: those that report, and those whose own figure replaces what the ones below them say.</summary>
    private static IEnumerable<int> Behind(RollupData data, Metric metric, int unit, ReportingPeriod period)
    {
        var rows = data.RowsOf(metric.Id);
        return data.UnitsBehind(metric, unit, at => metric.Aggregation.Own == OwnFigures.Replace && UnitFold.Of(rows, at, period).IsStated);
    }

    /// <summary>The size of those that a unit answers for; not known where one of theirs is not.</summary>
    private static Quantity SizeOf(RollupData data, Metric metric, MetricRows sizes, int behind, ReportingPeriod period)
    {
        var reporters = data.ReportersOf(metric);
        var units = reporters[behind] ? [behind] : Enumerable.Range(behind, data.Tree.Ends[behind] - behind).Where(at => reporters[at]);
        var sum = Exact.Zero;
        foreach (var at in units)
        {
            if (!UnitFold.Of(sizes, at, period).Value.TryGetValue(out var weight))
                return Quantity.Of(Absence.NotAvailable);
            sum += weight;
        }

        return sum;
    }
}
