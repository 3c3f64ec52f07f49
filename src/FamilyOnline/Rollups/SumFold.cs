using FamilyOnline.Submissions;

namespace FamilyOnline.Rollups;

/// <summary>A flow of one unit over a period: the sum of its answers, no day counted twice.</summary>
internal static class SumFold
{
    public static UnitAnswer Of(IRows rows, int unit, ReportingPeriod period)
    {
        var axis = rows.Axis;
        int[] slots = [.. axis.Inside(period)];
        RowBuffer buffer = new(axis.Count);
        var cells = rows.Row(unit, buffer);
        var zero = rows.Metric.Aggregation.Missing == MissingRule.ZeroWhenSilent;
        if (slots.Length == 0)
            return zero ? new(Exact.Zero, new(1, 1, 1), HasGap: true) : UnitAnswer.None(Absence.NotReported, hasGap: true);
        return axis.Overlap ? Overlapping(rows.Metric, axis, slots, cells, period, zero) : Apart(rows.Metric, axis, slots, cells, buffer, period);
    }

    private static UnitAnswer Apart(Metric metric, SlotAxis axis, int[] slots, ReadOnlySpan<long> cells, RowBuffer buffer, ReportingPeriod period)
    {
        var (sum, count) = (Exact.Zero, default(AnswerCount));
        foreach (var slot in slots)
        {
            if (Cells.IsValue(cells[slot]))
                (sum, count) = (sum + Exact.Scaled(cells[slot], metric.Decimals), count + new AnswerCount(1, 1, buffer.HasStandIns ? (int)buffer.StandIns[slot] : 0));
            else
                count += cells[slot] == Cells.NotApplicable ? new AnswerCount(0, 0, 0, 1) : new AnswerCount(1, 0);
        }

        return Told(metric, sum, count, !axis.Covers(period, slots), cells[slots[^1]]);
    }

    /// <summary>Goes backwards, so that of a quarter and its months the one that ends last and is longer comes first and takes the place of the others.</summary>
    private static UnitAnswer Overlapping(Metric metric, SlotAxis axis, int[] slots, ReadOnlySpan<long> cells, ReportingPeriod period, bool zero)
    {
        var (sum, count, covered, from) = (Exact.Zero, default(AnswerCount), 0, period.Last.PlusDays(1));
        foreach (var slot in LongestLast(axis, slots))
        {
            var stated = axis.Periods[slot];
            if (stated.Last >= from || (!Cells.IsValue(cells[slot]) && cells[slot] != Cells.NotApplicable))
                continue;
            (from, covered) = (stated.First, covered + SlotAxis.DaysOf(stated));
            if (Cells.IsValue(cells[slot]))
                (sum, count) = (sum + Exact.Scaled(cells[slot], metric.Decimals), count + new AnswerCount(1, 1));
            else
                count += new AnswerCount(0, 0, 0, 1);
        }

        if (covered == SlotAxis.DaysOf(period))
            return Told(metric, sum, count, false, cells[slots[^1]]);
        var isZero = zero && !IsPartOfLonger(axis, cells, period);
        return Told(metric, sum, count + new AnswerCount(1, isZero ? 1 : 0, isZero ? 1 : 0), !isZero || !axis.CoversAny(period, slots), cells[slots[^1]]);
    }

    /// <summary>Tells whether the unit answered for a period that reaches beyond this one, so that it was not silent, and nobody knows how much of that belongs here.</summary>
    private static bool IsPartOfLonger(SlotAxis axis, ReadOnlySpan<long> cells, ReportingPeriod period)
    {
        for (var slot = 0; slot < cells.Length; slot++)
        {
            var stated = axis.Periods[slot];
            if (Cells.IsValue(cells[slot]) && stated.First <= period.Last && stated.Last >= period.First && (stated.First < period.First || stated.Last > period.Last))
                return true;
        }

        return false;
    }

    private static IEnumerable<int> LongestLast(SlotAxis axis, int[] slots) =>
        slots.OrderByDescending(slot => axis.Periods[slot].Last).ThenBy(slot => axis.Periods[slot].First);

    private static UnitAnswer Told(Metric metric, Exact sum, AnswerCount count, bool hasGap, long last)
    {
        if (count.Known == 0)
            return new(count.Expected == 0 ? Quantity.Of(Absence.NotApplicable) : Cells.Quantity(Cells.IsValue(last) || last == Cells.NotApplicable ? Cells.Silent : last, 0), count, hasGap);
        var isRefused = metric.Aggregation.Missing == MissingRule.RequireAll && (count.Missing > 0 || hasGap);
        return new(isRefused ? Quantity.Of(Absence.NotReported) : sum, count, hasGap) { Stated = sum };
    }
}
