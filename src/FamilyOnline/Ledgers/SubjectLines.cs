using NodaTime;

namespace FamilyOnline.Ledgers;

/// <summary>Questions put to the ordered lines of one subject.</summary>
internal static class SubjectLines
{
    /// <summary>Gives for each cell whose period ended by a day the answer that stood at the end of that day.</summary>
    public static IEnumerable<ReportedFigure> StandingOn(ReportedFigure[] lines, LocalDate day)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            var isLast = i + 1 == lines.Length || lines[i + 1].ReportedOn > day || !LineOrder.SameCell(lines[i], lines[i + 1]);
            if (isLast && lines[i].ReportedOn <= day && lines[i].Period.Last <= day)
                yield return lines[i];
        }
    }

    /// <summary>Gives the first day, up to a day, on which a metric was answered for a period, or for any period where none is given.</summary>
    public static LocalDate? FirstAnswer(ReportedFigure[] lines, Metric metric, ReportingPeriod? period, LocalDate day)
    {
        LocalDate? first = null;
        for (var i = Start(lines, metric, period); i < lines.Length && ReferenceEquals(lines[i].Metric, metric) && (period is null || lines[i].Period == period); i++)
        {
            if (IsAnswer(lines[i].Value) && lines[i].ReportedOn <= day && (first is null || lines[i].ReportedOn < first))
                first = lines[i].ReportedOn;
        }

        return first;
    }

    private static bool IsAnswer(Observation value) => value.IsKnown || value.Absence != Absence.NotReported;

    /// <summary>The first line that does not come before the metric, or the cell, by halving.</summary>
    private static int Start(ReportedFigure[] lines, Metric metric, ReportingPeriod? period)
    {
        var (low, high) = (0, lines.Length);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            var before = period is { } cell ? LineOrder.Cell(lines[middle], metric, cell) < 0 : string.CompareOrdinal(lines[middle].Metric.Id, metric.Id) < 0;
            (low, high) = before ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
