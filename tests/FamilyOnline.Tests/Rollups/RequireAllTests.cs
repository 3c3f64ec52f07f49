using FamilyOnline.Rollups;
using static FamilyOnline.Tests.Rollups.RollupSample;

namespace FamilyOnline.Tests.Rollups;

/// <summary>What must be complete has no value where anything is missing; how much is there is still told. Every number is worked by hand.</summary>
public sealed class RequireAllTests
{
    private static readonly Metric Line = Metric("line", MetricKind.Stock);
    private static readonly Metric Homes = Metric("homes", MetricKind.Stock);
    private static readonly Metric Done = Metric("done", MetricKind.Flow);
    private static readonly Metric Asked = Metric("asked", MetricKind.Flow);
    private static readonly AggregationOptions Strict = new() { Missing = MissingRule.RequireAll };
    private static readonly UnitTree Two = TreeOf("x", "x1:x", "x2:x");

    private static string At(Rollup rollup, string unit, string period)
    {
        var figure = rollup.Figure("asks", unit, ReportingPeriod.Parse(period));
        return figure.Numerator is null ? Told(figure) : $"{Told(figure)}: {figure.Numerator}/{figure.Denominator}";
    }

    private static Metric Ratio(string above, string below, AggregationOptions rules) =>
        Metric("asks", MetricKind.Ratio, new() { Numerator = above, Denominator = below, Aggregation = rules });

    // x1 has 45 of 50, x2 has no denominator.
    [Theory]
    [InlineData("x1", "9/10 1/1 None: 45/50")]
    [InlineData("x", "NotReported 1/2 Partial: 45/50")]
    public void A_ratio_of_which_a_unit_lacks_a_part(string unit, string expected) =>
        Assert.Equal(expected, At(Rollup.Of(Table([Line, Homes, Ratio("line", "homes", Strict)], "x1 2024-01 line 45", "x1 2024-01 homes 50", "x2 2024-01 line 300"), Two), unit, "2024-01"));

    // January 1 of 2 and March 1 of 2; of February nobody said anything.
    [Fact]
    public void A_ratio_of_flows_of_which_a_month_is_missing() =>
        Assert.Equal("NotReported 2/2 Gap: 2/4", At(Rollup.Of(Table([Done, Asked, Ratio("done", "asked", Strict)], "x1 2024-01 done 1", "x1 2024-01 asked 2", "x1 2024-03 done 1", "x1 2024-03 asked 2"), TreeOf("x", "x1:x")), "x", "2024-Q1"));

    // The townships report what is above the line, the county what is below: 45 of 100, where one township is silent.
    [Fact]
    public void A_ratio_whose_parts_are_reported_at_different_levels()
    {
        var homes = Metric("homes", MetricKind.Stock, With(new() { ReportedAt = "county" }));
        UnitTree tree = new([new("c", "县", null, "county"), new("t1", "镇", "c", "township"), new("t2", "镇", "c", "township")], Day);

        Assert.Equal("NotReported 2/3 Partial: 45/100", At(Rollup.Of(Table([Line, homes, Ratio("line", "homes", Strict)], "t1 2024-01 line 45", "c 2024-01 homes 100"), tree), "c", "2024-01"));
    }

    // x1 has 3 of 6 in three months, x2 lacks a denominator in February and has 2 of 8: the mean is (1/2 + 1/4) / 2, of two units that answered, one of them in part.
    [Theory]
    [InlineData(MissingRule.ReportedOnly, "3/8 2/2 Partial: 3/4/2")]
    [InlineData(MissingRule.RequireAll, "NotReported 2/2 Partial: 3/4/2")]
    public void A_mean_of_units_of_which_one_lacks_a_month(MissingRule missing, string expected)
    {
        string[] complete = ["x1 2024-01 done 1", "x1 2024-02 done 1", "x1 2024-03 done 1", "x1 2024-01 asked 2", "x1 2024-02 asked 2", "x1 2024-03 asked 2"];
        var mean = Ratio("done", "asked", new() { OverUnits = Aggregation.MeanOfUnits, Missing = missing });

        Assert.Equal(expected, At(Rollup.Of(Table([Done, Asked, mean], [.. complete, "x2 2024-01 done 1", "x2 2024-02 done 9", "x2 2024-03 done 1", "x2 2024-01 asked 4", "x2 2024-03 asked 4"]), Two), "x", "2024-Q1"));
    }

    // 6 homes less 1 line: 5, while x2's lines are not known.
    [Theory]
    [InlineData(MissingRule.ReportedOnly, "x", "5 3/4 Partial")]
    [InlineData(MissingRule.RequireAll, "x", "NotReported 3/4 Partial")]
    [InlineData(MissingRule.RequireAll, "x1", "3 2/2 None")]
    public void A_formula_of_which_a_part_is_incomplete(MissingRule missing, string unit, string expected)
    {
        var left = Metric("asks", MetricKind.Stock, new() { Formula = "homes - line", Aggregation = new() { Missing = missing } });

        Assert.Equal(expected, At(Rollup.Of(Table([Line, Homes, left], "x1 2024-01 homes 4", "x2 2024-01 homes 2", "x1 2024-01 line 1"), Two), unit, "2024-01"));
    }

    [Fact]
    public void A_formula_of_flows_of_which_a_month_is_missing()
    {
        var both = Metric("asks", MetricKind.Flow, new() { Formula = "done + asked", Aggregation = Strict });

        Assert.Equal("NotReported 4/4 Gap", At(Rollup.Of(Table([Done, Asked, both], "x1 2024-01 done 1", "x1 2024-01 asked 2", "x1 2024-03 done 1", "x1 2024-03 asked 2"), TreeOf("x", "x1:x")), "x", "2024-Q1"));
    }
}
