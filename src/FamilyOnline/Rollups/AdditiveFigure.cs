using FamilyOnline.Submissions;

namespace FamilyOnline.Rollups;

/// <summary>Flows, stocks, cumulative totals, and whatever else is a sum over units.</summary>
internal static class AdditiveFigure
{
    public static RolledParts Of(RollupData data, Metric metric, int unit, ReportingPeriod period)
    {
        var axis = data.RowsOf(metric.Id).Axis;
        var isAdded = metric.Aggregation.Own == OwnFigures.Add;
        var slot = axis.Overlap || isAdded ? -1 : axis.Find(period);
        if (slot >= 0)
            return OfSlot(data, metric, unit, slot);
        if (data.Tree.Inner[unit] >= 0 && !data.ReportersOf(metric)[unit] && data.Periods.Of(metric, metric, period) is { } roll)
            return OfPeriod(metric, roll.At(unit), roll.HasGap);
        int[] slots = isAdded && metric.Aggregation.OverTime == Aggregation.Sum && !axis.Overlap ? [.. axis.Inside(period)] : [];
        return slots.Length > 1 ? OfSlots(data, metric, unit, period, slots) : OfUnits(data, metric, unit, period);
    }

    /// <summary>The slow way, and the definition: every unit for itself, then their sum.</summary>
    public static RolledParts OfUnits(RollupData data, Metric metric, int unit, ReportingPeriod period) => SumOf(data, metric, unit, period) is var (sum, count, gap, absence)
        ? Told(metric, sum, count, gap, absence)
        : DistinctFigure.Of(data, metric, unit, period);

    /// <summary>A flow to which figures of higher units are added, slot by slot: where such a unit said nothing, nothing is added and nothing is missing.</summary>
    private static RolledParts OfSlots(RollupData data, Metric metric, int unit, ReportingPeriod period, int[] slots)
    {
        var axis = data.RowsOf(metric.Id).Axis;
        var (sum, count, absence) = (Exact.Zero, default(AnswerCount), Absence.NotReported);
        foreach (var slot in slots)
        {
            var part = SumOf(data, metric, unit, axis.Periods[slot])!.Value;
            (sum, count, absence) = (sum + part.Sum, count + part.Count, part.Absence);
        }

        return Told(metric, sum, count, !axis.Covers(period, slots), absence);
    }

    /// <summary>Every unit for itself, then their sum; null where a unit is known within bounds only.</summary>
    private static (Exact Sum, AnswerCount Count, bool Gap, Absence Absence)? SumOf(RollupData data, Metric metric, int unit, ReportingPeriod period)
    {
        var rows = data.RowsOf(metric.Id);
        var (sum, count, gap, absence) = (Exact.Zero, default(AnswerCount), false, Absence.NotReported);
        foreach (var behind in data.UnitsBehind(metric, unit, at => UnitFold.Of(rows, at, period).IsStated))
        {
            var answer = UnitFold.Of(rows, behind, period);
            if (answer.Lower is not null && !answer.Value.IsKnown)
                return null;
            (count, gap) = (count + answer.Count, gap | answer.HasGap);
            sum += answer.Value.TryGetValue(out var value) ? value : answer.Stated;
            if (!answer.Value.IsKnown && behind == unit)
                absence = answer.Value.Absence;
        }

        return (sum, count, gap, absence);
    }

    private static RolledParts OfSlot(RollupData data, Metric metric, int unit, int slot)
    {
        var sums = data.RollOf(metric).At(unit, slot);
        var reporters = data.ReportersOf(metric);
        var absence = reporters[unit] ? Cells.Quantity(Math.Min(data.RowsOf(metric.Id).Answer(unit, slot), Cells.Least - 1), 0).Absence : Absence.NotReported;
        return Told(metric, Exact.Scaled(sums.Sum, metric.Decimals), AnswerCount.Of(sums, reporters.CountOf(unit)), false, absence);
    }

    private static RolledParts OfPeriod(Metric metric, UnitSums sums, bool gap) => Told(metric, Exact.Scaled(sums.Above, metric.Decimals), sums.Count, gap, Absence.NotReported);

    private static RolledParts Told(Metric metric, Exact sum, AnswerCount count, bool gap, Absence absence)
    {
        var isRefused = metric.Aggregation.Missing == MissingRule.RequireAll && (count.Missing > 0 || gap);
        var (lower, upper) = SumBounds.Of(metric, sum, count, gap);
        return new()
        {
            Value = count.Known == 0 ? Quantity.Of(count is { Expected: 0, NotApplicable: > 0 } ? Absence.NotApplicable : absence) : isRefused ? Quantity.Of(Absence.NotReported) : sum,
            Count = count,
            Lower = lower,
            Upper = upper,
            Flags = gap ? RolledFlags.Gap : RolledFlags.None,
        };
    }
}
