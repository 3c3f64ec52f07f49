using FamilyOnline.Submissions;
using NodaTime;

namespace FamilyOnline.Rollups;

/// <summary>Finds where the rows of a table belong: by metric, unit of the tree and period.</summary>
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
        var cells = Array.ConvertAll(_axes, axis => CellColumns.Of(axis.Count == 0 ? 0 : _tree.Count, axis.Count));
        new CellFilling(_figures.Columns, _placeOf, _isKnown, _slotOf, cells).Fill();
        var most = _isWhole ? _figures.Columns.Most : Most();
        return [.. _figures.Metrics.All.Select((metric, index) => new MetricRows(metric, _axes[index], cells[index], most[index]))];
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
