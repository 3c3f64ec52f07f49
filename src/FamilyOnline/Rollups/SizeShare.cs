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
        foreach (var behind in Reporting(data, metric, unit))
        {
            if (!UnitFold.Of(sizes, behind, period).Value.TryGetValue(out var weight))
                return Quantity.Of(Absence.NotAvailable);
            var value = RolledValue.Of(data, metric, behind, period);
            if (value.Count is { Expected: 0, NotApplicable: > 0 })
                continue;
            all += weight;
            answered += value.Count.Known > 0 ? weight : Exact.Zero;
        }

        return all.IsZero ? Quantity.Of(Absence.NotApplicable) : answered / all;
    }

    private static IEnumerable<int> Reporting(RollupData data, Metric metric, int unit)
    {
        var reporters = data.ReportersOf(metric);
        return Enumerable.Range(unit, data.Tree.Ends[unit] - unit).Where(at => reporters[at]);
    }
}
