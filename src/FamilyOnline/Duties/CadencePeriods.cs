using NodaTime;

namespace FamilyOnline.Duties;

/// <summary>The periods of a cadence.</summary>
internal static class CadencePeriods
{
    /// <summary>Gives the periods that lie wholly inside another, in order.</summary>
    public static IEnumerable<ReportingPeriod> Inside(this Cadence cadence, ReportingPeriod span)
    {
        for (var day = span.First; ; day = day.PlusDays(1))
        {
            var period = cadence.Holding(day);
            if (period.First >= span.First && period.Last <= span.Last)
                yield return period;
            day = period.Last;
            if (day >= span.Last)
                yield break;
        }
    }

    /// <summary>Gives the period that a day lies in.</summary>
    private static ReportingPeriod Holding(this Cadence cadence, LocalDate day) => cadence switch
    {
        Cadence.Daily => ReportingPeriod.Day(day),
        Cadence.Monthly => ReportingPeriod.Month(day.ToYearMonth()),
        Cadence.Quarterly => ReportingPeriod.Quarter(day.Year, (day.Month + 2) / 3),
        _ => ReportingPeriod.Year(day.Year),
    };
}
