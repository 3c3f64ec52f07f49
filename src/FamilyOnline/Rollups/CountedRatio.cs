namespace FamilyOnline.Rollups;

/// <summary>Tells which answers to both parts of a ratio count: those of the units, and of flows the slots, that have both.</summary>
internal sealed class CountedRatio(RollupData data, Metric metric, ReportingPeriod period)
{
    private readonly Metric _above = data.Metrics[metric.Numerator!];
    private readonly Metric _below = data.Metrics[metric.Denominator!];
    private readonly RatioUnits _units = new(data, data.Metrics[metric.Numerator!], data.Metrics[metric.Denominator!]);

    public (CountedSlot[] Above, CountedSlot[] Below) Of(int unit)
    {
        var counted = metric.Aggregation.OverUnits == Aggregation.MeanOfUnits
            ? data.UnitsBehind(metric, unit, at => _units.QuotientOf(at, period).IsStated).Where(behind => _units.QuotientOf(behind, period).Value.IsKnown).Select(behind => _units.CountedOf(behind, period))
            : IsBySlot ? data.RowsOf(_above.Id).Axis.PeriodsInside(period).SelectMany(part => Parts(unit, part, at => _units.Of(at, part) is { Above.IsStated: true, Below.IsStated: true }))
            : Parts(unit, period, at => UnitFold.Of(data.RowsOf(_above.Id), at, period).IsStated);
        var parts = counted.ToArray();
        return ([.. parts.SelectMany(part => part.Above)], [.. parts.SelectMany(part => part.Below)]);
    }

    /// <summary>Two flows whose periods are the same are brought together slot by slot, unless a unit that lacks one of them counts for nothing.</summary>
    private bool IsBySlot
    {
        get
        {
            var (above, below, axis) = (_above.Aggregation, _below.Aggregation, data.RowsOf(_above.Id).Axis);
            var areSums = above.OverTime == Aggregation.Sum && below.OverTime == Aggregation.Sum && !axis.Overlap && axis.SameAs(data.RowsOf(_below.Id).Axis);
            var isRefused = above.Missing == MissingRule.RequireAll || below.Missing == MissingRule.RequireAll;
            return areSums && (above.Own == OwnFigures.Add || (above.Own == below.Own && !isRefused));
        }
    }

    private IEnumerable<(IEnumerable<CountedSlot> Above, IEnumerable<CountedSlot> Below)> Parts(int unit, ReportingPeriod part, Func<int, bool> hasAnswer) =>
        data.UnitsBehind(_above, unit, hasAnswer).Select(behind => _units.CountedOf(behind, part));
}
