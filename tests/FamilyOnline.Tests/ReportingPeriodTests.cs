using FamilyOnline.Tests.Support;
using NodaTime;

namespace FamilyOnline.Tests;

public sealed class ReportingPeriodTests
{
    [Theory]
    [InlineData("2024", "2024-01-01", "2024-12-31")]
    [InlineData("2024-Q1", "2024-01-01", "2024-03-31")]
    [InlineData("2024-Q4", "2024-10-01", "2024-12-31")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("2023-02", "2023-02-01", "2023-02-28")]
    [InlineData("2024-02-29", "2024-02-29", "2024-02-29")]
    public void A_period_has_its_days_and_is_written_as_read(string text, string first, string last)
    {
        using var hostile = new HostileCulture("th-TH"); // its calendar counts other years
        var period = ReportingPeriod.Parse(text);
        Assert.Equal(
            (first, last, text),
            (NodaTime.Text.LocalDatePattern.Iso.Format(period.First), NodaTime.Text.LocalDatePattern.Iso.Format(period.Last), period.ToString()));
        Assert.True(period.IsSpecified);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("24")]
    [InlineData("1899")]
    [InlineData("2024-Q0")]
    [InlineData("2024-Q5")]
    [InlineData("2024-q1")]
    [InlineData("2024-00")]
    [InlineData("2024-13")]
    [InlineData("2024/04")]
    [InlineData("2024-4")]
    [InlineData("2023-02-29")]
    [InlineData("2024-04-31")]
    [InlineData("2024-04-00")]
    [InlineData("2024-04/30")]
    [InlineData("２０２４")]
    [InlineData("+024")]
    public void Anything_else_is_no_period(string? text)
    {
        Assert.False(ReportingPeriod.TryParse(text, out var period));
        Assert.Equal(default, period);
    }

    [Fact]
    public void Refusals_say_what_was_written()
    {
        Assert.Equal(
            "A period is written 2024, 2024-Q2, 2024-04 or 2024-04-30, but was 'April'.", Refusal.Of<FormatException>(() => ReportingPeriod.Parse("April")));
        Assert.Throws<ArgumentOutOfRangeException>(() => ReportingPeriod.Quarter(2024, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => ReportingPeriod.Quarter(2024, 5));
    }

    [Fact]
    public void Periods_are_ordered_by_end_the_shorter_first()
    {
        string[] rising = ["2024-05-31", "2024-06-30", "2024-06", "2024-Q2", "2024-07", "2024-12", "2024-Q4", "2024", "2025-01"];
        var periods = rising.Select(ReportingPeriod.Parse).ToArray();
        Assert.Equal(rising, periods.Reverse().Order().Select(period => period.ToString()));
        Assert.True(periods[2] < periods[3] && periods[3] > periods[2] && periods[2] <= periods[3] && periods[3] >= periods[2]);
    }

    [Fact]
    public void Different_ways_to_one_period_are_equal()
    {
        Assert.Equal(ReportingPeriod.Month(2024, 4), ReportingPeriod.Month(new YearMonth(2024, 4)));
        Assert.Equal(ReportingPeriod.Parse("2024-Q3"), ReportingPeriod.Quarter(2024, 3));
        Assert.Equal(ReportingPeriod.Parse("2024-04-30"), ReportingPeriod.Day(new LocalDate(2024, 4, 30)));
        Assert.NotEqual(ReportingPeriod.Month(2024, 12), ReportingPeriod.Year(2024));
    }

    [Fact]
    public void The_last_month_is_that_of_the_last_day() => Assert.Equal(new YearMonth(2024, 6), ReportingPeriod.Quarter(2024, 2).LastMonth);

    [Fact]
    public void Default_is_no_period()
    {
        Assert.False(default(ReportingPeriod).IsSpecified);
        Assert.Equal("", default(ReportingPeriod).ToString());
    }
}
