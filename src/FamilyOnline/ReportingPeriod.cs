using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using NodaTime;

namespace FamilyOnline;

/// <summary>The days that a figure is about: a day, a month, a quarter or a year of the calendar (报告期).</summary>
/// <remarks><c>default</c> is no period at all, which every domain constructor refuses.</remarks>
public readonly record struct ReportingPeriod : IComparable<ReportingPeriod>
{
    private ReportingPeriod(LocalDate first, LocalDate last) => (First, Last, IsSpecified) = (first, last, true);

    /// <summary>Gets the first day.</summary>
    public LocalDate First { get; }

    /// <summary>Gets the last day, which belongs to the period.</summary>
    public LocalDate Last { get; }

    /// <summary>Gets whether this is a period; false for <c>default</c>.</summary>
    public bool IsSpecified { get; }

    /// <summary>Gets the month that the period's last day lies in.</summary>
    public YearMonth LastMonth => Last.ToYearMonth();

    /// <summary>Makes a calendar month.</summary>
    public static ReportingPeriod Month(int year, int month) => Month(new YearMonth(year, month));

    /// <summary>Makes a calendar month.</summary>
    public static ReportingPeriod Month(YearMonth month) => new(month.OnDayOfMonth(1), month.ToDateInterval().End);

    /// <summary>Makes a quarter of a calendar year, 1 to 4.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="quarter"/> is not 1 to 4.</exception>
    public static ReportingPeriod Quarter(int year, int quarter)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(quarter, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(quarter, 4);
        return new(new LocalDate(year, (quarter * 3) - 2, 1), new YearMonth(year, quarter * 3).ToDateInterval().End);
    }

    /// <summary>Makes a calendar year.</summary>
    public static ReportingPeriod Year(int year) => new(new LocalDate(year, 1, 1), new LocalDate(year, 12, 31));

    /// <summary>Makes a single day.</summary>
    public static ReportingPeriod Day(LocalDate day) => new(day, day);

    /// <summary>Reads a canonical form that the program's author wrote; see <see cref="TryParse"/>.</summary>
    /// <exception cref="FormatException"><paramref name="text"/> is no period.</exception>
    public static ReportingPeriod Parse(string text) => TryParse(text, out var period)
        ? period
        : throw new FormatException($"A period is written 2024, 2024-Q2, 2024-04 or 2024-04-30, but was '{text}'.");

    /// <summary>Reads <c>2024</c>, <c>2024-Q2</c>, <c>2024-04</c> or <c>2024-04-30</c>.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out ReportingPeriod period)
    {
        period = default;
        if (text is not { Length: 4 or 7 or 10 } || !TryNumber(text.AsSpan(0, 4), out var year) || year < 1900)
            return false;
        if (text.Length == 4)
            period = Year(year);
        else if (text[4] == '-' && text.Length == 7 && text[5] == 'Q' && text[6] is >= '1' and <= '4')
            period = Quarter(year, text[6] - '0');
        else if (text[4] == '-' && TryNumber(text.AsSpan(5, 2), out var month) && month is >= 1 and <= 12)
            period = text.Length == 7 ? Month(year, month) : DayOrNone(text, year, month);
        return period.IsSpecified;
    }

    /// <summary>Orders by last day, then by first: a month comes before the quarter that it ends.</summary>
    public int CompareTo(ReportingPeriod other) =>
        Last.CompareTo(other.Last) is var byLast && byLast != 0 ? byLast : -First.CompareTo(other.First);

    /// <summary>Tells whether the left ends first, or is the shorter of two that end together.</summary>
    public static bool operator <(ReportingPeriod left, ReportingPeriod right) => left.CompareTo(right) < 0;

    /// <summary>Tells whether the left ends last, or is the longer of two that end together.</summary>
    public static bool operator >(ReportingPeriod left, ReportingPeriod right) => left.CompareTo(right) > 0;

    /// <summary>Tells whether the left does not come after the right.</summary>
    public static bool operator <=(ReportingPeriod left, ReportingPeriod right) => left.CompareTo(right) <= 0;

    /// <summary>Tells whether the left does not come before the right.</summary>
    public static bool operator >=(ReportingPeriod left, ReportingPeriod right) => left.CompareTo(right) >= 0;

    /// <summary>Writes the canonical form that <see cref="Parse"/> reads.</summary>
    public override string ToString()
    {
        if (!IsSpecified)
            return "";
        if (First == Last)
            return First.ToString("uuuu'-'MM'-'dd", CultureInfo.InvariantCulture);
        return (Last.Month - First.Month) switch
        {
            0 => First.ToString("uuuu'-'MM", CultureInfo.InvariantCulture),
            2 => FormattableString.Invariant($"{First.Year:0000}-Q{Last.Month / 3}"),
            _ => FormattableString.Invariant($"{First.Year:0000}"),
        };
    }

    private static ReportingPeriod DayOrNone(string text, int year, int month) =>
        text[7] == '-' && TryNumber(text.AsSpan(8, 2), out var day) && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
            ? Day(new LocalDate(year, month, day))
            : default;

    private static bool TryNumber(ReadOnlySpan<char> text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
