namespace FamilyOnline.Rollups;

/// <summary>What every unit of a tree comes to in every slot: one pass from the lowest units up.</summary>
internal sealed class SlotRoll
{
    private readonly UnitTree _tree;
    private readonly IRows _rows;
    private readonly Reporters _reporters;
    private readonly CellGrid _sums;

    private SlotRoll(UnitTree tree, IRows rows, Reporters reporters, CellGrid sums) =>
        (_tree, _rows, _reporters, _sums) = (tree, rows, reporters, sums);

    /// <summary>Brings the rows of a tree's units together.</summary>
    /// <exception cref="OverflowException">A sum may pass 64 bits.</exception>
    public static SlotRoll Of(UnitTree tree, IRows rows, Reporters reporters, OwnFigures own)
    {
        if (rows.Most > long.MaxValue / Math.Max(1, tree.Count))
            throw new OverflowException($"Values up to {rows.Most} of {tree.Count} units may come to more than 64 bits hold; declare fewer decimal places.");
        var inner = tree.Inner;
        var sums = CellGrid.Of(tree.InnerCount, rows.Axis.Count * 2, 0);
        if (rows.HasColumns)
            AddColumns(tree, rows, reporters, sums);
        RowBuffer buffer = new(rows.Axis.Count);
        for (var unit = tree.Count - 1; unit >= 0; unit--)
        {
            var parent = tree.Parents[unit];
            if (inner[unit] < 0)
            {
                if (!rows.HasColumns && reporters[unit] && parent >= 0)
                    AddRow(rows.Row(unit, buffer), buffer, sums.Filling(inner[parent]));
                continue;
            }

            if (reporters[unit])
                OwnRow.Apply(true, rows.Row(unit, buffer), buffer, sums.Filling(inner[unit]), reporters.CountOf(unit));
            else if (own != OwnFigures.Compare)
                OwnRow.Apply(false, rows.Own(unit, buffer), buffer, sums.Filling(inner[unit]), reporters.CountOf(unit));
            if (parent >= 0)
                SlotRow.Add(sums[inner[unit]], sums.Filling(inner[parent]));
        }

        return new(tree, rows, reporters, sums);
    }

    /// <summary>Gives what a unit comes to in a slot.</summary>
    public SlotSums At(int unit, int slot)
    {
        if (_tree.Inner[unit] >= 0)
            return SlotRow.At(_sums[_tree.Inner[unit]], slot);
        var sums = new long[_rows.Axis.Count * 2];
        RowBuffer buffer = new(_rows.Axis.Count);
        if (_reporters[unit])
            AddRow(_rows.Row(unit, buffer), buffer, sums);
        return SlotRow.At(sums, slot);
    }

    /// <summary>Gives the same after the answers of some units changed: only they and those above them are touched.</summary>
    /// <param name="rows">The rows after the change.</param>
    /// <param name="changed">The units whose answers changed; of no metric whose own figures are more than compared.</param>
    public SlotRoll With(IRows rows, IEnumerable<int> changed)
    {
        Dictionary<int, long[]> touched = [];
        RowBuffer buffer = new(rows.Axis.Count);
        foreach (var unit in changed.Where(unit => _reporters[unit]))
        {
            var (before, after) = (new long[rows.Axis.Count * 2], new long[rows.Axis.Count * 2]);
            AddRow(_rows.Row(unit, buffer), buffer, before);
            AddRow(rows.Row(unit, buffer), buffer, after);
            for (var above = _tree.Inner[unit] >= 0 ? unit : _tree.Parents[unit]; above >= 0 && (above == unit || !_reporters[above]); above = _tree.Parents[above])
            {
                if (!touched.TryGetValue(_tree.Inner[above], out var sums))
                    touched[_tree.Inner[above]] = sums = _sums[_tree.Inner[above]].ToArray();
                SlotRow.Replace(before, after, sums);
            }
        }

        return new(_tree, rows, _reporters, _sums.With(touched));
    }

    /// <summary>Adds the lowest units to those above them, slot by slot.</summary>
    private static void AddColumns(UnitTree tree, IRows rows, Reporters reporters, CellGrid sums)
    {
        var room = new long[tree.Count];
        for (var slot = 0; slot < rows.Axis.Count; slot++)
        {
            var cells = rows.Column(slot, room);
            foreach (var (first, end, above) in reporters.LowestRuns)
            {
                var row = sums.Filling(tree.Inner[above]);
                var (sum, counts) = SlotRow.Total(cells[first..end]);
                row[slot] += sum;
                row[rows.Axis.Count + slot] += counts;
            }
        }
    }

    private static void AddRow(ReadOnlySpan<long> cells, RowBuffer buffer, Span<long> sums)
    {
        SlotRow.AddCells(cells, sums);
        for (var slot = 0; buffer.HasStandIns && slot < cells.Length; slot++)
            sums[cells.Length + slot] += buffer.StandIns[slot] << SlotRow.StandInShift;
    }
}
