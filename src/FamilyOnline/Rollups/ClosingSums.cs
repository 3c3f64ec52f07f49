using FamilyOnline.Submissions;

namespace FamilyOnline.Rollups;

/// <summary>Levels at the end of a period: what <see cref="SlotFold.Closing"/> says of a unit, in whole numbers.</summary>
internal sealed class ClosingSums(MetricRows rows, ReportingPeriod period) : IUnitSums
{
    private readonly ClosingCells _cells = new(rows, period);

    /// <summary>Makes it; null where a sum of all units may pass 64 bits.</summary>
    public static ClosingSums? Of(MetricRows rows, ReportingPeriod period, int units) => rows.Most > long.MaxValue / units ? null : new(rows, period);

    /// <inheritdoc/>
    public bool HasGap => false;

    /// <inheritdoc/>
    public UnitSums Of(int unit)
    {
        var (cell, isStandIn) = _cells.Of(unit);
        return Cells.IsValue(cell)
            ? new(cell, 0, new(1, 1, isStandIn ? 1 : 0))
            : new(0, 0, cell == Cells.NotApplicable ? new(0, 0, 0, 1) : new(1, 0));
    }
}
