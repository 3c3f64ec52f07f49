using System.Numerics;

namespace FamilyOnline.Rollups;

/// <summary>Numbers by unit and slot. They lie in one array, seen as pages, so that a copy with one row changed shares every other page.</summary>
internal sealed class CellGrid
{
    private const int PageCells = 4096;
    private readonly ArraySegment<long>[] _pages;
    private readonly long[] _whole;
    private readonly int _shift;

    private CellGrid(ArraySegment<long>[] pages, long[] whole, int shift, int slots) => (_pages, _whole, _shift, Slots) = (pages, whole, shift, slots);

    public int Slots { get; }

    /// <summary>Makes a grid, every cell of which holds one number.</summary>
    /// <exception cref="OverflowException">There are more cells than an array holds.</exception>
    public static CellGrid Of(int rows, int slots, long cell)
    {
        var shift = BitOperations.Log2((uint)Math.Max(1, PageCells / Math.Max(1, slots)));
        var pages = new ArraySegment<long>[(rows + (1 << shift) - 1) >> shift];
        var whole = GC.AllocateUninitializedArray<long>(checked(pages.Length * (slots << shift)));
        Array.Fill(whole, cell);
        for (var i = 0; i < pages.Length; i++)
            pages[i] = new(whole, i * (slots << shift), slots << shift);
        return new(pages, whole, shift, slots);
    }

    public ReadOnlySpan<long> this[int row] => RowOf(_pages, row);

    /// <summary>Gives a row to be filled while the grid is made, before anybody else sees it.</summary>
    public Span<long> Filling(int row) => RowOf(_pages, row);

    /// <summary>Gives the same grid with other rows in place of some.</summary>
    public CellGrid With(IEnumerable<KeyValuePair<int, long[]>> rows)
    {
        var pages = (ArraySegment<long>[])_pages.Clone();
        foreach (var (row, cells) in rows)
        {
            ref var page = ref pages[row >> _shift];
            if (ReferenceEquals(page.Array, _pages[row >> _shift].Array))
                page = page.ToArray();
            cells.CopyTo(RowOf(pages, row));
        }

        return new(pages, _whole, _shift, Slots);
    }

    private Span<long> RowOf(ArraySegment<long>[] pages, int row) =>
        Slots == 0 ? [] : pages[row >> _shift].AsSpan((row & ((1 << _shift) - 1)) * Slots, Slots);
}
