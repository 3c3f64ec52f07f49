using NodaTime;

namespace FamilyOnline;

/// <summary>By which day a report for a period is due: a day of the next month, or so many days after the period (报送期限规则).</summary>
public sealed class DueRule
{
    private DueRule(DueMove move, WorkCalendar? calendar)
    {
        Require.That(move != DueMove.Unspecified, "A due rule says whether the day moves.", nameof(move));
        (Move, Calendar) = (move, calendar ?? WorkCalendar.WeekendsOnly);
    }

    /// <summary>Gets the day of the month after the one in which the period ends, 1 to 28; 0 where days are counted.</summary>
    public int DayOfNextMonth { get; private init; }

    /// <summary>Gets how many calendar days after the period's last day, 0 to 366; 0 too where a day of the next month is named.</summary>
    public int Days { get; private init; }

    /// <summary>Gets what becomes of the day where it is not worked.</summary>
    public DueMove Move { get; }

    /// <summary>Gets which days are worked.</summary>
    public WorkCalendar Calendar { get; }

    /// <summary>Makes the rule "by the 10th of the next month".</summary>
    /// <param name="day">The day of the month after the one in which the period ends, 1 to 28.</param>
    /// <param name="move">What becomes of it where it is not worked.</param>
    /// <param name="calendar">Which days are worked; null knows weekends only.</param>
    /// <exception cref="ArgumentException">The day is outside its range, or the move unspecified.</exception>
    public static DueRule OnDayOfNextMonth(int day, DueMove move = DueMove.Unmoved, WorkCalendar? calendar = null)
    {
        Require.That(day is >= 1 and <= 28, $"A report is due on day 1 to 28 of the next month, but the rule says {day}.", nameof(day));
        return new(move, calendar) { DayOfNextMonth = day };
    }

    /// <summary>Makes the rule "within 15 days of the period's end".</summary>
    /// <param name="days">How many calendar days after the period's last day, 0 to 366; 0 is that day itself.</param>
    /// <param name="move">What becomes of the day where it is not worked.</param>
    /// <param name="calendar">Which days are worked; null knows weekends only.</param>
    /// <exception cref="ArgumentException">The number is outside its range, or the move unspecified.</exception>
    public static DueRule DaysAfter(int days, DueMove move = DueMove.Unmoved, WorkCalendar? calendar = null)
    {
        Require.That(days is >= 0 and <= 366, $"A report is due 0 to 366 days after its period, but the rule says {days}.", nameof(days));
        return new(move, calendar) { Days = days };
    }

    /// <summary>Gives the last day that is in time for a period, China Standard Time.</summary>
    /// <exception cref="ArgumentException">The period is unspecified.</exception>
    public LocalDate For(ReportingPeriod period)
    {
        Require.That(period.IsSpecified, "A due day is asked for a period.", nameof(period));
        var day = DayOfNextMonth > 0 ? period.LastMonth.PlusMonths(1).OnDayOfMonth(DayOfNextMonth) : period.Last.PlusDays(Days);
        return Calendar.Moved(day, Move);
    }
}
