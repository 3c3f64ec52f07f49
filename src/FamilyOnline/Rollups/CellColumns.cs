using System.Numerics;

namespace FamilyOnline.Rollups;

/// <summary>Cells by slot and unit. Those of one slot lie side by side, since answers come in month by month; they are seen as pages, so that a copy with some changed shares every other page.</summary>
internal sealed class CellColumns
{
    private const int GreatestShift = 12;
    private readonly ArraySegment<long>[] _pages;
    private readonly long[] _whole;
    private readonly int _shift;
    private readonly int _units;

    private CellColumns(ArraySegment<long>[] pages, long[] whole, int shift, int units, int slots) =>
        (_pages, _whole, _shift, _units, Slots) = (pages, whole, shift, units, slots);

    public int Slots { get; }

    /// <summary>Gets how far the cells of one unit lie apart in <see cref="Filling"/>.</summary>
    public int Stride => PagesOfSlot << _shift;

    public long this[int slot, int unit] => PageOf(_pages, slot, unit)[unit & ((1 << _shift) - 1)];

    private int PagesOfSlot => (_units + (1 << _shift) - 1) >> _shift;

    /// <summary>Makes columns whose cells hold anything: each slot is to be filled before anybody else sees them.</summary>
    /// <exception cref="OverflowException">There are more cells than an array holds.</exception>
    public static CellColumns Of(int units, int slots)
    {
        var shift = Math.Min(GreatestShift, BitOperations.Log2(BitOperations.RoundUpToPowerOf2((uint)Math.Max(1, units))));
        var count = checked(slots * ((units + (1 << shift) - 1) >> shift));
        var whole = GC.AllocateUninitializedArray<long>(checked(count * (1 << shift)));
        var pages = new ArraySegment<long>[count];
        for (var i = 0; i < pages.Length; i++)
            pages[i] = new(whole, i << shift, 1 << shift);
        return new(pages, whole, shift, units, slots);
    }

    /// <summary>Gets all cells, slot after slot, to be filled while the columns are made, before anybody else sees them: a cell is at <c>slot × Stride + unit</c>.</summary>
    public long[] Filling() => _whole;

    /// <summary>Fills the cells of one slot with one number.</summary>
    public void Fill(int slot, long cell) => _whole.AsSpan(slot * Stride, Stride).Fill(cell);

    /// <summary>Gives the cells of all units in one slot.</summary>
    /// <param name="slot">The slot.</param>
    /// <param name="room">Room for all units, which the answer may use.</param>
    public ReadOnlySpan<long> Column(int slot, long[] room)
    {
        var pages = _pages.AsSpan(slot * PagesOfSlot, PagesOfSlot);
        var isWhole = true;
        foreach (var page in pages)
            isWhole &= ReferenceEquals(page.Array, _whole);
        if (isWhole)
            return _whole.AsSpan(slot * Stride, _units);
        for (var page = 0; page < pages.Length; page++)
            pages[page].AsSpan(0, Math.Min(1 << _shift, _units - (page << _shift))).CopyTo(room.AsSpan(page << _shift));
        return room.AsSpan(0, _units);
    }

    /// <summary>Gives the same with other cells for some units.</summary>
    /// <param name="units">The cells of a unit, slot by slot.</param>
    public CellColumns With(IEnumerable<KeyValuePair<int, long[]>> units)
    {
        var pages = (ArraySegment<long>[])_pages.Clone();
        foreach (var (unit, cells) in units)
        {
            for (var slot = 0; slot < Slots; slot++)
            {
                if (this[slot, unit] != cells[slot])
                    Changing(pages, slot, unit) = cells[slot];
            }
        }

        return new(pages, _whole, _shift, _units, Slots);
    }

    private ref long Changing(ArraySegment<long>[] pages, int slot, int unit)
    {
        ref var page = ref PageOf(pages, slot, unit);
        if (ReferenceEquals(page.Array, PageOf(_pages, slot, unit).Array))
            page = page.ToArray();
        return ref page.AsSpan()[unit & ((1 << _shift) - 1)];
    }

    private ref ArraySegment<long> PageOf(ArraySegment<long>[] pages, int slot, int unit) => ref pages[(slot * PagesOfSlot) + (unit >> _shift)];
}
