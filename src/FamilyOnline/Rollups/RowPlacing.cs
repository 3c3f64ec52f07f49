using FamilyOnline.Submissions;
using NodaTime;

namespace FamilyOnline.Rollups;

/// <summary>Puts the rows of a table where they belong: by metric, unit of the tree and period; of several for one cell the one known last.</summary>
internal sealed class RowPlacing
{
    private readonly FigureTable _figures;
    private readonly UnitTree _tree;
    private readonly int[] _placeOf;
    private readonly bool[] _isKnown;
    private readonly SlotAxis[] _axes;
    private readonly int[][] _slotOf;
    private readonly long[] _most;

    public RowPlacing(FigureTable figures, UnitTree tree, Instant? knownAt)
    {
        (_figures, _tree) = (figures, tree);
        _placeOf = Array.ConvertAll(figures.UnitIds, tree.Find);
        _isKnown = Array.ConvertAll(figures.Columns.Instants, instant => knownAt is null || instant <= knownAt);
        (_axes, _slotOf) = Axes();
        _most = new long[_axes.Length];
        Unplaced = [.. figures.UnitIds.Where((_, index) => _placeOf[index] < 0).Order(StringComparer.Ordinal)];
    }

    /// <summary>Gets the units that the tree does not have, in ordinal order.</summary>
    public IReadOnlyList<string> Unplaced { get; }

    /// <summary>Gives for each metric its rows.</summary>
    public MetricRows[] Rows()
    {
        var grids = Array.ConvertAll(_axes, axis => CellGrid.Of(axis.Count == 0 ? 0 : _tree.Count, axis.Count, Cells.Silent));
        if (_figures.Columns.Known is { } known)
            PlaceLatest(grids, known);
        else
            PlaceAll(grids);
        return [.. _figures.Metrics.All.Select((metric, index) => new MetricRows(metric, _axes[index], grids[index], _most[index]))];
    }

    private void PlaceAll(CellGrid[] grids)
    {
        var (units, metrics, periods, values, count) = (_figures.Columns.Unit, _figures.Columns.Metric, _figures.Columns.Period, _figures.Columns.Value, _isKnown is [true] ? _figures.Count : 0);
        for (var row = 0; row < count; row++)
        {
            if (_placeOf[units[row]] is not (>= 0 and var place))
                continue;
            var (metric, value) = (metrics[row], values[row]);
            Widen(metric, value);
            ref var cell = ref grids[metric].Filling(place, _slotOf[metric][periods[row]]);
            cell = cell == Cells.Silent || cell == value ? value : Cells.Conflict;
        }
    }

    private void PlaceLatest(CellGrid[] grids, int[] known)
    {
        var columns = _figures.Columns;
        var order = Array.ConvertAll(columns.Instants, instant => instant.ToUnixTimeTicks());
        var since = Array.ConvertAll(_axes, axis => CellGrid.Of(axis.Count == 0 ? 0 : _tree.Count, axis.Count, long.MinValue));
        for (var row = 0; row < columns.Count; row++)
        {
            if (!_isKnown[known[row]] || _placeOf[columns.Unit[row]] is not (>= 0 and var place))
                continue;
            var (metric, instant, value) = (columns.Metric[row], order[known[row]], columns.Value[row]);
            var slot = _slotOf[metric][columns.Period[row]];
            Widen(metric, value);
            ref var cell = ref grids[metric].Filling(place, slot);
            ref var from = ref since[metric].Filling(place, slot);
            if (instant > from)
                (cell, from) = (value, instant);
            else if (instant == from && cell != value)
                cell = Cells.Conflict;
        }
    }

    private void Widen(int metric, long value)
    {
        if (Cells.IsValue(value) && Math.Abs(value) > _most[metric])
            _most[metric] = Math.Abs(value);
    }

    private (SlotAxis[] Axes, int[][] SlotOf) Axes()
    {
        var (columns, count) = (_figures.Columns, _figures.Metrics.All.Count);
        var used = new bool[count * columns.Periods.Length];
        for (var row = 0; row < columns.Count; row++)
        {
            if (_placeOf[columns.Unit[row]] >= 0 && _isKnown[columns.Known is { } known ? known[row] : 0])
                used[(columns.Metric[row] * columns.Periods.Length) + columns.Period[row]] = true;
        }

        var axes = Enumerable.Range(0, count).Select(metric => new SlotAxis(columns.Periods.Where((_, period) => used[(metric * columns.Periods.Length) + period]))).ToArray();
        return (axes, Array.ConvertAll(axes, axis => Array.ConvertAll(columns.Periods, axis.Find)));
    }
}
