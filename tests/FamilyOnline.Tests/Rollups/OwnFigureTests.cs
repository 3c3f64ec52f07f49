using FamilyOnline.Rollups;
using static FamilyOnline.Tests.Rollups.RollupSample;

namespace FamilyOnline.Tests.Rollups;

/// <summary>A county that reports beside its townships, over one month and over several: what counts is decided month by month, and only what was stated is a figure of its own.</summary>
public sealed class OwnFigureTests
{
    private static readonly string[] Tens = [.. from unit in (string[])["x1", "x2", "x3"] from month in (int[])[1, 2, 3] select $"{unit} 2024-0{month} new 10"];

    private static Metric Flow(OwnFigures own, MissingRule missing = MissingRule.ReportedOnly) => Metric("new", MetricKind.Flow, With(new() { Own = own, Missing = missing }));

    private static string At(Rollup rollup, string metric, string unit, string period) => Told(rollup.Figure(metric, unit, ReportingPeriod.Parse(period)));

    [Theory]
    [InlineData("2024-01", "99 3/3 None")]
    [InlineData("2024-02", "30 3/3 None")]
    [InlineData("2024-Q1", "159 9/9 None")]
    public void A_flow_that_replaces_those_below_in_one_month_leaves_the_other_months_to_them(string period, string expected) =>
        Assert.Equal(expected, At(Roll([Flow(OwnFigures.Replace)], [.. Tens, "x 2024-01 new 99"]), "new", "x", period));

    [Theory]
    [InlineData("2024-01", "35 4/4 None")]
    [InlineData("2024-02", "30 3/3 None")]
    [InlineData("2024-Q1", "95 10/10 None")]
    public void A_flow_that_is_added_in_one_month_is_no_missing_answer_of_the_others(string period, string expected) =>
        Assert.Equal(expected, At(Roll([Flow(OwnFigures.Add)], [.. Tens, "x 2024-01 new 5"]), "new", "x", period));

    [Theory]
    [InlineData("2024-01", "2 2/2 None")]
    [InlineData("2024-02", "7 3/3 None")]
    [InlineData("2024-Q1", "11 7/7 None")]
    public void Nothing_that_is_added_is_lost_where_all_must_be_there(string period, string expected) =>
        Assert.Equal(expected, At(Roll([Flow(OwnFigures.Add, MissingRule.RequireAll)], "y1 2024-01 new 1", "y1 2024-02 new 1", "y1 2024-03 new 1", "y2 2024-01 new 1", "y2 2024-02 new 1", "y2 2024-03 new 1", "y 2024-02 new 5"), "new", "y", period));

    /// <summary>January is the county's 50 of 100, February and March the one township's 1 of 10 each: 52 of 120.</summary>
    [Fact]
    public void A_ratio_of_flows_takes_the_countys_own_month_and_the_townships_others()
    {
        var (above, below) = (Metric("a", MetricKind.Flow, With(new() { Own = OwnFigures.Replace })), Metric("b", MetricKind.Flow, With(new() { Own = OwnFigures.Replace })));
        var share = Metric("share", MetricKind.Ratio, new() { Numerator = "a", Denominator = "b" });
        string[] lines = [.. from month in (int[])[1, 2, 3] from line in (string[])["a 1", "b 10"] select $"x1 2024-0{month} {line}", "x 2024-01 a 50", "x 2024-01 b 100"];

        Assert.Equal("13/30 5/9 Partial", At(Roll([above, below, share], lines), "share", "x", "2024-Q1"));
    }

    [Theory]
    [InlineData(OwnFigures.Replace, "20 3/3 StandIn")]
    [InlineData(OwnFigures.Add, "20 3/3 StandIn")]
    public void A_zero_that_a_county_never_stated_is_no_figure_of_its_own(OwnFigures own, string expected)
    {
        var rollup = Roll([Flow(own, MissingRule.ZeroWhenSilent)], "x1 2024-01 new 10", "x2 2024-01 new 10", "y1 2024-02 new 3");

        Assert.Equal(expected, At(rollup, "new", "x", "2024-01"));
        Assert.Equal("20 6/6 StandIn", At(rollup, "new", "x", "2024-Q1").Replace(", Gap", "", StringComparison.Ordinal).Replace("Gap, ", "", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(OwnFigures.Replace, "30 3/3 None")]
    [InlineData(OwnFigures.Add, "30 3/3 None")]
    public void An_earlier_value_of_a_county_is_no_figure_of_its_own_either(OwnFigures own, string expected)
    {
        var line = Metric("line", MetricKind.Stock, new() { CarryForwardMonths = 1, Aggregation = new() { Own = own } });

        Assert.Equal(expected, At(Roll([line], "x 2024-01 line 99", "x1 2024-02 line 10", "x2 2024-02 line 10", "x3 2024-02 line 10"), "line", "x", "2024-02"));
    }
}
