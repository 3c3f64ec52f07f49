using FamilyOnline.Submissions;

namespace FamilyOnline.Rollups;

/// <summary>The rows of one part of a ratio, without the cells whose other part is missing: what is above the line must be of the same units as what is below.</summary>
internal sealed class PairedRows(MetricRows part, MetricRows other) : IRows
{
    /// <inheritdoc/>
    public SlotAxis Axis => part.Axis;

    /// <inheritdoc/>
    public long Most => part.Most;

    /// <inheritdoc/>
    public ReadOnlySpan<long> Row(int unit, RowBuffer buffer)
    {
        var cells = part.Row(unit, buffer.Part);
        var others = other.Row(unit, buffer.Other);
        for (var slot = 0; slot < cells.Length; slot++)
            buffer.Cells[slot] = Both(cells[slot], others[slot]);
        Stand(buffer, buffer.Part, buffer.Other);
        return buffer.Cells;
    }

    private static long Both(long cell, long other) =>
        Cells.IsValue(other) || cell == Cells.NotApplicable ? cell : other == Cells.NotApplicable ? other : Cells.Silent;

    private static void Stand(RowBuffer buffer, RowBuffer part, RowBuffer other)
    {
        buffer.HasStandIns = part.HasStandIns || other.HasStandIns;
        for (var slot = 0; buffer.HasStandIns && slot < buffer.Cells.Length; slot++)
            buffer.StandIns[slot] = Cells.IsValue(buffer.Cells[slot]) ? part.StandIns[slot] | other.StandIns[slot] : 0;
    }
}
