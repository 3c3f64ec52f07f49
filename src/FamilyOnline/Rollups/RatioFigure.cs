namespace FamilyOnline.Rollups;

/// <summary>Ratios: <c>Σ numerator ÷ Σ denominator</c> over the units that have both parts, each part by its own rule over time; where both are sums over time, over the slots that have both.</summary>
internal static class RatioFigure
{
    public static RolledParts Of(RollupData data, Metric metric, int unit, ReportingPeriod period)
    {
        var (above, below) = (data.Metrics[metric.Numerator!], data.Metrics[metric.Denominator!]);
        if (above.Aggregation.ReportedAt != below.Aggregation.ReportedAt)
            return OfWholes(data, metric, above, below, unit, period);
        var (axis, other) = (data.RowsOf(above.Id).Axis, data.RowsOf(below.Id).Axis);
        var isPlain = above.Aggregation.Own == below.Aggregation.Own && above.Aggregation.Own != OwnFigures.Add && !axis.Overlap && axis.SameAs(other);
        var slot = isPlain ? axis.Find(period) : -1;
        if (slot >= 0)
            return OfSlot(data, metric, above, below, unit, slot);
        return data.Tree.Inner[unit] >= 0 && !data.ReportersOf(above)[unit] && data.Periods.Of(above, below, period) is { } roll
            ? OfPeriod(metric, above, below, roll.At(unit), roll.HasGap)
            : OfSlots(data, metric, above, below, unit, period);
    }

    /// <summary>Two flows to which figures of higher units are added are brought together slot by slot: where such a unit said nothing, nothing is missing.</summary>
    private static RolledParts OfSlots(RollupData data, Metric metric, Metric above, Metric below, int unit, ReportingPeriod period)
    {
        var (axis, other) = (data.RowsOf(above.Id).Axis, data.RowsOf(below.Id).Axis);
        var isSum = above.Aggregation.OverTime == Aggregation.Sum && below.Aggregation.OverTime == Aggregation.Sum;
        var isAdded = above.Aggregation.Own == OwnFigures.Add && isSum && !axis.Overlap && axis.SameAs(other);
        int[] slots = isAdded ? [.. axis.Inside(period)] : [];
        if (slots.Length < 2)
            return OfUnits(data, metric, above, below, unit, period);
        var (numerator, denominator, count) = (Exact.Zero, Exact.Zero, default(AnswerCount));
        foreach (var slot in slots)
        {
            var part = SumOf(data, above, below, unit, axis.Periods[slot]);
            (numerator, denominator, count) = (numerator + part.Above, denominator + part.Below, count + part.Count);
        }

        return Told(metric, numerator, denominator, count, !axis.Covers(period, slots));
    }

    /// <summary>The slow way, and the definition: every unit's two parts, then their sums.</summary>
    public static RolledParts OfUnits(RollupData data, Metric metric, Metric above, Metric below, int unit, ReportingPeriod period)
    {
        var (numerator, denominator, count, gap) = SumOf(data, above, below, unit, period);
        return Told(metric, numerator, denominator, count, gap);
    }

    private static (Exact Above, Exact Below, AnswerCount Count, bool Gap) SumOf(RollupData data, Metric above, Metric below, int unit, ReportingPeriod period)
    {
        var rows = data.RowsOf(above.Id);
        RatioUnits units = new(data, above, below);
        var (numerator, denominator, count, gap) = (Exact.Zero, Exact.Zero, default(AnswerCount), false);
        foreach (var behind in data.UnitsBehind(above, unit, at => UnitFold.Of(rows, at, period).IsStated))
        {
            var (n, d) = units.Of(behind, period);
            gap |= n.HasGap || d.HasGap;
            var areKnown = n.Value.TryGetValue(out var top) & d.Value.TryGetValue(out var bottom);
            count += AnswerCount.OfBoth(n.Count, d.Count, areKnown);
            if (areKnown)
                (numerator, denominator) = (numerator + top, denominator + bottom);
        }

        return (numerator, denominator, count, gap);
    }

    /// <summary>Parts that are reported at different levels cannot be matched unit by unit: each is brought together as a whole.</summary>
    private static RolledParts OfWholes(RollupData data, Metric metric, Metric above, Metric below, int unit, ReportingPeriod period)
    {
        var (n, d) = (AdditiveFigure.Of(data, above, unit, period), AdditiveFigure.Of(data, below, unit, period));
        var (count, flags) = (n.Count + d.Count, n.Flags | d.Flags);
        var parts = n.Value.TryGetValue(out var top) && d.Value.TryGetValue(out var bottom)
            ? Told(metric, top, bottom, count, flags.HasFlag(RolledFlags.Gap))
            : RolledParts.None(n.Value.IsKnown ? d.Value.Absence : n.Value.Absence, count);
        return parts with { Flags = flags };
    }

    private static RolledParts OfSlot(RollupData data, Metric metric, Metric above, Metric below, int unit, int slot)
    {
        var (n, d) = (data.RollOf(above, below).At(unit, slot), data.RollOf(below, above).At(unit, slot));
        return Told(metric, Exact.Scaled(n.Sum, above.Decimals), Exact.Scaled(d.Sum, below.Decimals), AnswerCount.Of(n, data.ReportersOf(above).CountOf(unit)), false);
    }

    private static RolledParts OfPeriod(Metric metric, Metric above, Metric below, UnitSums sums, bool gap) =>
        Told(metric, Exact.Scaled(sums.Above, above.Decimals), Exact.Scaled(sums.Below, below.Decimals), sums.Count, gap);

    private static RolledParts Told(Metric metric, Exact numerator, Exact denominator, AnswerCount count, bool gap) => new()
    {
        Value = ValueOf(metric, numerator, denominator, count, gap),
        Numerator = numerator,
        Denominator = denominator,
        Count = count,
        Flags = gap ? RolledFlags.Gap : RolledFlags.None,
    };

    private static Quantity ValueOf(Metric metric, Exact numerator, Exact denominator, AnswerCount count, bool gap)
    {
        if (count.Known == 0)
            return Quantity.Of(count.IsNotApplicable ? Absence.NotApplicable : Absence.NotReported);
        if (metric.Aggregation.Missing == MissingRule.RequireAll && (count.Missing > 0 || gap))
            return Quantity.Of(Absence.NotReported);
        return denominator.IsZero ? Quantity.Of(Absence.NotApplicable) : numerator / denominator;
    }
}
