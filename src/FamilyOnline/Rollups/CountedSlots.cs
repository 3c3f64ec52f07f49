using FamilyOnline.Submissions;

namespace FamilyOnline.Rollups;

/// <summary>Tells which answers of one unit count over a period, by the metric's rule over time: those that <see cref="UnitFold"/> brings together.</summary>
internal static class CountedSlots
{
    public static IEnumerable<CountedSlot> Of(MetricRows rows, int unit, ReportingPeriod period) => rows.Metric.Aggregation.OverTime switch
    {
        Aggregation.Sum => Summed(rows, unit, period),
        Aggregation.Opening => Filled(rows, unit, rows.Axis.Inside(period).OrderBy(slot => rows.Axis.Periods[slot].First).ThenBy(slot => rows.Axis.Periods[slot].Last)).Take(1).SelectMany(found => found),
        Aggregation.DayMean or Aggregation.Bounds => Filled(rows, unit, rows.Axis.Inside(period)).SelectMany(found => found),
        _ => Closing(rows, unit, period),
    };

    /// <summary>Those of a flow: going backwards, every answer of whose days none was counted yet, so that a quarter takes the place of its months.</summary>
    public static IEnumerable<CountedSlot> Summed(IRows rows, int unit, ReportingPeriod period)
    {
        var axis = rows.Axis;
        var cells = rows.Row(unit, new(axis.Count)).ToArray();
        var from = period.Last.PlusDays(1);
        foreach (var slot in axis.Inside(period).OrderByDescending(slot => axis.Periods[slot].Last).ThenBy(slot => axis.Periods[slot].First))
        {
            var isValue = Cells.IsValue(cells[slot]);
            if (axis.Periods[slot].Last >= from || !(isValue || cells[slot] == Cells.NotApplicable))
                continue;
            from = axis.Periods[slot].First;
            if (isValue)
                yield return new(unit, slot, false);
        }
    }

    private static IEnumerable<CountedSlot> Closing(MetricRows rows, int unit, ReportingPeriod period)
    {
        if (new ClosingCells(rows, period).Find(unit) is { } found && Cells.IsValue(rows.Answer(unit, found.Slot)))
            yield return new(unit, found.Slot, found.IsEarlier);
    }

    /// <summary>Those that have a value: the answer itself, or the one that stands in; nothing for a 0 that nobody stated.</summary>
    private static IEnumerable<CountedSlot[]> Filled(MetricRows rows, int unit, IEnumerable<int> slots)
    {
        RowBuffer buffer = new(rows.Axis.Count);
        var cells = rows.Row(unit, buffer).ToArray();
        foreach (var slot in slots.Where(slot => Cells.IsValue(cells[slot])))
            yield return !buffer.HasStandIns || buffer.StandIns[slot] == 0 ? [new(unit, slot, false)] : StandIn(rows, unit, slot);
    }

    private static CountedSlot[] StandIn(MetricRows rows, int unit, int slot)
    {
        for (var before = slot - 1; before >= 0 && rows.Axis.MonthOf[slot] - rows.Axis.MonthOf[before] <= rows.Metric.CarryForwardMonths; before--)
        {
            if (rows.Answer(unit, before) is not (Cells.Silent or Cells.NotAvailable))
                return [new(unit, before, true)];
        }

        return [];
    }
}
