using FamilyOnline.Rollups;
using FamilyOnline.Submissions;

namespace FamilyOnline.Restatements;

/// <summary>Lists the answers that differ between two publications and may bear on one figure, by cause, unit, metric and period.</summary>
internal static class CellChanges
{
    public static IEnumerable<CellChange> Of(TwoRollups two, UnitTree tree, ReportingPeriod period) => Differing(two, tree, period).Order(CellOrder.Default);

    private static IEnumerable<CellChange> Differing(TwoRollups two, UnitTree tree, ReportingPeriod period) =>
        from metric in two.Shared
        let slots = SlotsOf(two, metric, period).ToArray()
        from unit in tree.All
        where two.Before.Tree.Find(unit.Id) >= 0 && two.After.Tree.Find(unit.Id) >= 0
        from slot in slots
        let cells = (Before: two.Cell(two.Before, unit.Id, metric, slot), After: two.Cell(two.After, unit.Id, metric, slot))
        where cells.Before != cells.After
        select Change(two, unit.Id, metric, slot, cells.Before, cells.After);

    /// <summary>The periods that a figure can rest on: none that begins later (of one that reaches beyond, an answer tells that the unit was not silent), none that is older than a value may be carried forward.</summary>
    private static IEnumerable<ReportingPeriod> SlotsOf(TwoRollups two, string metric, ReportingPeriod period)
    {
        var age = Math.Max(two.Before.Metrics[metric].CarryForwardMonths, two.After.Metrics[metric].CarryForwardMonths);
        var oldest = period.First.ToYearMonth().PlusMonths(-age);
        return two.AxisOfBoth(metric).Periods.Where(slot => slot.First <= period.Last && slot.LastMonth >= oldest);
    }

    private static CellChange Change(TwoRollups two, string unit, string metric, ReportingPeriod period, long before, long after)
    {
        var (from, to) = (EditionOf(two.Before, unit, metric, period), EditionOf(two.After, unit, metric, period));
        return new(CellCause.Of(before, after, period, to, DefinitionChanges.IsRedefined(two, metric), two.Before.Published), unit, metric, period, after, from, to);
    }

    private static FigureEdition? EditionOf(Rollup rollup, string unit, string metric, ReportingPeriod period) =>
        rollup.Editions.Counting(unit, rollup.Metrics[metric], period);
}
