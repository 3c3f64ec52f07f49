namespace FamilyOnline.Rollups;

/// <summary>Both parts of a ratio, unit by unit: each by its own rule over time; where both are sums over time, over the slots that have both.</summary>
internal sealed class RatioUnits
{
    private readonly MetricRows _above;
    private readonly MetricRows _below;
    private readonly PairedRows? _pairedAbove;
    private readonly PairedRows? _pairedBelow;

    public RatioUnits(RollupData data, Metric above, Metric below)
    {
        (_above, _below) = (data.RowsOf(above.Id), data.RowsOf(below.Id));
        PairedRows.AreOf(data, above, below, out _pairedAbove, out _pairedBelow);
    }

    /// <summary>Gives what a unit's own answers to both parts come to.</summary>
    public (UnitAnswer Above, UnitAnswer Below) Of(int unit, ReportingPeriod period) => _pairedAbove is null
        ? (UnitFold.Of(_above, unit, period), UnitFold.Of(_below, unit, period))
        : (SumFold.Of(_pairedAbove, unit, period), SumFold.Of(_pairedBelow!, unit, period));

    /// <summary>Gives a unit's own quotient; where a part is missing, why; where the one below the line is 0, there is none.</summary>
    public UnitAnswer QuotientOf(int unit, ReportingPeriod period)
    {
        var (n, d) = Of(unit, period);
        return new(Quotient(n.Value, d.Value), AnswerCount.OfBoth(n.Count, d.Count, n.Value.IsKnown && d.Value.IsKnown), n.HasGap || d.HasGap);
    }

    /// <summary>Gives the answers to both parts that count for a unit; none where a part is missing.</summary>
    public (IEnumerable<CountedSlot> Above, IEnumerable<CountedSlot> Below) CountedOf(int unit, ReportingPeriod period)
    {
        var (n, d) = Of(unit, period);
        if (!n.Value.IsKnown || !d.Value.IsKnown)
            return ([], []);
        return _pairedAbove is null
            ? (CountedSlots.Of(_above, unit, period), CountedSlots.Of(_below, unit, period))
            : (CountedSlots.Summed(_pairedAbove, unit, period), CountedSlots.Summed(_pairedBelow!, unit, period));
    }

    private static Quantity Quotient(Quantity above, Quantity below)
    {
        if (!above.TryGetValue(out var numerator))
            return above;
        return below.TryGetValue(out var denominator) ? denominator.IsZero ? Quantity.Of(Absence.NotApplicable) : numerator / denominator : below;
    }
}
