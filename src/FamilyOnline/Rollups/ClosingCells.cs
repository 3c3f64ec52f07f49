using FamilyOnline.Submissions;

namespace FamilyOnline.Rollups;

/// <summary>The newest answer of a unit by the end of a period; where that is silent, an earlier one within the metric's age limit.</summary>
internal sealed class ClosingCells(MetricRows rows, ReportingPeriod period)
{
    private readonly (int Slot, bool IsEarlier)[] _slots = [.. Slots(rows, period)];
    private readonly bool _zero = rows.Metric.Aggregation.Missing == MissingRule.ZeroWhenSilent;

    /// <summary>Gives the cell that counts, and whether it is an earlier answer or a 0 that nobody stated.</summary>
    public (long Cell, bool IsStandIn) Of(int unit)
    {
        if (Find(unit) is { } found)
            return (rows.Answer(unit, found.Slot), found.IsEarlier);
        var stated = Array.Exists(_slots, slot => !slot.IsEarlier && rows.Answer(unit, slot.Slot) == Cells.NotAvailable) ? Cells.NotAvailable : Cells.Silent;
        return _zero && stated == Cells.Silent ? (0, true) : (stated, false);
    }

    /// <summary>Gives the slot of the answer that counts, and whether it is an earlier one; null where none does.</summary>
    public (int Slot, bool IsEarlier)? Find(int unit)
    {
        foreach (var slot in _slots)
        {
            if (rows.Answer(unit, slot.Slot) is not (Cells.Silent or Cells.NotAvailable))
                return slot;
        }

        return null;
    }

    /// <summary>The slots that may answer, the newest first, and whether each is of another period than the one asked for.</summary>
    private static IEnumerable<(int Slot, bool IsEarlier)> Slots(MetricRows rows, ReportingPeriod period)
    {
        var (axis, age) = (rows.Axis, rows.Metric.CarryForwardMonths);
        var month = (period.LastMonth.Year * 12) + period.LastMonth.Month;
        for (var slot = axis.Count - 1; slot >= 0; slot--)
        {
            if (axis.Periods[slot].Last > period.Last)
                continue;
            var months = month - axis.MonthOf[slot];
            var isEarlier = months > 0 || axis.Periods[slot].Last < period.First;
            if (months > age || (isEarlier && age == 0))
                yield break;
            yield return (slot, isEarlier);
        }
    }
}
