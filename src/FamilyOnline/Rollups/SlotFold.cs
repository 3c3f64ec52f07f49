using FamilyOnline.Submissions;

namespace FamilyOnline.Rollups;

/// <summary>What counts of one unit's levels and states over a period: the last, the first, or their mean.</summary>
internal static class SlotFold
{
    /// <summary>The newest answer by the end of the period; where that is silent, an earlier one within the metric's age limit.</summary>
    public static UnitAnswer Closing(MetricRows rows, int unit, ReportingPeriod period)
    {
        var (cell, isStandIn) = new ClosingCells(rows, period).Of(unit);
        return Answered(cell, rows.Metric, isStandIn);
    }

    /// <summary>The first value inside the period, as its own period has it: an earlier value or an unstated 0 too, where they stand in there.</summary>
    public static UnitAnswer Opening(MetricRows rows, int unit, ReportingPeriod period)
    {
        var axis = rows.Axis;
        RowBuffer buffer = new(axis.Count);
        var cells = rows.Row(unit, buffer);
        foreach (var slot in axis.Inside(period).OrderBy(slot => axis.Periods[slot].First).ThenBy(slot => axis.Periods[slot].Last))
        {
            if (Cells.IsValue(cells[slot]))
                return Answered(cells[slot], rows.Metric, buffer.HasStandIns && buffer.StandIns[slot] > 0) with { HasGap = axis.Periods[slot].First > period.First };
        }

        return UnitAnswer.None(Absence.NotReported);
    }

    /// <summary>The mean of the values inside the period, each weighted by the days of its own period; days without a value are left out, never taken as 0.</summary>
    public static UnitAnswer DayMean(MetricRows rows, int unit, ReportingPeriod period)
    {
        var axis = rows.Axis;
        RowBuffer buffer = new(axis.Count);
        var cells = rows.Row(unit, buffer);
        var (sum, days, count) = (Exact.Zero, 0, default(AnswerCount));
        int[] slots = [.. axis.Inside(period)];
        foreach (var slot in slots)
        {
            if (!Cells.IsValue(cells[slot]))
            {
                count += cells[slot] == Cells.NotApplicable ? new AnswerCount(0, 0, 0, 1) : new AnswerCount(1, 0);
                continue;
            }

            sum += Exact.Scaled(cells[slot], rows.Metric.Decimals) * SlotAxis.DaysOf(axis.Periods[slot]);
            days += SlotAxis.DaysOf(axis.Periods[slot]);
            count += new AnswerCount(1, 1, buffer.HasStandIns ? (int)buffer.StandIns[slot] : 0);
        }

        var hasGap = !axis.Covers(period, slots);
        var isRefused = rows.Metric.Aggregation.Missing == MissingRule.RequireAll && (count.Missing > 0 || hasGap);
        return new(days == 0 || isRefused ? Quantity.Of(Absence.NotReported) : sum / days, slots.Length == 0 ? new(1, 0) : count, hasGap);
    }

    /// <summary>Different persons or things over several periods: not fewer than in the fullest period, not more than all together.</summary>
    public static UnitAnswer Bounds(MetricRows rows, int unit, ReportingPeriod period)
    {
        var axis = rows.Axis;
        RowBuffer buffer = new(axis.Count);
        var cells = rows.Row(unit, buffer);
        var (most, sum, count) = (Exact.Zero, Exact.Zero, default(AnswerCount));
        int[] slots = [.. axis.Inside(period)];
        foreach (var slot in slots)
        {
            var isValue = Cells.IsValue(cells[slot]);
            count += cells[slot] == Cells.NotApplicable ? new AnswerCount(0, 0, 0, 1) : new AnswerCount(1, isValue ? 1 : 0, isValue && buffer.HasStandIns ? (int)buffer.StandIns[slot] : 0);
            if (isValue)
                (most, sum) = (Exact.Max(most, Exact.Scaled(cells[slot], rows.Metric.Decimals)), sum + Exact.Scaled(cells[slot], rows.Metric.Decimals));
        }

        if (slots.Length == 0)
            return UnitAnswer.None(Absence.NotReported);
        if (count.Known == 0)
            return new(Quantity.Of(count is { Expected: 0, NotApplicable: > 0 } ? Absence.NotApplicable : Absence.NotReported), count);
        return new(most == sum && count.Missing == 0 ? sum : Quantity.Of(Absence.NotAvailable), count, !axis.Covers(period, slots), most, count.Missing == 0 ? sum : null);
    }

    private static UnitAnswer Answered(long cell, Metric metric, bool isStandIn) => Cells.IsValue(cell)
        ? new(Cells.Quantity(cell, metric.Decimals), new(1, 1, isStandIn ? 1 : 0))
        : UnitAnswer.None(Cells.Quantity(cell, 0).Absence);
}
