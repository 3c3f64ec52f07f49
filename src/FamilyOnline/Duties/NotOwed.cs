using FamilyOnline.Submissions;
using NodaTime;

namespace FamilyOnline.Duties;

/// <summary>Adds 不适用 to figures, where a unit owes nothing.</summary>
internal static class NotOwed
{
    public static FigureTable Mark(DutyBook book, FigureTable figures, ReportingPeriod span)
    {
        FigureTableBuilder table = new(figures.Metrics);
        Dictionary<(string Unit, string Metric, ReportingPeriod Period), Instant> first = [];
        foreach (var row in figures.Rows)
        {
            table.Add(row);
            var cell = (row.Unit, row.Metric.Id, row.Period);
            if (!first.TryGetValue(cell, out var known) || row.KnownAt < known)
                first[cell] = row.KnownAt;
        }

        foreach (var (unit, metric, period, since) in Cells(book, span))
        {
            if (!first.TryGetValue((unit, metric, period), out var known) || since < known)
                table.Add(new(unit, figures.Metrics[metric], period, Observation.Of(Absence.NotApplicable), since));
        }

        return table.Build();
    }

    /// <summary>Gives the figures that nobody owes, each since the instant at which that is known.</summary>
    private static IEnumerable<(string Unit, string Metric, ReportingPeriod Period, Instant Since)> Cells(DutyBook book, ReportingPeriod span) =>
        from cadence in book.Duties.Select(duty => duty.Cadence).Distinct()
        let duties = book.Duties.Where(duty => duty.Cadence == cadence).ToArray()
        from period in cadence.Inside(span)
        from asked in duties.SelectMany(duty => book.Units.EverAsked(duty).SelectMany(unit => duty.Metrics.Select(metric => (unit, metric)))).Distinct()
        let since = Since(book, duties.Where(duty => duty.Metrics.Contains(asked.metric)), asked.unit, period)
        where since is not null
        select (asked.unit, asked.metric, period, since.Value);

    /// <summary>Gives since when a unit is known to owe none of some duties; null where it owes one.</summary>
    private static Instant? Since(DutyBook book, IEnumerable<Duty> duties, string unit, ReportingPeriod period)
    {
        var since = Instant.MinValue;
        foreach (var duty in duties.Where(duty => book.Units.Owes(duty, unit, period)))
        {
            var excuses = book.Excuses.Where(excuse => excuse.Unit == unit && excuse.Covers(duty, period)).Select(excuse => excuse.KnownAt).ToArray();
            if (excuses.Length == 0)
                return null;
            since = Instant.Max(since, excuses.Min());
        }

        return since;
    }
}
