using System.Numerics;
using FamilyOnline.Submissions;

namespace FamilyOnline.Rollups;

/// <summary>The arithmetic of whole rows of slots: sums and counts side by side, so that the processor takes several at once.</summary>
/// <remarks>A row of sums has two parts, one behind the other: the sums, and the counts: known in the lower 24 bits, stand-ins and not-applicable in 20 each above, which suffices for a tree of <see cref="MaxUnits"/> units.</remarks>
internal static class SlotRow
{
    /// <summary>The most units that the counts can count.</summary>
    public const int MaxUnits = (1 << 20) - 1;

    public const int StandInShift = 24;
    public const int NotApplicableShift = 44;
    private const long KnownMask = (1L << StandInShift) - 1;
    private const long OtherMask = (1L << (NotApplicableShift - StandInShift)) - 1;

    /// <summary>Adds the cells of one unit.</summary>
    public static void AddCells(ReadOnlySpan<long> cells, Span<long> sums)
    {
        var totals = sums[..cells.Length];
        var counts = sums[cells.Length..];
        var slot = 0;
        if (Vector.IsHardwareAccelerated)
        {
            Vector<long> least = new(Cells.Least), none = new(Cells.NotApplicable), one = new(1L << NotApplicableShift);
            for (; slot <= cells.Length - Vector<long>.Count; slot += Vector<long>.Count)
            {
                Vector<long> values = new(cells[slot..]);
                var known = Vector.GreaterThanOrEqual(values, least);
                (new Vector<long>(totals[slot..]) + (values & known)).CopyTo(totals[slot..]);
                (new Vector<long>(counts[slot..]) - known + (Vector.Equals(values, none) & one)).CopyTo(counts[slot..]);
            }
        }

        for (; slot < cells.Length; slot++)
        {
            if (Cells.IsValue(cells[slot]))
                (totals[slot], counts[slot]) = (totals[slot] + cells[slot], counts[slot] + 1);
            else if (cells[slot] == Cells.NotApplicable)
                counts[slot] += 1L << NotApplicableShift;
        }
    }

    /// <summary>Adds up cells of several units in one slot.</summary>
    /// <returns>The sum, and the counts as a row of sums keeps them.</returns>
    public static (long Sum, long Counts) Total(ReadOnlySpan<long> cells)
    {
        Vector<long> least = new(Cells.Least), none = new(Cells.NotApplicable), one = new(1L << NotApplicableShift);
        var (sums, counted, unit) = (Vector<long>.Zero, Vector<long>.Zero, 0);
        for (; unit <= cells.Length - Vector<long>.Count; unit += Vector<long>.Count)
        {
            Vector<long> values = new(cells[unit..]);
            var known = Vector.GreaterThanOrEqual(values, least);
            (sums, counted) = (sums + (values & known), counted - known + (Vector.Equals(values, none) & one));
        }

        var (sum, counts) = (Vector.Sum(sums), Vector.Sum(counted));
        foreach (var cell in cells[unit..])
        {
            var isValue = Cells.IsValue(cell);
            sum += isValue ? cell : 0;
            counts += isValue ? 1 : cell == Cells.NotApplicable ? 1L << NotApplicableShift : 0;
        }

        return (sum, counts);
    }

    /// <summary>Adds the sums and counts of a unit that has others below it.</summary>
    public static void Add(ReadOnlySpan<long> below, Span<long> sums)
    {
        var i = 0;
        if (Vector.IsHardwareAccelerated)
        {
            for (; i <= below.Length - Vector<long>.Count; i += Vector<long>.Count)
                (new Vector<long>(below[i..]) + new Vector<long>(sums[i..])).CopyTo(sums[i..]);
        }

        for (; i < below.Length; i++)
            sums[i] += below[i];
    }

    /// <summary>Takes the sums and counts of one state of a unit away, and adds those of another.</summary>
    public static void Replace(ReadOnlySpan<long> before, ReadOnlySpan<long> after, Span<long> sums)
    {
        for (var i = 0; i < sums.Length; i++)
            sums[i] += after[i] - before[i];
    }

    /// <summary>Reads what one slot comes to.</summary>
    public static SlotSums At(ReadOnlySpan<long> sums, int slot)
    {
        var counts = sums[(sums.Length / 2) + slot];
        return new(sums[slot], (int)(counts & KnownMask), (int)((counts >> StandInShift) & OtherMask), (int)((ulong)counts >> NotApplicableShift));
    }
}
