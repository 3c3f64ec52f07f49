using FamilyOnline.Submissions;

namespace FamilyOnline.Rollups;

/// <summary>The figure of a unit itself in place of the sums of those below it; where it is only compared with them, nothing is done, and where it is added to them, units are brought together one by one instead.</summary>
internal static class OwnRow
{
    /// <summary>Puts it in place, slot by slot.</summary>
    /// <param name="isReporter">Whether the unit is the one that is expected to report, so that nobody below it counts.</param>
    /// <param name="cells">The unit's own cells.</param>
    /// <param name="buffer">Where stand-ins are marked.</param>
    /// <param name="sums">The sums and counts of those below, which become those of the unit.</param>
    /// <param name="reporters">How many units are expected to report at and below it.</param>
    public static void Apply(bool isReporter, ReadOnlySpan<long> cells, RowBuffer buffer, Span<long> sums, int reporters)
    {
        if (isReporter)
            sums.Clear();
        for (var slot = 0; slot < cells.Length; slot++)
        {
            var standIn = buffer.HasStandIns ? buffer.StandIns[slot] << SlotRow.StandInShift : 0;
            ref var counts = ref sums[cells.Length + slot];
            if (isReporter && cells[slot] == Cells.NotApplicable)
                counts = 1L << SlotRow.NotApplicableShift;
            if (!Cells.IsValue(cells[slot]))
                continue;
            sums[slot] = cells[slot];
            counts = reporters + standIn;
        }
    }
}
