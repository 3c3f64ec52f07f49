using FamilyOnline.Rollups;
using FamilyOnline.Submissions;

namespace FamilyOnline.Restatements;

/// <summary>Two publications side by side: what a figure is computed from in either, and the answers of both in the same decimal places.</summary>
internal sealed class TwoRollups
{
    public TwoRollups(Rollup before, Rollup after, string metric)
    {
        (Before, After) = (before, after);
        Metrics = [.. Behind(before.Metrics, metric).Concat(Behind(after.Metrics, metric)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        (OldMetrics, NewMetrics) = (Widened(before.Metrics), Widened(after.Metrics));
    }

    public Rollup Before { get; }

    public Rollup After { get; }

    /// <summary>Gets the ids of the metric and all that it is computed from, in either publication, in ordinal order.</summary>
    public IReadOnlyList<string> Metrics { get; }

    /// <summary>Gets the definitions before, with room for the decimal places of both.</summary>
    public MetricCatalogue OldMetrics { get; }

    /// <summary>Gets the definitions now, with room for the decimal places of both.</summary>
    public MetricCatalogue NewMetrics { get; }

    /// <summary>Gets the metrics that are reported in both publications.</summary>
    public IEnumerable<string> Shared => Metrics.Where(id => Reports(Before, id) && Reports(After, id));

    /// <summary>Gives the publication whose answers stand at first: the earlier one, unless it does not have the unit or metric.</summary>
    public Rollup HomeOf(string unit, string metric) => Before.Tree.Find(unit) >= 0 && Reports(Before, metric) ? Before : After;

    /// <summary>Gives the periods of a metric in the earlier publication, or in the later one where only that has it.</summary>
    public SlotAxis AxisBefore(string metric) => (Reports(Before, metric) ? Before : After).Data.RowsOf(metric).Axis;

    /// <summary>Gives the periods of a metric in the later publication.</summary>
    public SlotAxis AxisAfter(string metric) => After.Data.RowsOf(metric).Axis;

    /// <summary>Gives the periods of a metric in either.</summary>
    public SlotAxis AxisOfBoth(string metric) => AxisBefore(metric) is var before && before.SameAs(AxisAfter(metric)) ? before : new(before.Periods.Union(AxisAfter(metric).Periods));

    /// <summary>Gives an answer of one publication.</summary>
    public long Cell(Rollup of, string unit, string metric, ReportingPeriod period)
    {
        var rows = of.Data.RowsOf(metric);
        var (place, slot) = (of.Tree.Find(unit), rows.Axis.Find(period));
        var cell = place < 0 || slot < 0 ? Cells.Silent : rows.Answer(place, slot);
        for (var places = rows.Metric.Decimals; Cells.IsValue(cell) && places < DecimalsOf(metric); places++)
            cell = checked(cell * 10);
        return cell;
    }

    public static bool Reports(Rollup rollup, string metric) => rollup.Metrics.TryGet(metric, out var found) && !found.IsDerived;

    private MetricCatalogue Widened(MetricCatalogue metrics) => metrics.All.All(metric => metric.Decimals == DecimalsOf(metric.Id))
        ? metrics
        : new(metrics.All.Select(metric => metric.WithDecimals(DecimalsOf(metric.Id))));

    private int DecimalsOf(string id) => Math.Max(DecimalsIn(Before, id), DecimalsIn(After, id));

    private static int DecimalsIn(Rollup rollup, string id) => rollup.Metrics.TryGet(id, out var metric) ? metric.Decimals : 0;

    private static IEnumerable<string> Behind(MetricCatalogue metrics, string id) => metrics.UsedBy(metrics[id]).SelectMany(used => Behind(metrics, used)).Append(id);
}
