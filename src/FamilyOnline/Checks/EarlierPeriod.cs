namespace FamilyOnline.Checks;

/// <summary>The period of the same length that another is compared with.</summary>
internal static class EarlierPeriod
{
    /// <summary>Gives the earlier period; null for 29 February a year before, which does not exist.</summary>
    public static ReportingPeriod? Of(ReportingPeriod period, GrowthReference since) => since == GrowthReference.YearBefore ? YearBefore(period) : Before(period);

    private static ReportingPeriod Before(ReportingPeriod period) => Like(period, period.First.PlusDays(-1));

    private static ReportingPeriod? YearBefore(ReportingPeriod period) =>
        period.Last.PlusYears(-1) is var last && last.Day != period.Last.Day && period.First == period.Last ? null : Like(period, last);

    /// <summary>Gives the period of the same length that a day lies in.</summary>
    private static ReportingPeriod Like(ReportingPeriod period, NodaTime.LocalDate day) => (period.First == period.Last, period.Last.Month - period.First.Month) switch
    {
        (true, _) => ReportingPeriod.Day(day),
        (_, 0) => ReportingPeriod.Month(day.Year, day.Month),
        (_, 2) => ReportingPeriod.Quarter(day.Year, (day.Month + 2) / 3),
        _ => ReportingPeriod.Year(day.Year),
    };
}
