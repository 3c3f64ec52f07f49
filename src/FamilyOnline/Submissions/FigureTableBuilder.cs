using System.Runtime.InteropServices;
using NodaTime;

namespace FamilyOnline.Submissions;

/// <summary>Collects rows into a <see cref="FigureTable"/> (填报数据表构建器). It is not safe for several threads at once.</summary>
public sealed class FigureTableBuilder
{
    private readonly MetricCatalogue _metrics;
    private readonly Dictionary<string, int> _units = new(StringComparer.Ordinal);
    private readonly Dictionary<ReportingPeriod, int> _periods = [];
    private readonly Dictionary<Instant, int> _instants = [];
    private readonly Dictionary<int, FigureSource> _sources = [];
    private readonly List<int> _unit = [];
    private readonly List<ushort> _metric = [];
    private readonly List<ushort> _period = [];
    private readonly List<long> _value = [];
    private readonly List<int> _known = [];

    /// <summary>Starts a table.</summary>
    /// <param name="metrics">The metrics that rows may name.</param>
    public FigureTableBuilder(MetricCatalogue metrics) => _metrics = Require.NotNull(metrics);

    /// <summary>Adds a row.</summary>
    /// <exception cref="KeyNotFoundException">The catalogue has no such metric.</exception>
    /// <exception cref="ArgumentException">The metric is derived, of another definition than the catalogue's, or has fewer decimal places than the value.</exception>
    public FigureTableBuilder Add(FigureEdition row)
    {
        Require.NotNull(row);
        var metric = _metrics.IndexOf(row.Metric.Id);
        Require.That(ReferenceEquals(row.Metric, _metrics.All[metric]), $"The row's metric '{row.Metric.Id}' is not the one of the catalogue.", nameof(row));
        Add(row.Unit, metric, row.Period, row.Value, row.KnownAt);
        if (row.Source.Told > 0)
            _sources[_unit.Count - 1] = row.Source;
        return this;
    }

    /// <summary>Makes the table of all rows added so far.</summary>
    public FigureTable Build() => new(
        _metrics,
        [.. _units.Keys],
        new([.. _unit], [.. _metric], [.. _period], [.. _value], _instants.Count > 1 ? [.. _known] : null, [.. _periods.Keys], [.. _instants.Keys], _unit.Count, _metrics.All.Count),
        new Dictionary<int, FigureSource>(_sources));

    private void Add(string unit, int metric, ReportingPeriod period, Observation value, Instant knownAt)
    {
        Require.That(!_metrics.All[metric].IsDerived, $"Metric '{_metrics.All[metric].Id}' is computed from others and cannot be reported.", nameof(metric));
        _value.Add(Cells.Of(value, _metrics.All[metric]));
        _unit.Add(PlaceOf(_units, unit));
        _metric.Add((ushort)metric);
        _period.Add(checked((ushort)PlaceOf(_periods, period)));
        _known.Add(PlaceOf(_instants, knownAt));
    }

    private static int PlaceOf<T>(Dictionary<T, int> places, T item)
        where T : notnull
    {
        ref var place = ref CollectionsMarshal.GetValueRefOrAddDefault(places, item, out var isKnown);
        if (!isKnown)
            place = places.Count - 1;
        return place;
    }
}
