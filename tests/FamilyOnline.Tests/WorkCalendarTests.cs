using CsCheck;
using FamilyOnline.Tests.Support;
using FamilyOnline.TestSupport;
using NodaTime;

namespace FamilyOnline.Tests;

/// <summary>Working days by the arrangement of 2024 (国办发明电〔2023〕7号), held against a wall calendar of that year.</summary>
public sealed class WorkCalendarTests
{
    private static readonly WorkCalendar Calendar = Arrangement2024.Calendar;

    [Theory]
    [InlineData(2, 9, true)] // a Friday; the leave of New Year's Eve was encouraged, not arranged
    [InlineData(2, 10, false)]
    [InlineData(2, 16, false)] // the Friday of the Spring Festival
    [InlineData(2, 18, true)] // a Sunday that is worked
    [InlineData(4, 7, true)] // the Sunday after Qingming
    [InlineData(4, 28, true)]
    [InlineData(5, 11, true)]
    [InlineData(6, 10, false)]
    [InlineData(9, 14, true)]
    [InlineData(9, 17, false)]
    [InlineData(9, 29, true)]
    [InlineData(10, 7, false)]
    [InlineData(10, 12, true)] // a Saturday that is worked
    [InlineData(10, 13, false)]
    [InlineData(11, 11, true)]
    public void Holidays_are_off_and_make_up_days_are_worked(int month, int day, bool isWorked) =>
        Assert.Equal(isWorked, Calendar.IsWorkingDay(new(2024, month, day)));

    [Theory]
    [InlineData("2024-02-10", "2024-02-18")] // the first day of the Spring Festival, to the Sunday that is worked
    [InlineData("2024-04-05", "2024-04-07")]
    [InlineData("2024-05-01", "2024-05-06")]
    [InlineData("2024-06-10", "2024-06-11")]
    [InlineData("2024-09-15", "2024-09-18")]
    [InlineData("2024-10-01", "2024-10-08")]
    [InlineData("2024-10-12", "2024-10-12")] // worked, so that it stays
    [InlineData("2024-11-10", "2024-11-11")] // a plain Sunday
    [InlineData("2024-12-10", "2024-12-10")]
    public void A_day_off_moves_to_the_next_working_day(string day, string moved) =>
        Assert.Equal(Day(moved), Calendar.Moved(Day(day), DueMove.NextWorkingDay));

    [Fact]
    public void Where_nothing_moves_even_a_holiday_stays() => Assert.Equal(Day("2024-10-01"), Calendar.Moved(Day("2024-10-01"), DueMove.Unmoved));

    [Fact]
    public void Without_an_arrangement_only_weekends_are_off()
    {
        Assert.Equal(Day("2024-02-12"), WorkCalendar.WeekendsOnly.Moved(Day("2024-02-10"), DueMove.NextWorkingDay));
        Assert.Equal(Day("2025-10-01"), Calendar.Moved(Day("2025-10-01"), DueMove.NextWorkingDay)); // of 2025 it says nothing
    }

    [Fact]
    public void Refusals_say_why()
    {
        LocalDate day = new(2024, 10, 1);
        Assert.Equal("The 2024-10-01 is a holiday and cannot be worked too.", Refusal.Of(() => new WorkCalendar([day], [day], Some.Source)));
        Assert.Equal("Moving a day needs a rule.", Refusal.Of(() => Calendar.Moved(day, DueMove.Unspecified)));
    }

    [Fact]
    public void Days_stand_in_order_each_once() =>
        Assert.Equal([new LocalDate(2024, 1, 1), new(2024, 6, 10)], new WorkCalendar([new(2024, 6, 10), new(2024, 1, 1), new(2024, 6, 10)], [], Some.Source).Holidays);

    /// <summary>The moved day is worked, no earlier, and no working day lies between.</summary>
    [Fact]
    [Trait("Category", "Property")]
    public void A_moved_day_is_the_first_that_is_worked() =>
        Gen.Select(Gen.Int[0, 400], Gen.Int[0, 60].List[0, 40], Gen.Int[0, 60].List[0, 10]).Sample(
            (start, off, on) =>
            {
                var day = new LocalDate(2024, 1, 1).PlusDays(start);
                var holidays = off.Select(day.PlusDays).ToHashSet();
                WorkCalendar calendar = new(holidays, on.Select(day.PlusDays).Where(worked => !holidays.Contains(worked)), Some.Source);
                var moved = calendar.Moved(day, DueMove.NextWorkingDay);
                Assert.True(moved >= day && calendar.IsWorkingDay(moved));
                for (var before = day; before < moved; before = before.PlusDays(1))
                    Assert.False(calendar.IsWorkingDay(before));
                Assert.Equal(moved, calendar.Moved(moved, DueMove.NextWorkingDay));
            },
            iter: LongRun.Iterations(1000));

    private static LocalDate Day(string text) => ReportingPeriod.Parse(text).First;
}
