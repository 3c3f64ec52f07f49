using FamilyOnline.Rollups;
using static FamilyOnline.Tests.Rollups.RollupSample;

namespace FamilyOnline.Tests.Rollups;

/// <summary>Running totals of flows and changes of totals, worked by hand or by VTL.</summary>
public sealed class FigureSeriesTests
{
    private static readonly Metric New = Metric("new", MetricKind.Flow);
    private static readonly Metric Total = Metric("total", MetricKind.Cumulative);
    private static readonly ReportingPeriod[] Months = [Month(1), Month(2), Month(3), Month(4)];

    private static string Totals(Metric metric, string unit, params string[] lines) => Told(FigureSeries.RunningTotal(Roll([metric], lines), metric.Id, unit, Months));

    private static string Changes(Metric metric, string unit, bool fromZero, params string[] lines) => Told(FigureSeries.Changes(Roll([metric], lines), metric.Id, unit, Months, fromZero));

    private static string Told(IEnumerable<SeriesFigure> figures) => string.Join("; ", figures.Select(figure => $"{figure.Value} {figure.Coverage}{(figure.Flags == RolledFlags.None ? "" : $" {figure.Flags}")}"));

    /// <summary>VTL 2.3, reference manual, flow_to_stock and stock_to_flow: two series, and one annual and one quarterly series that are kept apart.</summary>
    [Theory]
    [InlineData("2010 2011 2012 2013", "2 5 -3 9", "2 7 4 13")]
    [InlineData("2010 2011 2012 2013", "4 -8 0 6", "4 -4 -4 2")]
    [InlineData("2010 2011 2012 2013", "2 7 4 13", "2 9 13 26")]
    [InlineData("2010-Q1 2010-Q2 2010-Q3 2010-Q4", "2 -3 7 -4", "2 -1 6 2")]
    public void Flows_become_totals_and_totals_flows_again(string periods, string flows, string totals)
    {
        ReportingPeriod[] all = [.. periods.Split(' ').Select(ReportingPeriod.Parse)];

        Assert.Equal(totals, string.Join(' ', FigureSeries.RunningTotal(Roll([New], Lines("new", flows)), "new", "x1", all).Select(figure => figure.Value)));
        Assert.Equal(flows, string.Join(' ', FigureSeries.Changes(Roll([Total], Lines("total", totals)), "total", "x1", all, fromZero: true).Select(figure => figure.Value)));

        string[] Lines(string metric, string values) => [.. values.Split(' ').Zip(all, (value, period) => $"x1 {period} {metric} {value}")];
    }

    [Theory]
    [InlineData("NotReported", "2 1/1; NotReported 0/1; NotReported 0/1; NotReported 0/1")]
    [InlineData("NotAvailable", "2 1/1; NotAvailable 0/1; NotAvailable 0/1; NotAvailable 0/1")]
    [InlineData("0", "2 1/1; 2 1/1; 5 1/1; 6 1/1")]
    [InlineData("NotApplicable", "2 1/1; 2 1/1; 5 1/1; 6 1/1")]
    public void A_month_that_is_not_known_leaves_no_total_from_there_on(string february, string expected) =>
        Assert.Equal(expected, Totals(New, "x1", "x1 2024-01 new 2", $"x1 2024-02 new {february}", "x1 2024-03 new 3", "x1 2024-04 new 1"));

    [Fact]
    public void A_month_that_nobody_answered_breaks_the_total_too() =>
        Assert.Equal("2 1/1; NotReported 0/1; NotReported 0/1; NotReported 0/1", Totals(New, "x1", "x1 2024-01 new 2", "x1 2024-03 new 3", "x1 2024-04 new 1"));

    /// <summary>Of the first quarter one month is missing: of x1 alone in the first case, of everybody in the second. The 2 and 3 that are known are no total of three months.</summary>
    [Theory]
    [InlineData("x2 2024-02 new 9")]
    [InlineData("x2 2024-01 new 9")]
    public void A_quarter_with_a_month_missing_is_not_known(string other)
    {
        var rollup = Roll([New], other, "x1 2024-01 new 2", "x1 2024-03 new 3", "x1 2024-04 new 1", "x1 2024-05 new 1", "x1 2024-06 new 1");

        Assert.Equal("NotReported 0/1; NotReported 0/1", Told(FigureSeries.RunningTotal(rollup, "new", "x1", [ReportingPeriod.Quarter(2024, 1), ReportingPeriod.Quarter(2024, 2)])));
    }

    [Fact]
    public void A_total_begins_where_a_unit_first_has_such_a_thing() =>
        Assert.Equal("NotApplicable 0/0; 2 1/1; 5 1/1; NotReported 0/1", Totals(New, "x1", "x1 2024-01 new NotApplicable", "x1 2024-02 new 2", "x1 2024-03 new 3"));

    [Fact]
    public void Silence_is_zero_where_the_metric_says_so_and_flagged_from_there_on() =>
        Assert.Equal("2 1/1; 2 1/1 StandIn; 5 1/1 StandIn; 5 1/1 StandIn", Totals(Metric("new", MetricKind.Flow, With(new() { Missing = MissingRule.ZeroWhenSilent })), "x1", "x1 2024-01 new 2", "x1 2024-03 new 3"));

    /// <summary>x1 10, 5, 0, 1; x2 7 and then nothing; x3 never anything. In February x2 is no longer known, and its 7 is not carried on.</summary>
    [Fact]
    public void Units_whose_total_is_not_known_are_left_out_and_counted()
    {
        string[] lines = ["x1 2024-01 new 10", "x1 2024-02 new 5", "x1 2024-03 new 0", "x1 2024-04 new 1", "x2 2024-01 new 7"];

        Assert.Equal("17 2/3 Partial; 15 1/3 Partial; 15 1/3 Partial; 16 1/3 Partial", Totals(New, "x", lines));
        Assert.Equal("NotReported 2/3 Partial; NotReported 1/3 Partial; NotReported 1/3 Partial; NotReported 1/3 Partial", Totals(Metric("new", MetricKind.Flow, With(new() { Missing = MissingRule.RequireAll })), "x", lines));
    }

    /// <summary>x1 goes from 10 to 15; x2 with 100 is silent in February. The change is 5, of one unit in three, and never 15 − 110.</summary>
    [Fact]
    public void A_change_is_of_the_units_of_which_both_ends_are_known() => Assert.Equal(
        "NotReported 0/3; 5 1/3 Partial; 1 1/3 Partial; NotReported 0/3",
        Changes(Total, "x", false, "x1 2024-01 total 10", "x1 2024-02 total 15", "x1 2024-03 total 16", "x2 2024-01 total 100", "x2 2024-03 total 103"));

    [Theory]
    [InlineData(false, "3 1/1; 2 1/1; 0 1/1; NotReported 0/1")]
    [InlineData(true, "13 1/1; 2 1/1; 0 1/1; NotReported 0/1")]
    public void The_first_change_is_from_the_last_value_before_or_from_zero(bool fromZero, string expected) =>
        Assert.Equal(expected, Changes(Total, "x1", fromZero, "x1 2023-12 total 10", "x1 2024-01 total 13", "x1 2024-02 total 15", "x1 2024-03 total 15"));

    [Fact]
    public void A_unit_that_had_no_such_thing_before_has_no_known_change() =>
        Assert.Equal("NotApplicable 0/0; NotReported 0/1; 2 1/1; NotReported 0/1", Changes(Total, "x1", false, "x1 2024-01 total NotApplicable", "x1 2024-02 total 5", "x1 2024-03 total 7"));

    /// <summary>The 10 of January is carried into February: a change of 0 and then the whole 8, both flagged.</summary>
    [Fact]
    public void A_carried_total_changes_by_nothing_and_is_flagged() => Assert.Equal(
        "10 1/1; 0 1/1 StandIn; 8 1/1 StandIn; 1 1/1",
        Changes(Metric("total", MetricKind.Cumulative, new() { CarryForwardMonths = 1 }), "x1", true, "x1 2024-01 total 10", "x1 2024-03 total 18", "x1 2024-04 total 19", "x2 2024-02 total 1"));

    [Fact]
    public void A_stock_may_fall() => Assert.Equal("NotReported 0/1; -3 1/1; 5 1/1; NotReported 0/1", Changes(Metric("line", MetricKind.Stock), "x1", false, "x1 2024-01 line 10", "x1 2024-02 line 7", "x1 2024-03 line 12"));

    [Fact]
    public void What_is_no_flow_has_no_running_total() => Assert.StartsWith(
        "Metric 'total' (Cumulative) has no running total: only a flow that is reported is added up over periods.",
        Assert.Throws<ArgumentException>("metric", () => FigureSeries.RunningTotal(Roll([Total]), "total", "x", Months)).Message,
        StringComparison.Ordinal);

    [Fact]
    public void What_has_no_closing_value_has_no_changes()
    {
        Metric[] metrics = [New, Metric("opening", MetricKind.Stock, With(new() { OverTime = Aggregation.Opening })), Metric("derived", MetricKind.Cumulative, new() { Formula = "2 * new" })];

        Assert.All(metrics, one => Assert.StartsWith(
            $"Metric '{one.Id}' ({one.Kind}) has no changes: only a total or a stock that is reported, of which the closing value counts, is taken apart.",
            Assert.Throws<ArgumentException>("metric", () => FigureSeries.Changes(Roll(metrics), one.Id, "x", Months)).Message,
            StringComparison.Ordinal));
    }

    [Fact]
    public void Periods_follow_one_another()
    {
        Assert.StartsWith(
            "The periods of a series follow one another, but '2024-03' does not begin on the day after '2024-01'.",
            Assert.Throws<ArgumentException>("periods", () => FigureSeries.RunningTotal(Roll([New]), "new", "x", [Month(1), Month(3)])).Message,
            StringComparison.Ordinal);
        Assert.StartsWith("A series needs a period to begin with.", Assert.Throws<ArgumentException>("periods", () => FigureSeries.RunningTotal(Roll([New]), "new", "x", [])).Message, StringComparison.Ordinal);
    }
}
