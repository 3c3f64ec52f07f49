using FamilyOnline.Submissions;

namespace FamilyOnline.Rollups;

/// <summary>Flows over a period whose slots do not overlap: what <see cref="SumFold"/> says of a unit, in whole numbers.</summary>
internal sealed class FlowSums(IRows rows, int from, int count, bool hasGap) : IUnitSums
{
    private readonly RowBuffer _buffer = new(rows.Axis.Count);

    /// <summary>Makes it; null where the period has no slot, or a sum of all units may pass 64 bits.</summary>
    public static FlowSums? Of(IRows rows, ReportingPeriod period, int units)
    {
        int[] slots = [.. rows.Axis.Inside(period)];
        return rows.Axis.Overlap || slots.Length == 0 || rows.Most > long.MaxValue / slots.Length / units ? null : new(rows, slots[0], slots.Length, !rows.Axis.Covers(period, slots));
    }

    /// <inheritdoc/>
    public bool HasGap => hasGap;

    /// <summary>Gets the first of the period's slots.</summary>
    public int From => from;

    /// <summary>Gets how many slots the period has, one behind the other.</summary>
    public int Count => count;

    /// <inheritdoc/>
    public UnitSums Of(int unit)
    {
        var cells = rows.Row(unit, _buffer).Slice(from, count);
        var (sum, known, none) = (0L, 0, 0);
        foreach (var cell in cells)
        {
            var isValue = Cells.IsValue(cell);
            sum += isValue ? cell : 0;
            known += isValue ? 1 : 0;
            none += cell == Cells.NotApplicable ? 1 : 0;
        }

        return new(sum, 0, new(count - none, known, StandIns(), none));
    }

    private int StandIns()
    {
        var standIns = 0L;
        if (_buffer.HasStandIns)
        {
            foreach (var standIn in _buffer.StandIns.AsSpan(from, count))
                standIns += standIn;
        }

        return (int)standIns;
    }
}
