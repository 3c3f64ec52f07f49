namespace FamilyOnline.Rollups;

/// <summary>From what happened in each period to the total since a beginning, and back (累计数与当期数换算).</summary>
/// <remarks>
/// Formula: <c>total(k) = flow(1) + … + flow(k)</c> and <c>flow(k) = total(k) − total(k − 1)</c>; one after the other they give back what was there. Both are worked out for
/// each unit that reports, and then added up: a sum over fewer units than the month before would else look like a fall.
/// <para>A month that is not known leaves the unit's total unknown from there on; it is never taken for 0, unless the metric says <see cref="MissingRule.ZeroWhenSilent"/>.
/// A month in which a unit has no such thing (不适用) adds nothing to it.</para>
/// </remarks>
public static class FigureSeries
{
    /// <summary>Adds a flow up from the first period on.</summary>
    /// <param name="rollup">The figures.</param>
    /// <param name="metric">The id of a flow that is reported.</param>
    /// <param name="unit">The id of the unit.</param>
    /// <param name="periods">The periods, each beginning on the day after the one before it; the total begins with the first.</param>
    /// <returns>The total at the end of each period.</returns>
    /// <exception cref="KeyNotFoundException">There is no such metric or unit.</exception>
    /// <exception cref="ArgumentException">The metric is no flow or is computed, or the periods do not follow one another.</exception>
    public static IReadOnlyList<SeriesFigure> RunningTotal(Rollup rollup, string metric, string unit, IEnumerable<ReportingPeriod> periods)
    {
        var added = Require.NotNull(rollup).Metrics[metric];
        Require.That(added.Kind == MetricKind.Flow && !added.IsDerived, $"Metric '{added.Id}' ({added.Kind}) has no running total: only a flow that is reported is added up over periods.", nameof(metric));
        var (all, rows) = (Consecutive(periods), rollup.Data.RowsOf(added.Id));
        return SeriesFold.Of(rollup.Data, added, rollup.Tree.IndexOf(unit), all, at => UnitSeries.RunningTotal(rows, at, all));
    }

    /// <summary>Takes a total, or a stock, apart into what it changed by in each period.</summary>
    /// <param name="rollup">The figures.</param>
    /// <param name="metric">The id of a cumulative total, or of a stock of which the closing value counts, that is reported.</param>
    /// <param name="unit">The id of the unit.</param>
    /// <param name="periods">The periods, each beginning on the day after the one before it.</param>
    /// <param name="fromZero">Whether it was 0 before the first period, since counting began with it; else it is measured against the last value before.</param>
    /// <returns>The change in each period, over the units of which both ends are known.</returns>
    /// <exception cref="KeyNotFoundException">There is no such metric or unit.</exception>
    /// <exception cref="ArgumentException">The metric has no closing value or is computed, or the periods do not follow one another.</exception>
    public static IReadOnlyList<SeriesFigure> Changes(Rollup rollup, string metric, string unit, IEnumerable<ReportingPeriod> periods, bool fromZero = false)
    {
        var taken = Require.NotNull(rollup).Metrics[metric];
        var isClosing = taken.Kind is MetricKind.Stock or MetricKind.Cumulative && taken.Aggregation.OverTime == Aggregation.Closing;
        Require.That(isClosing && !taken.IsDerived, $"Metric '{taken.Id}' ({taken.Kind}) has no changes: only a total or a stock that is reported, of which the closing value counts, is taken apart.", nameof(metric));
        var (all, rows) = (Consecutive(periods), rollup.Data.RowsOf(taken.Id));
        return SeriesFold.Of(rollup.Data, taken, rollup.Tree.IndexOf(unit), all, at => UnitSeries.Changes(rows, at, all, fromZero));
    }

    private static ReportingPeriod[] Consecutive(IEnumerable<ReportingPeriod> periods)
    {
        ReportingPeriod[] all = [.. Require.NotNull(periods)];
        Require.That(all.Length > 0 && all[0].IsSpecified, "A series needs a period to begin with.", nameof(periods));
        foreach (var (before, next) in all.Zip(all.Skip(1)))
            Require.That(next.IsSpecified && next.First == before.Last.PlusDays(1), $"The periods of a series follow one another, but '{next}' does not begin on the day after '{before}'.", nameof(periods));
        return all;
    }
}
