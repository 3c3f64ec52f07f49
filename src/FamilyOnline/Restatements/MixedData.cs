using FamilyOnline.Rollups;
using FamilyOnline.Submissions;

namespace FamilyOnline.Restatements;

/// <summary>Puts together what a roll-up computes from, out of two publications.</summary>
internal static class MixedData
{
    /// <summary>Builds it.</summary>
    /// <param name="two">The publications.</param>
    /// <param name="tree">The tree.</param>
    /// <param name="metrics">The definitions.</param>
    /// <param name="axisOf">The periods of a metric that is reported.</param>
    /// <param name="homeOf">The publication whose answers stand, by unit and metric.</param>
    public static RollupData Build(TwoRollups two, UnitTree tree, MetricCatalogue metrics, Func<string, SlotAxis> axisOf, Func<string, string, Rollup> homeOf)
    {
        HashSet<string> needed = new(two.Metrics, StringComparer.Ordinal);
        return new(tree, metrics, [.. metrics.All.Select(metric => Rows(metric, needed.Contains(metric.Id) && !metric.IsDerived ? axisOf(metric.Id) : new([])))]);

        MetricRows Rows(Metric metric, SlotAxis axis)
        {
            var (columns, most) = (CellColumns.Of(axis.Count == 0 ? 0 : tree.Count, axis.Count), 0L);
            for (var unit = 0; axis.Count > 0 && unit < tree.Count; unit++)
            {
                var id = tree.All[unit].Id;
                var home = homeOf(id, metric.Id);
                for (var slot = 0; slot < axis.Count; slot++)
                {
                    var cell = two.Cell(home, id, metric.Id, axis.Periods[slot]);
                    columns.Filling()[(slot * columns.Stride) + unit] = cell;
                    most = Cells.IsValue(cell) ? Math.Max(most, Math.Abs(cell)) : most;
                }
            }

            return new(metric, axis, columns, most);
        }
    }

    /// <summary>Gives the same with one answer in place of another.</summary>
    public static RollupData With(RollupData data, CellChange change)
    {
        var rows = data.RowsOf(change.Metric);
        var unit = data.Tree.IndexOf(change.Unit);
        var cells = rows.Answers(unit);
        cells[rows.Axis.Find(change.Period)] = change.Cell;
        return data.With(data.Metrics.IndexOf(change.Metric), new Dictionary<int, long[]> { [unit] = cells });
    }
}
