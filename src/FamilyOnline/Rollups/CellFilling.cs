using FamilyOnline.Submissions;
using NodaTime;

namespace FamilyOnline.Rollups;

/// <summary>Puts the answers of a table's rows into cells: of several for one cell the one known last.</summary>
/// <param name="rows">The rows.</param>
/// <param name="placeOf">For each unit of the rows its place in the tree; below 0 where it has none.</param>
/// <param name="isKnown">For each instant whether what became known then counts.</param>
/// <param name="slotOf">For each metric, and for it each period, its slot; below 0 where no row counts.</param>
/// <param name="columns">For each metric its cells, which hold anything yet.</param>
internal sealed class CellFilling(Submissions.FigureColumns rows, int[] placeOf, bool[] isKnown, int[] slotOf, CellColumns[] columns)
{
    private readonly int _width = rows.Periods.Length;
    private readonly int[] _startOf = [.. slotOf.Select((slot, index) => slot * columns[index / rows.Periods.Length].Stride)];
    private readonly long[][] _cells = Array.ConvertAll(columns, column => column.Filling());
    private readonly long[][] _since = rows.Known is null ? [] : Array.ConvertAll(columns, column => GC.AllocateUninitializedArray<long>(column.Filling().Length));
    private readonly long[] _ranks = RanksOf(rows.Instants);

    /// <summary>Fills all cells. No two periods share a cell, so that rows which came in period by period are taken by several threads, and fall into cells that are still at hand.</summary>
    public void Fill()
    {
        if (rows.PeriodStarts is { } starts)
        {
            Parallel.ForEach(starts.Select((first, run) => (First: first, End: run + 1 < starts.Length ? starts[run + 1] : rows.Count)).GroupBy(run => rows.Period[run.First]), ofPeriod =>
            {
                Clear(ofPeriod.Key);
                foreach (var (first, end) in ofPeriod)
                    Place(first, end);
            });
            return;
        }

        for (var period = 0; period < _width; period++)
            Clear(period);
        Place(0, rows.Count);
    }

    /// <summary>Gives for each instant its place among all of them in order: exact, where a count of ticks would take two that are close for one.</summary>
    private static long[] RanksOf(Instant[] instants)
    {
        Instant[] sorted = [.. instants.Order()];
        return Array.ConvertAll(instants, instant => (long)Array.BinarySearch(sorted, instant));
    }

    private void Clear(int period)
    {
        for (var metric = 0; metric < columns.Length; metric++)
        {
            var index = (metric * _width) + period;
            if (slotOf[index] < 0)
                continue;
            columns[metric].Fill(slotOf[index], Cells.Silent);
            if (_since.Length > 0)
                _since[metric].AsSpan(_startOf[index], columns[metric].Stride).Fill(long.MinValue);
        }
    }

    private void Place(int first, int end)
    {
        if (rows.Known is { } known)
            PlaceLatest(first, end, known);
        else if (isKnown[0])
            PlaceAll(first, end);
    }

    private void PlaceAll(int first, int end)
    {
        var (units, metrics, periods, values, places, cells, startOf, width) = (rows.Unit, rows.Metric, rows.Period, rows.Value, placeOf, _cells, _startOf, _width);
        for (var row = first; row < end; row++)
        {
            if (places[units[row]] is not (>= 0 and var place))
                continue;
            int metric = metrics[row];
            ref var cell = ref cells[metric][startOf[(metric * width) + periods[row]] + place];
            cell = Cells.Together(cell, values[row]);
        }
    }

    private void PlaceLatest(int first, int end, int[] known)
    {
        for (var row = first; row < end; row++)
        {
            if (!isKnown[known[row]] || placeOf[rows.Unit[row]] is not (>= 0 and var place))
                continue;
            var (metric, instant, value) = (rows.Metric[row], _ranks[known[row]], rows.Value[row]);
            var at = _startOf[(metric * _width) + rows.Period[row]] + place;
            ref var cell = ref _cells[metric][at];
            ref var from = ref _since[metric][at];
            if (instant > from)
                (cell, from) = (value, instant);
            else if (instant == from)
                cell = Cells.Together(cell, value);
        }
    }
}
