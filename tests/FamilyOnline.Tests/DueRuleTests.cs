using FamilyOnline.Tests.Support;

namespace FamilyOnline.Tests;

/// <summary>When reports are due, with the working days of 2024.</summary>
public sealed class DueRuleTests
{
    [Theory]
    [InlineData("2024-01", "2024-02-18")] // the 10th opens the Spring Festival; the Sunday after it is worked
    [InlineData("2024-02", "2024-03-11")] // the 10th is a Sunday
    [InlineData("2024-03", "2024-04-10")]
    [InlineData("2024-Q2", "2024-07-10")] // of the month after the quarter's last
    [InlineData("2024", "2025-01-10")]
    [InlineData("2024-10-31", "2024-11-11")] // a day's report: of the month after the day's
    public void The_tenth_of_the_next_month_or_the_next_working_day(string period, string due) =>
        Assert.Equal(Day(due), DueRule.OnDayOfNextMonth(10, DueMove.NextWorkingDay, Arrangement2024.Calendar).For(ReportingPeriod.Parse(period)));

    [Theory]
    [InlineData(0, "2024-09", "2024-09-30")] // on the last day itself
    [InlineData(5, "2024-09", "2024-10-08")] // 5 October lies in the National Day holiday
    [InlineData(15, "2024-Q1", "2024-04-15")]
    [InlineData(12, "2024-09", "2024-10-12")] // a Saturday that is worked
    public void So_many_days_after_the_period(int days, string period, string due) =>
        Assert.Equal(Day(due), DueRule.DaysAfter(days, DueMove.NextWorkingDay, Arrangement2024.Calendar).For(ReportingPeriod.Parse(period)));

    [Fact]
    public void Unless_it_says_so_a_day_does_not_move()
    {
        Assert.Equal(Day("2024-02-10"), DueRule.OnDayOfNextMonth(10).For(ReportingPeriod.Month(2024, 1)));
        Assert.Equal(Day("2024-10-05"), DueRule.DaysAfter(5).For(ReportingPeriod.Month(2024, 9)));
    }

    [Fact]
    public void Refusals_say_why()
    {
        Assert.Equal("A report is due on day 1 to 28 of the next month, but the rule says 29.", Refusal.Of(() => DueRule.OnDayOfNextMonth(29)));
        Assert.Equal("A report is due 0 to 366 days after its period, but the rule says -1.", Refusal.Of(() => DueRule.DaysAfter(-1)));
        Assert.Equal("A due rule says whether the day moves.", Refusal.Of(() => DueRule.DaysAfter(1, DueMove.Unspecified)));
        Assert.Equal("A due day is asked for a period.", Refusal.Of(() => DueRule.DaysAfter(1).For(default)));
    }

    private static NodaTime.LocalDate Day(string text) => ReportingPeriod.Parse(text).First;
}
