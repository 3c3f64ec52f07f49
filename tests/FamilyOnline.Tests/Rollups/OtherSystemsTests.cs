using FamilyOnline.Rollups;
using static FamilyOnline.Tests.Rollups.RollupSample;

namespace FamilyOnline.Tests.Rollups;

/// <summary>Worked numbers out of the tests of Akvo RSR, Frappe HR, ActivityInfo and Tupaia (facts only), and where ours differ on purpose (docs/semantics.md).</summary>
public sealed class OtherSystemsTests
{
    private static readonly Metric Total = Metric("total", MetricKind.Cumulative, new() { CarryForwardMonths = 1 });

    private static readonly Metric Progress = Metric("progress", MetricKind.Intensive, With(new() { OverUnits = Aggregation.MeanOfUnits }));

    private static string At(Rollup rollup, string metric, string unit, string period) => Told(rollup.Figure(metric, unit, period));

    /// <summary>Akvo RSR 9fcc12c, test_cumulative_updates: updates 1, 2 in the first period and 3, 5 in the second; the third, empty, carries 5 on. A late 3 in the first changes that one alone.</summary>
    [Theory]
    [InlineData("2", "")]
    [InlineData("3", "x1 2024-01 total 3 9")]
    public void A_running_total_is_its_last_update_and_is_carried_on(string first, string late)
    {
        string[] lines = ["x1 2024-01 total 1 0", "x1 2024-01 total 2 1", "x1 2024-02 total 3 2", "x1 2024-02 total 5 3", late];
        var rollup = Rollup.Of(Table([Total], [.. lines.Where(line => line.Length > 0)]), TreeOf("x1"));

        Assert.Equal([$"{first} 1/1 None", "5 1/1 None", "5 1/1 StandIn"], new[] { "2024-01", "2024-02", "2024-03" }.Select(month => At(rollup, "total", "x1", month)));
    }

    /// <summary>Akvo RSR, two reporters: 2 + 2 = 4; then 4 of the one and 2 of the other, who is silent: 6. Here each is a unit.</summary>
    [Fact]
    public void A_silent_reporter_still_counts_with_what_was_carried()
    {
        var rollup = Rollup.Of(Table([Total], "u1 2024-01 total 1 0", "u1 2024-01 total 2 1", "u2 2024-01 total 2 1", "u2 2024-02 total 3 2", "u2 2024-02 total 4 3"), TreeOf("x", "u1:x", "u2:x"));

        Assert.Equal(("4 2/2 None", "6 2/2 StandIn"), (At(rollup, "total", "x", "2024-01"), At(rollup, "total", "x", "2024-02")));
    }

    /// <summary>Akvo RSR, two contributors: theirs comes to 4 in the second period, since another person reported for the first contributor and both persons are added. One unit has one total: 1 + 2 = 3.</summary>
    [Fact]
    public void Another_reporter_of_a_unit_is_not_another_unit()
    {
        var rollup = Rollup.Of(Table([Total], "c1 2024-01 total 1 0", "c1 2024-02 total 1 1", "c2 2024-01 total 1 0", "c2 2024-02 total 2 1"), TreeOf("lead", "c1:lead", "c2:lead"));

        Assert.Equal(("2 2/2 None", "3 2/2 None"), (At(rollup, "total", "lead", "2024-01"), At(rollup, "total", "lead", "2024-02")));
    }

    /// <summary>Akvo RSR, test_aggregation: 6 of 10 and 6 of 10 are 12 of 20 = 60 %. A denominator of 0 gives 0 there and nothing here; a total of 0 is an empty text there and 0 here.</summary>
    [Fact]
    public void A_percentage_is_the_quotient_of_two_sums()
    {
        Metric[] metrics = [Metric("n", MetricKind.Flow), Metric("d", MetricKind.Flow), Metric("rate", MetricKind.Ratio, new() { Numerator = "n", Denominator = "d" })];
        var rollup = Roll(metrics, "y1 2024-01 n 6", "y1 2024-01 d 10", "y2 2024-01 n 6", "y2 2024-01 d 10", "x1 2024-01 n 0", "x1 2024-01 d 0");
        var figure = rollup.Figure("rate", "y", Month(1));

        Assert.Equal((12L, 20L, Exact.Ratio(60, 100)), (figure.Numerator!.Value.Value, figure.Denominator!.Value.Value, figure.Value.Value));
        Assert.Equal(("NotApplicable", "0"), (rollup.Figure("rate", "x1", Month(1)).Value.ToString(), rollup.Figure("n", "x1", Month(1)).Value.ToString()));
    }

    /// <summary>Frappe HR 80f17c9, test_goal: leaf 0 beside a group of 50 and 0. The group is 25 as theirs; the whole is 12.5 there, a mean of means, and 50/3 here, the mean of three.</summary>
    [Fact]
    public void A_mean_of_units_is_no_mean_of_means()
    {
        var rollup = Rollup.Of(Table([Progress], "x 2024-01 progress 0", "g1 2024-01 progress 50", "g2 2024-01 progress 0"), TreeOf("root", "x:root", "g:root", "g1:g", "g2:g"));

        Assert.Equal(("25 2/2 None", "50/3 3/3 None"), (At(rollup, "progress", "g", "2024-01"), At(rollup, "progress", "root", "2024-01")));
    }

    /// <summary>Frappe HR: 50 and 0 are 25; without the second, 50.</summary>
    [Fact]
    public void A_leaf_that_goes_leaves_the_mean_of_the_others()
    {
        var table = Table([Progress], "g1 2024-01 progress 50", "g2 2024-01 progress 0");

        Assert.Equal("25 2/2 None", At(Rollup.Of(table, TreeOf("g", "g1:g", "g2:g")), "progress", "g", "2024-01"));
        Assert.Equal("50 1/1 None", At(Rollup.Of(table, TreeOf("g", "g1:g")), "progress", "g", "2024-01"));
    }

    /// <summary>ActivityInfo 437bddf, PivotSitesHandlerTest: 1,500 + 3,600 + 10,000 = 15,100; eight sites; the rates 0.1, 0.3, 0.4 averaged without weights are 0.2666…, here under the name of a mean of units.</summary>
    [Fact]
    public void Sites_are_summed_counted_and_averaged_by_name()
    {
        var rate = Metric("rate", MetricKind.Intensive, new() { Decimals = 1, Aggregation = new() { OverUnits = Aggregation.MeanOfUnits } });
        Metric[] metrics = [Metric("sum", MetricKind.Flow), rate, Metric("site", MetricKind.YesNo)];
        UnitTree sites = TreeOf(["all", .. Enumerable.Range(1, 8).Select(site => $"s{site}:all")]);
        var rollup = Rollup.Of(
            Table(metrics, ["s1 2024-01 sum 1500", "s2 2024-01 sum 3600", "s3 2024-01 sum 10000", "s1 2024-01 rate 0.1", "s2 2024-01 rate 0.3", "s3 2024-01 rate 0.4", .. Enumerable.Range(1, 8).Select(site => $"s{site} 2024-01 site 1")]),
            sites);

        Assert.Equal(("15100", "8", "4/15"), (rollup.Figure("sum", "all", Month(1)).Value.ToString(), rollup.Figure("site", "all", Month(1)).Value.ToString(), rollup.Figure("rate", "all", Month(1)).Value.ToString()));
    }

    /// <summary>Tupaia 3a72678, getFinalValuePerPeriod: the last value of each week, 2 and 3. There is no week here; of the month, which holds both weeks, they are the last values too.</summary>
    [Theory]
    [InlineData("org1", "2 1/1 None")]
    [InlineData("org2", "3 1/1 None")]
    public void The_final_value_of_a_period_is_the_closing_one(string unit, string expected)
    {
        string[] lines = ["org1 2021-01-01 line 1", "org1 2021-01-02 line 2", "org2 2021-01-08 line 1", "org2 2021-01-09 line 3"];

        Assert.Equal(expected, At(Rollup.Of(Table([Metric("line", MetricKind.Stock)], lines), TreeOf("all", "org1:all", "org2:all")), "line", unit, "2021-01"));
    }
}
