using NodaTime;

namespace FamilyOnline.Rules;

/// <summary>Goes from one period to the one before it, of the same length.</summary>
internal static class PeriodSteps
{
    public static ReportingPeriod Before(ReportingPeriod period)
    {
        var last = period.First.PlusDays(-1);
        if (period.First == period.Last)
            return ReportingPeriod.Day(last);
        return (period.Last.Month - period.First.Month) switch
        {
            0 => ReportingPeriod.Month(last.ToYearMonth()),
            2 => ReportingPeriod.Quarter(last.Year, last.Month / 3),
            _ => ReportingPeriod.Year(last.Year),
        };
    }

    /// <summary>Gives the word for a period's length: day, month, quarter or year.</summary>
    public static string Length(ReportingPeriod period) => period.First == period.Last ? "day" : (period.Last.Month - period.First.Month) switch { 0 => "month", 2 => "quarter", _ => "year" };

    /// <summary>Lists the periods of a length that a window of days touches.</summary>
    public static IEnumerable<ReportingPeriod> Within(DateInterval window, string length)
    {
        for (var day = window.Start; day <= window.End;)
        {
            var period = Around(day, length);
            yield return period;
            day = period.Last.PlusDays(1);
        }
    }

    /// <summary>Gives the period of a length that a day lies in.</summary>
    public static ReportingPeriod Around(LocalDate day, string length) => length switch
    {
        "day" => ReportingPeriod.Day(day),
        "month" => ReportingPeriod.Month(day.ToYearMonth()),
        "quarter" => ReportingPeriod.Quarter(day.Year, ((day.Month - 1) / 3) + 1),
        _ => ReportingPeriod.Year(day.Year),
    };
}
