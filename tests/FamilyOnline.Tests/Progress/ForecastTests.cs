using System.Globalization;
using FamilyOnline.Progress;
using NodaTime;
using static FamilyOnline.Tests.Progress.ProgressSample;

namespace FamilyOnline.Tests.Progress;

/// <summary>The straight line, worked by hand; the target's last day is 9 July 2024.</summary>
public sealed class ForecastTests
{
    [Fact]
    public void Line_goes_from_the_first_complete_month_to_the_newest()
    {
        // 30 April: 10, 31 May: 41; 31 in 31 days is 1 a day. 39 days more to 9 July: 41 + 39 = 80; 100 after 59 days, on 29 July.
        var progress = Judged(Total(Stock, 100), Day(5, 31), Month(4, 10), Month(5, 41));

        Assert.Equal((Exact)80, progress.Forecast.Value);
        Assert.Equal((Day(4, 30), Day(5, 31)), (progress.ForecastFrom, progress.ForecastThrough));
        Assert.Equal(Day(7, 29), progress.ForecastReachedOn);
        Assert.EndsWith(
            "On a straight line from 2024-04-30 to 2024-05-31 it comes to 80 by 2024-07-09. The goal would be reached on 2024-07-29.",
            progress.Reason(CultureInfo.InvariantCulture),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Line_begins_at_the_baseline_where_one_is_stated()
    {
        // 31 March: 40, 30 April: 70; 1 a day. 70 days more to 9 July: 140; 100 after 30 days, on 30 May.
        var progress = Judged(Total(Stock, 100, (Exact)40), Day(4, 30), Month(4, 70));

        Assert.Equal(((Exact)140, Day(5, 30)), (progress.Forecast.Value, progress.ForecastReachedOn));
    }

    [Fact]
    public void Line_may_come_down()
    {
        // 31 March: 100, 30 April: 70; down 1 a day: 0 on 9 July, 40 on 30 May.
        var progress = Judged(Total(Stock, 40, (Exact)100), Day(4, 30), Month(4, 70));

        Assert.Equal((Exact.Zero, Day(5, 30)), (progress.Forecast.Value, progress.ForecastReachedOn));
    }

    [Fact]
    public void Day_that_falls_between_is_the_next_whole_day()
    {
        // 60 in 30 days are 2 a day; from 60 to 101 are 20.5 days, so 21: 21 May.
        var progress = Judged(Total(Stock, 101, Exact.Zero), Day(4, 30), Month(4, 60));

        Assert.Equal(Day(5, 21), progress.ForecastReachedOn);
    }

    [Fact]
    public void Month_with_a_silent_township_is_not_on_the_line()
    {
        var progress = Judged(Total(Stock, 100), Day(6, 30), [.. Month(4, 10), .. Month(5, 41), Line(A, Stock, 6, 1)]);

        Assert.Equal(Day(5, 31), progress.ForecastThrough);
    }

    [Fact]
    public void Month_with_a_carried_value_is_not_on_the_line()
    {
        // June: the second township's value is that of May. On the line stay 10 on 30 April and 41 on 31 May, so 80 on 9 July.
        ReportedFigure[] lines =
        [
            Line(A, Carried, 4, 10), Line(B, Carried, 4, 0), Line(A, Carried, 5, 20), Line(B, Carried, 5, 21), Line(A, Carried, 6, 21),
        ];
        var progress = Judged(Total(Carried, 100), Day(6, 30), lines);

        Assert.Equal(((Exact)42, true, false), (progress.Value.Value, progress.IsCarried, progress.IsPartial));
        Assert.Equal(((Exact)80, Day(5, 31)), (progress.Forecast.Value, progress.ForecastThrough));
        Assert.Contains("Some values are those of earlier months.", progress.Reason(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void One_complete_month_without_baseline_gives_no_forecast()
    {
        var progress = Judged(Total(Stock, 100), Day(5, 31), [.. Month(4, 10), Line(A, Stock, 5, 41)]);

        Assert.Equal(Absence.NotAvailable, progress.Forecast.Absence);
        Assert.Null(progress.ForecastReachedOn);
        Assert.EndsWith("无法预测：需要两个全部报齐的月份，或基期值和一个报齐的月份。", progress.Reason(CultureInfo.GetCultureInfo("zh-Hans")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(41, 41)] // no movement
    [InlineData(41, 10)] // away from the goal
    [InlineData(100, 100)] // reached already: nothing to foresee
    public void Day_is_null_where_the_line_does_not_lead_there(long april, long may) =>
        Assert.Null(Judged(Total(Stock, 100), Day(5, 31), [.. Month(4, april), .. Month(5, may)]).ForecastReachedOn);

    [Fact]
    public void Goal_more_than_a_hundred_years_off_is_never_reached() =>
        Assert.Null(Judged(Total(Stock, 1_000_000), Day(5, 31), [.. Month(4, 10), .. Month(5, 11)]).ForecastReachedOn);

    [Fact]
    public void Count_of_yes_answers_never_passes_all()
    {
        // None on 30 April, one on 31 May, on a line more than two by 9 July; there are two townships.
        var progress = Judged(
            YesCount(2), Day(5, 31), Line(A, Yes, 4, 0), Line(B, Yes, 4, 0), Line(A, Yes, 5, 1), Line(B, Yes, 5, 0));

        Assert.Equal((Exact)2, progress.Forecast.Value);
    }

    [Fact]
    public void Flow_is_foreseen_from_its_sums()
    {
        // By 30 April 30, by 31 May 30 + 31: 1 a day, and 39 more by 9 July.
        var progress = Judged(Total(Flow, 1000), Day(5, 31), Line(A, Flow, 4, 30), Line(B, Flow, 4, 0), Line(A, Flow, 5, 31), Line(B, Flow, 5, 0));

        Assert.Equal((Exact)100, progress.Forecast.Value);
    }

    private static TargetProgress Judged(Target target, LocalDate asOf, params ReportedFigure[][] months) => ProgressSample.Judged(target, asOf, [.. months.SelectMany(month => month)]);

    private static TargetProgress Judged(Target target, LocalDate asOf, params ReportedFigure[] lines) => ProgressSample.Judged(target, asOf, lines);

    /// <summary>All of a month: one township has the value, the other answers 0.</summary>
    private static ReportedFigure[] Month(int month, long value) => [Line(A, Stock, month, value), Line(B, Stock, month, 0)];
}
