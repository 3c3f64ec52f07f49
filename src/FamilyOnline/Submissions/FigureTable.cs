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
        var source = Sources.GetValueOrDefault(index);
        var period = Columns.Periods[Columns.Period[index]];
        return new(UnitIds[Columns.Unit[index]], metric, period, Cells.Observation(Columns.Value[index], metric.Decimals), KnownAt(index), source?.By, source?.Note);
    }

    internal Instant KnownAt(int row) => Columns.Instants[Columns.Known is { } known ? known[row] : 0];
}
