using FamilyOnline.Submissions;

namespace FamilyOnline.Rollups;

/// <summary>The answers to one metric, by unit and slot.</summary>
internal sealed class MetricRows(Metric metric, SlotAxis axis, CellColumns columns, long most) : IRows
{
    private readonly RowRule _rule = new(axis, metric);

    /// <inheritdoc/>
    public Metric Metric => metric;

    /// <inheritdoc/>
    public SlotAxis Axis => axis;

    /// <inheritdoc/>
    public long Most => most;

    /// <inheritdoc/>
    public bool HasColumns => _rule.IsPlain;

    /// <summary>Gives the cells of a unit as it answered.</summary>
    public long[] Answers(int unit)
    {
        var cells = new long[axis.Count];
        Gather(unit, cells);
        return cells;
    }

    /// <summary>Gives one cell of a unit as it answered.</summary>
    public long Answer(int unit, int slot) => columns[slot, unit];

    /// <inheritdoc/>
    public ReadOnlySpan<long> Column(int slot, long[] room) => columns.Column(slot, room);

    /// <inheritdoc/>
    public ReadOnlySpan<long> Row(int unit, RowBuffer buffer)
    {
        Gather(unit, _rule.IsPlain ? buffer.Cells : buffer.Answers);
        if (_rule.IsPlain)
            return buffer.Cells;
        _rule.Fill(buffer.Answers, buffer.Cells, buffer.StandIns);
        buffer.HasStandIns = true;
        return buffer.Cells;
    }

    /// <inheritdoc/>
    public ReadOnlySpan<long> Own(int unit, RowBuffer buffer)
    {
        Gather(unit, buffer.Cells);
        buffer.HasStandIns = false;
        return buffer.Cells;
    }

    /// <summary>Gives the same with room for more periods, which nobody answered for yet.</summary>
    public MetricRows WithPeriods(IEnumerable<ReportingPeriod> periods, int units)
    {
        SlotAxis wider = new(axis.Periods.Concat(periods).Distinct());
        var cells = CellColumns.Of(units, wider.Count);
        for (var slot = 0; slot < wider.Count; slot++)
            cells.Fill(slot, Cells.Silent);
        for (var slot = 0; slot < axis.Count; slot++)
            columns.Column(slot, new long[units]).CopyTo(cells.Filling().AsSpan(wider.Find(axis.Periods[slot]) * cells.Stride));
        return new(metric, wider, cells, most);
    }

    /// <summary>Gives the same with other cells for some units.</summary>
    public MetricRows With(IReadOnlyDictionary<int, long[]> units) => new(metric, axis, columns.With(units), units.SelectMany(unit => unit.Value).Where(Cells.IsValue).Select(Math.Abs).Append(most).Max());

    private void Gather(int unit, long[] cells)
    {
        for (var slot = 0; slot < axis.Count; slot++)
            cells[slot] = columns[slot, unit];
    }
}
