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
    private readonly int[] _slotOf;
    private readonly bool _isWhole;

    public RowPlacing(FigureTable figures, UnitTree tree, Instant? knownAt)
    {
        (_figures, _tree) = (figures, tree);
        _placeOf = Array.ConvertAll(figures.UnitIds, tree.Find);
        _isKnown = Array.ConvertAll(figures.Columns.Instants, instant => knownAt is null || instant <= knownAt);
        Unplaced = [.. figures.UnitIds.Where((_, index) => _placeOf[index] < 0).Order(StringComparer.Ordinal)];
        _isWhole = Unplaced.Count == 0 && Array.TrueForAll(_isKnown, isKnown => isKnown);
        (_axes, _slotOf) = Axes();
    }

    /// <summary>Gets the units that the tree does not have, in ordinal order.</summary>
    public IReadOnlyList<string> Unplaced { get; }

    /// <summary>Gives for each metric its rows.</summary>
    public MetricRows[] Rows()
    {
        var grids = Array.ConvertAll(_axes, axis => CellColumns.Of(axis.Count == 0 ? 0 : _tree.Count, axis.Count, Cells.Silent));
        if (_figures.Columns.Known is { } known)
            PlaceLatest(grids, known);
        else if (_isKnown is [true])
            PlaceAll(grids);
        var most = _isWhole ? _figures.Columns.Most : Most();
        return [.. _figures.Metrics.All.Select((metric, index) => new MetricRows(metric, _axes[index], grids[index], most[index]))];
    }

    private void PlaceAll(CellColumns[] grids)
    {
        var (columns, placeOf, slotOf) = (_figures.Columns, _placeOf, _slotOf);
        var (units, metrics, periods, values, cells) = (columns.Unit, columns.Metric, columns.Period, columns.Value, Array.ConvertAll(grids, grid => grid.Filling()));
        var (width, stride) = (columns.Periods.Length, Array.ConvertAll(grids, grid => grid.Stride));
        for (var row = 0; row < values.Length; row++)
        {
            if (placeOf[units[row]] is not (>= 0 and var place))
                continue;
            int metric = metrics[row];
            var value = values[row];
            ref var cell = ref cells[metric][(slotOf[(metric * width) + periods[row]] * stride[metric]) + place];
            cell = Cells.Together(cell, value);
        }
    }

    private void PlaceLatest(CellColumns[] grids, int[] known)
    {
        var (columns, width) = (_figures.Columns, _figures.Columns.Periods.Length);
        var order = Array.ConvertAll(columns.Instants, instant => instant.ToUnixTimeTicks());
        var since = Array.ConvertAll(_axes, axis => CellColumns.Of(axis.Count == 0 ? 0 : _tree.Count, axis.Count, long.MinValue));
        for (var row = 0; row < columns.Count; row++)
        {
            if (!_isKnown[known[row]] || _placeOf[columns.Unit[row]] is not (>= 0 and var place))
                continue;
            var (metric, instant, value) = (columns.Metric[row], order[known[row]], columns.Value[row]);
            var at = (_slotOf[(metric * width) + columns.Period[row]] * grids[metric].Stride) + place;
            ref var cell = ref grids[metric].Filling()[at];
            ref var from = ref since[metric].Filling()[at];
            if (instant > from)
                (cell, from) = (value, instant);
            else if (instant == from)
                cell = Cells.Together(cell, value);
        }
    }

    private (SlotAxis[] Axes, int[] SlotOf) Axes()
    {
        var (columns, count) = (_figures.Columns, _figures.Metrics.All.Count);
        var stated = _isWhole ? columns.Stated : Stated();
        var axes = Enumerable.Range(0, count).Select(metric => new SlotAxis(columns.Periods.Where((_, period) => stated[(metric * columns.Periods.Length) + period]))).ToArray();
        return (axes, [.. axes.SelectMany(axis => columns.Periods.Select(axis.Find))]);
    }

    /// <summary>Tells for each metric and period whether any unit of the tree answered and that is known.</summary>
    private bool[] Stated()
    {
        var columns = _figures.Columns;
        var stated = new bool[columns.Stated.Length];
        for (var row = 0; row < columns.Count; row++)
        {
            if (Counts(row))
                stated[(columns.Metric[row] * columns.Periods.Length) + columns.Period[row]] = true;
        }

        return stated;
    }

    /// <summary>Gives for each metric the distance from 0 of the value furthest from it, of what counts: what is known later, or of a unit elsewhere, must not stand in the way of a sum.</summary>
    private long[] Most()
    {
        var columns = _figures.Columns;
        var most = new long[columns.Most.Length];
        for (var row = 0; row < columns.Count; row++)
        {
            if (Cells.IsValue(columns.Value[row]) && Counts(row))
                most[columns.Metric[row]] = Math.Max(most[columns.Metric[row]], Math.Abs(columns.Value[row]));
        }

        return most;
    }

    private bool Counts(int row) => _placeOf[_figures.Columns.Unit[row]] >= 0 && _isKnown[_figures.Columns.Known is { } known ? known[row] : 0];
}
