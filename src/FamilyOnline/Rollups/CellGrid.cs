using System.Numerics;

namespace FamilyOnline.Rollups;

/// <summary>Numbers by unit and slot, in pages, so that a copy with one row changed shares every other page.</summary>
internal sealed class CellGrid
{
    private const int PageCells = 4096;
    private readonly long[][] _pages;
    private readonly int _shift;

    private CellGrid(long[][] pages, int shift, int slots) => (_pages, _shift, Slots) = (pages, shift, slots);

    public int Slots { get; }

    /// <summary>Makes a grid, every cell of which holds one number.</summary>
    public static CellGrid Of(int rows, int slots, long cell)
    {
        var shift = BitOperations.Log2((uint)Math.Max(1, PageCells / Math.Max(1, slots)));
        var pages = new long[(rows + (1 << shift) - 1) >> shift][];
        for (var i = 0; i < pages.Length; i++)
        {
            pages[i] = GC.AllocateUninitializedArray<long>(slots << shift);
            pages[i].AsSpan().Fill(cell);
        }

        return new(pages, shift, slots);
    }

    public ReadOnlySpan<long> this[int row] => RowOf(_pages, row);

    /// <summary>Gives a cell to be filled while the grid is made, before anybody else sees it.</summary>
    public ref long Filling(int row, int slot) => ref _pages[row >> _shift][((row & ((1 << _shift) - 1)) * Slots) + slot];

    /// <summary>Gives a row to be filled while the grid is made, before anybody else sees it.</summary>
    public Span<long> Filling(int row) => RowOf(_pages, row);

    /// <summary>Gives the same grid with other rows in place of some.</summary>
    public CellGrid With(IEnumerable<KeyValuePair<int, long[]>> rows)
    {
        var pages = (long[][])_pages.Clone();
        foreach (var (row, cells) in rows)
        {
            ref var page = ref pages[row >> _shift];
            if (ReferenceEquals(page, _pages[row >> _shift]))
                page = (long[])page.Clone();
            cells.CopyTo(RowOf(pages, row));
        }

        return new(pages, _shift, Slots);
    }

    private Span<long> RowOf(long[][] pages, int row) =>
        Slots == 0 ? [] : pages[row >> _shift].AsSpan((row & ((1 << _shift) - 1)) * Slots, Slots);
}
