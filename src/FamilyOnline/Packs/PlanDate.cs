using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using NodaTime;

namespace FamilyOnline.Packs;

/// <summary>A day of a plan that leaves the year out: counted from the launch year, as in <c>Y-04-01</c> or <c>Y+1-12-31</c> (计划日期).</summary>
/// <remarks><c>default</c> is <see cref="Unspecified"/>, which has no day.</remarks>
public readonly record struct PlanDate
{
    private const int NoLeapYear = 2023;

    private PlanDate(int yearOffset, int month, int day) => (YearOffset, Month, Day) = (yearOffset, month, day);

    /// <summary>Gets the date that is none.</summary>
    public static PlanDate Unspecified => default;

    /// <summary>Gets how many years after the launch year it lies, 0 to 9.</summary>
    public int YearOffset { get; }

    /// <summary>Gets the month, 1 to 12; 0 for <see cref="Unspecified"/>.</summary>
    public int Month { get; }

    /// <summary>Gets the day of the month; never 29 February, which not every year has.</summary>
    public int Day { get; }

    /// <summary>Reads a date that the program's author wrote.</summary>
    /// <exception cref="FormatException"><paramref name="text"/> is no plan date.</exception>
    public static PlanDate Parse(string text) => TryParse(text, out var date)
        ? date
        : throw new FormatException($"A plan date is written Y-04-01 or Y+1-12-31, but was '{text}'.");

    /// <summary>Reads <c>Y-04-01</c> or <c>Y+1-12-31</c>.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out PlanDate date)
    {
        date = default;
        var (offset, rest) = text switch
        {
            ['Y', '+', >= '0' and <= '9' and var digit, '-', .. var after] => (digit - '0', after),
            ['Y', '-', .. var after] => (0, after),
            _ => (0, ""),
        };
        if (rest is not [_, _, '-', _, _] || !TryNumber(rest[..2], out var month) || !TryNumber(rest[3..], out var day))
            return false;
        if (month is < 1 or > 12 || day < 1 || day > CalendarSystem.Iso.GetDaysInMonth(NoLeapYear, month))
            return false;
        date = new(offset, month, day);
        return true;
    }

    /// <summary>Gives the day for a launch year.</summary>
    /// <param name="launchYear">The year in which the campaign is launched.</param>
    /// <exception cref="InvalidOperationException">This date is <see cref="Unspecified"/>.</exception>
    public LocalDate In(int launchYear) => Month == 0
        ? throw new InvalidOperationException("An unspecified plan date has no day.")
        : new LocalDate(launchYear + YearOffset, Month, Day);

    /// <summary>Writes the form that <see cref="Parse"/> reads.</summary>
    public override string ToString() => Month == 0
        ? ""
        : FormattableString.Invariant($"Y{(YearOffset == 0 ? "" : FormattableString.Invariant($"+{YearOffset}"))}-{Month:00}-{Day:00}");

    private static bool TryNumber(string text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
