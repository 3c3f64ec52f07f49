using NodaTime;

namespace FamilyOnline;

/// <summary>Which days are worked: Monday to Friday but for holidays, and the weekend days that make up for them (工作日历).</summary>
/// <remarks>A year of which nothing is said has weekends only. The State Council publishes each year's arrangement late in the year before; it is data, never code.</remarks>
public sealed class WorkCalendar
{
    private readonly HashSet<LocalDate> _holidays;
    private readonly HashSet<LocalDate> _worked;

    /// <summary>Makes a calendar.</summary>
    /// <param name="holidays">The days off, weekend days among them or not, in any order.</param>
    /// <param name="worked">The Saturdays and Sundays that are worked, in any order.</param>
    /// <param name="provenance">Where the arrangement stands, or why it was assumed.</param>
    /// <exception cref="ArgumentException">A day is a holiday and worked.</exception>
    public WorkCalendar(IEnumerable<LocalDate> holidays, IEnumerable<LocalDate> worked, Provenance provenance)
    {
        ArgumentNullException.ThrowIfNull(holidays);
        ArgumentNullException.ThrowIfNull(worked);
        (_holidays, _worked, Provenance) = ([.. holidays], [.. worked], Require.NotNull(provenance));
        (Holidays, WorkedDays) = (Array.AsReadOnly([.. _holidays.Order()]), Array.AsReadOnly([.. _worked.Order()]));
        foreach (var day in WorkedDays)
            Require.That(!_holidays.Contains(day), $"The {day:uuuu-MM-dd} is a holiday and cannot be worked too.", nameof(worked));
    }

    /// <summary>Gets the calendar that knows weekends and no holidays.</summary>
    public static WorkCalendar WeekendsOnly { get; } = new([], [], Provenance.Assume("周六、周日休息"));

    /// <summary>Gets the days off, in order.</summary>
    public IReadOnlyList<LocalDate> Holidays { get; }

    /// <summary>Gets the days worked though they would be off, in order.</summary>
    public IReadOnlyList<LocalDate> WorkedDays { get; }

    /// <summary>Gets where the arrangement stands, or why it was assumed.</summary>
    public Provenance Provenance { get; }

    /// <summary>Tells whether a day is worked.</summary>
    public bool IsWorkingDay(LocalDate day) =>
        _worked.Contains(day) || (day.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday) && !_holidays.Contains(day));

    /// <summary>Gives the day itself where it is worked or is not to be moved, else the first working day after it.</summary>
    /// <exception cref="ArgumentException">The rule is unspecified.</exception>
    public LocalDate Moved(LocalDate day, DueMove move)
    {
        Require.That(move != DueMove.Unspecified, "Moving a day needs a rule.", nameof(move));
        while (move == DueMove.NextWorkingDay && !IsWorkingDay(day))
            day = day.PlusDays(1);
        return day;
    }
}
