using FamilyOnline.Submissions;

namespace FamilyOnline.Rollups;

/// <summary>The answers to one metric, by unit and slot.</summary>
internal sealed class MetricRows(Metric metric, SlotAxis axis, CellGrid grid, long most) : IRows
{
    private readonly RowRule _rule = new(axis, metric);

    /// <inheritdoc/>
    public Metric Metric => metric;

    /// <inheritdoc/>
    public SlotAxis Axis => axis;

    /// <inheritdoc/>
    public long Most => most;

    /// <summary>Gives the cells of a unit as it answered.</summary>
    public ReadOnlySpan<long> Answers(int unit) => grid[unit];

    /// <inheritdoc/>
    public ReadOnlySpan<long> Row(int unit, RowBuffer buffer)
    {
        if (_rule.IsPlain)
            return grid[unit];
        _rule.Fill(grid[unit], buffer.Cells, buffer.StandIns);
        buffer.HasStandIns = true;
        return buffer.Cells;
    }

    /// <summary>Gives the same with room for more periods, which nobody answered for yet.</summary>
    public MetricRows WithPeriods(IEnumerable<ReportingPeriod> periods, int units)
    {
        SlotAxis wider = new(axis.Periods.Concat(periods).Distinct());
        var cells = CellGrid.Of(units, wider.Count, Cells.Silent);
        for (var unit = 0; axis.Count > 0 && unit < units; unit++)
        {
            for (var slot = 0; slot < axis.Count; slot++)
                cells.Filling(unit)[wider.Find(axis.Periods[slot])] = grid[unit][slot];
        }

        return new(metric, wider, cells, most);
    }

    /// <summary>Gives the same with other rows in place of some.</summary>
    public MetricRows With(IReadOnlyDictionary<int, long[]> rows) => new(metric, axis, grid.With(rows), rows.SelectMany(row => row.Value).Where(Cells.IsValue).Select(Math.Abs).Append(most).Max());
}
