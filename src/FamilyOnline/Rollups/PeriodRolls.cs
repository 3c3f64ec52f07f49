using System.Collections.Concurrent;

namespace FamilyOnline.Rollups;

/// <summary>What was brought together over periods, by what stands above the line, what below, and the period.</summary>
internal sealed class PeriodRolls
{
    private readonly RollupData _data;
    private readonly ConcurrentDictionary<(int Above, int Below, ReportingPeriod Period), Lazy<IPeriodRoll?>> _rolls = new();

    public PeriodRolls(RollupData data) => _data = data;

    /// <summary>Gives what every unit comes to; null where it is not a plain sum of whole numbers, and each unit is to be asked.</summary>
    /// <param name="above">The metric, or the part of a ratio above the line.</param>
    /// <param name="below">The part of a ratio below the line; for a metric by itself the same as above.</param>
    /// <param name="period">The period.</param>
    public IPeriodRoll? Of(Metric above, Metric below, ReportingPeriod period)
    {
        var key = (_data.Metrics.IndexOf(above.Id), _data.Metrics.IndexOf(below.Id), period);
        return _rolls.GetOrAdd(key, static (key, data) => new(() => Make(data, key)), _data).Value;
    }

    /// <summary>Takes over what was brought together before some units' answers to one metric changed, mended; what is a sum of slots is asked of those, which were mended themselves.</summary>
    public void TakeOver(PeriodRolls before, int metric, IEnumerable<int> changed)
    {
        foreach (var (key, roll) in before._rolls.Where(roll => roll.Value is { IsValueCreated: true, Value: not null }))
        {
            if (key.Above != metric && key.Below != metric)
                _rolls[key] = roll;
            else if (roll.Value is PeriodRoll old && SumsOf(before._data, key) is { } sums && SumsOf(_data, key) is { } mended)
                _rolls[key] = new(old.With(sums, mended, changed));
        }
    }

    /// <summary>Takes over what does not rest on one metric.</summary>
    public void TakeOverOthers(PeriodRolls before, int metric)
    {
        foreach (var (key, roll) in before._rolls.Where(roll => roll.Key.Above != metric && roll.Key.Below != metric))
            _rolls[key] = roll;
    }

    private static IPeriodRoll? Make(RollupData data, (int Above, int Below, ReportingPeriod Period) key)
    {
        var (above, below) = (data.Metrics.All[key.Above], data.Metrics.All[key.Below]);
        if (SlotsOf(data, above, below, key.Period) is { } slots)
            return new SlotPeriodRoll(above == below ? data.RollOf(above) : data.RollOf(above, below), above == below ? null : data.RollOf(below, above), data.ReportersOf(above), slots);
        return SumsOf(data, key) is { } sums ? PeriodRoll.Of(data.Tree, data.ReportersOf(above), sums) : null;
    }

    /// <summary>Gives the slots of a period whose sums are the period's: of flows, and of ratios of two flows that were reported for the same periods.</summary>
    private static FlowSums? SlotsOf(RollupData data, Metric above, Metric below, ReportingPeriod period)
    {
        var (rows, beside) = (data.RowsOf(above.Id), data.RowsOf(below.Id));
        var isSum = above.Aggregation.OverTime == Aggregation.Sum && below.Aggregation.OverTime == Aggregation.Sum && rows.Axis.SameAs(beside.Axis);
        var areAlike = above.Aggregation.Own == below.Aggregation.Own && above.Aggregation.Own != OwnFigures.Add;
        var isRefused = above != below && (above.Aggregation.Missing == MissingRule.RequireAll || below.Aggregation.Missing == MissingRule.RequireAll);
        return isSum && areAlike && !isRefused && FlowSums.Of(beside, period, data.Tree.Count) is not null ? FlowSums.Of(rows, period, data.Tree.Count) : null;
    }

    private static IUnitSums? SumsOf(RollupData data, (int Above, int Below, ReportingPeriod Period) key)
    {
        var (above, below) = (data.Metrics.All[key.Above], data.Metrics.All[key.Below]);
        if (above.Aggregation.Own != OwnFigures.Compare || below.Aggregation.Own != OwnFigures.Compare)
            return null;
        return above == below ? SumsOf(data, above, key.Period) : SumsOf(data, above, below, key.Period);
    }

    private static IUnitSums? SumsOf(RollupData data, Metric metric, ReportingPeriod period) => metric.Aggregation.OverTime switch
    {
        Aggregation.Sum => FlowSums.Of(data.RowsOf(metric.Id), period, data.Tree.Count),
        Aggregation.Closing => ClosingSums.Of(data.RowsOf(metric.Id), period, data.Tree.Count),
        _ => null,
    };

    private static RatioSums? SumsOf(RollupData data, Metric above, Metric below, ReportingPeriod period)
    {
        if (above.Aggregation.Missing == MissingRule.RequireAll || below.Aggregation.Missing == MissingRule.RequireAll)
            return null;
        var isPaired = PairedRows.AreOf(data, above, below, out var rows, out var others);
        IUnitSums? n = isPaired ? FlowSums.Of(rows!, period, data.Tree.Count) : SumsOf(data, above, period);
        IUnitSums? d = isPaired ? FlowSums.Of(others!, period, data.Tree.Count) : SumsOf(data, below, period);
        return n is null || d is null ? null : new RatioSums(n, d);
    }
}
