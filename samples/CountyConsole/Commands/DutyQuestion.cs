using FamilyOnline;
using FamilyOnline.Submissions;
using NodaTime;

namespace CountyConsole.Commands;

/// <summary>From when and for which months duties are judged: as of the day that was asked for, else of the last day on which anything became known.</summary>
internal sealed class DutyQuestion
{
    private static readonly DateTimeZone China = DateTimeZoneProviders.Tzdb["Asia/Shanghai"];

    public DutyQuestion(Session session, FigureTable answers, ReportingPeriod? period)
    {
        Answers = answers;
        var last = answers.Rows.Select(row => row.KnownAt == Instant.MinValue ? row.Period.Last : row.KnownAt.Minus(Duration.Epsilon).InZone(China).Date).DefaultIfEmpty(session.AskedDay ?? LocalDate.MinIsoValue).Max();
        Day = session.AskedDay ?? last;
        Spans = period is { } one ? [one] : [.. Months(answers)];
    }

    public FigureTable Answers { get; }

    public LocalDate Day { get; }

    public Instant KnownAt => China.AtStartOfDay(Day.PlusDays(1)).ToInstant();

    /// <summary>Gets the period that was asked for, or every month from the first of the figures to that of the day.</summary>
    public IReadOnlyList<ReportingPeriod> Spans { get; }

    private IEnumerable<ReportingPeriod> Months(FigureTable answers)
    {
        var first = answers.Rows.Select(row => row.Period.First).DefaultIfEmpty(Day).Min();
        for (var month = first.ToYearMonth(); month <= Day.ToYearMonth(); month = month.PlusMonths(1))
            yield return ReportingPeriod.Month(month);
    }
}
