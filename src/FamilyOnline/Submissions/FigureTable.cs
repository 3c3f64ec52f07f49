using FamilyOnline.Ledgers;
using NodaTime;

namespace FamilyOnline.Submissions;

/// <summary>Answers in columns: which unit said what of which metric and period, and since when that is known (填报数据表).</summary>
/// <remarks>
/// Editions of one cell may stand in any order and any number of times: the one known last counts, and two that became known at one instant and say
/// different things leave the cell without a value. A row takes 20 bytes.
/// </remarks>
public sealed class FigureTable
{
    internal FigureTable(MetricCatalogue metrics, string[] units, FigureColumns columns, IReadOnlyDictionary<int, FigureSource> sources) =>
        (Metrics, UnitIds, Columns, Sources) = (metrics, units, columns, sources);

    /// <summary>Takes what journals hold: every edition from the instant on at which it counts.</summary>
    /// <param name="view">What is known.</param>
    /// <param name="metrics">The metrics that are wanted; figures of others, and derived ones, are left out.</param>
    /// <param name="atLeast">How far an edition must have come to count: its row is known from that step on, and no longer once its report is sent back. Null for all that is on record.</param>
    /// <remarks>
    /// A withdrawal, and an edition under another version of the metric's definition than the catalogue's, is a row without an answer. A figure that no
    /// report brought takes no step, and counts only where none is asked for.
    /// </remarks>
    /// <exception cref="ArgumentException">The step is a return, no journal has its level, or a value has more decimal places than its metric.</exception>
    public static FigureTable Of(JournalView view, MetricCatalogue metrics, ReportStep? atLeast = null) => JournalRows.Of(Require.NotNull(view), Require.NotNull(metrics), atLeast);

    /// <summary>Gets the metrics of the rows.</summary>
    public MetricCatalogue Metrics { get; }

    /// <summary>Gets how many rows there are.</summary>
    public int Count => Columns.Count;

    /// <summary>Gets every row, in the order in which they were added.</summary>
    public IEnumerable<FigureEdition> Rows => Enumerable.Range(0, Count).Select(Row);

    /// <summary>Gets the ids of the units, in the order of their first row.</summary>
    internal string[] UnitIds { get; }

    internal FigureColumns Columns { get; }

    internal IReadOnlyDictionary<int, FigureSource> Sources { get; }

    /// <summary>Gives a row.</summary>
    internal FigureEdition Row(int index)
    {
        var metric = Metrics.All[Columns.Metric[index]];
        var period = Columns.Periods[Columns.Period[index]];
        var answer = Cells.Observation(Columns.Value[index], metric.Decimals);
        return new(UnitIds[Columns.Unit[index]], metric, period, answer, KnownAt(index), Sources.GetValueOrDefault(index, FigureSource.None));
    }

    internal Instant KnownAt(int row) => Columns.Instants[Columns.Known is { } known ? known[row] : 0];
}
