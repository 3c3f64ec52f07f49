using FamilyOnline.Rollups;
using FamilyOnline.Submissions;
using static FamilyOnline.Tests.Rollups.RollupSample;

namespace FamilyOnline.Tests.Rollups;

/// <summary>The answers that a figure names as its own are those that count, and no others.</summary>
public sealed class ContributionTests
{
    private static readonly Metric New = Metric("new", MetricKind.Flow);
    private static readonly Metric Line = Metric("line", MetricKind.Stock, new() { CarryForwardMonths = 1 });
    private static readonly Metric Homes = Metric("homes", MetricKind.Stock);
    private static readonly UnitTree Two = TreeOf("x", "x1:x", "x2:x");

    private static IEnumerable<string> Listed(FigureTable table, string metric, string period, string unit = "x") => Rollup.Of(table, Two).Figure(metric, unit, ReportingPeriod.Parse(period))
        .Contributions.Select(part => $"{part.Edition.Unit} {part.Edition.Period} {part.Edition.Metric.Id} {part.Edition.Value}{(part.IsStandIn ? " stands in" : "")}");

    [Fact]
    public void Of_two_that_contradict_each_other_none_is_listed() =>
        Assert.Equal(["x2 2024-01 new 1"], Listed(Table([New], "x1 2024-01 new 5", "x1 2024-01 new 6", "x2 2024-01 new 1"), "new", "2024-01"));

    [Theory]
    [InlineData("x1 2024-01 new 5", "x1 2024-01 new NotReported")]
    [InlineData("x1 2024-01 new NotReported", "x1 2024-01 new 5")]
    public void A_value_beside_not_reported_is_listed_in_either_order(params string[] lines) =>
        Assert.Equal(["x1 2024-01 new 5"], Listed(Table([New], lines), "new", "2024-01"));

    [Fact]
    public void What_was_withdrawn_later_is_not_listed() =>
        Assert.Empty(Listed(Table([New], "x1 2024-01 new 5", "x1 2024-01 new NotReported 1"), "new", "2024-01"));

    [Fact]
    public void A_quarter_is_listed_in_the_place_of_its_months() =>
        Assert.Equal(
            ["x1 2024-Q1 new 7", "x2 2024-01 new 1", "x2 2024-02 new 2"],
            Listed(Table([New], "x1 2024-01 new 1", "x1 2024-02 new 2", "x1 2024-03 new 3", "x1 2024-Q1 new 7", "x2 2024-01 new 1", "x2 2024-02 new 2"), "new", "2024-Q1"));

    [Fact]
    public void Of_a_stock_the_closing_value_is_listed_that_counts()
    {
        var table = Table([Line], "x1 2024-03 line 30", "x1 2024-Q1 line 31", "x1 2024-02 line 20", "x2 2024-02 line 5");

        Assert.Equal(36, Rollup.Of(table, Two).Figure("line", "x", ReportingPeriod.Quarter(2024, 1)).Value.Value);
        Assert.Equal(["x1 2024-Q1 line 31", "x2 2024-02 line 5 stands in"], Listed(table, "line", "2024-Q1"));
    }

    [Fact]
    public void A_unit_that_lacks_a_part_of_a_ratio_is_in_neither_list()
    {
        var rate = Metric("rate", MetricKind.Ratio, new() { Numerator = "line", Denominator = "homes" });

        Assert.Equal(["x1 2024-01 line 45", "x1 2024-01 homes 50"], Listed(Table([Line, Homes, rate], "x1 2024-01 line 45", "x1 2024-01 homes 50", "x2 2024-01 line 300"), "rate", "2024-01"));
    }

    [Theory]
    [InlineData(Aggregation.Recompute)]
    [InlineData(Aggregation.MeanOfUnits)]
    public void A_month_that_lacks_a_part_of_a_ratio_of_flows_is_in_neither_list(Aggregation overUnits)
    {
        var share = Metric("share", MetricKind.Ratio, new() { Numerator = "new", Denominator = "asked", Aggregation = new() { OverUnits = overUnits } });
        var table = Table([New, Metric("asked", MetricKind.Flow), share], "x1 2024-01 new 4", "x1 2024-01 asked 8", "x1 2024-02 new 100", "x1 2024-03 new 1", "x1 2024-03 asked 2", "x2 2024-02 asked 7");

        Assert.Equal(["x1 2024-01 new 4", "x1 2024-03 new 1", "x1 2024-01 asked 8", "x1 2024-03 asked 2"], Listed(table, "share", "2024-Q1"));
    }

    [Fact]
    public void A_level_without_a_weight_is_not_listed()
    {
        var speed = Metric("speed", MetricKind.Intensive, With(new() { Weight = "homes" }));

        Assert.Equal(["x1 2024-01 speed 100"], Listed(Table([Homes, speed], "x1 2024-01 homes 1", "x1 2024-01 speed 100", "x2 2024-01 speed 20"), "speed", "2024-01"));
    }

    [Fact]
    public void The_countys_own_month_is_listed_beside_its_townships_other_months()
    {
        var replacing = Metric("new", MetricKind.Flow, With(new() { Own = OwnFigures.Replace }));

        Assert.Equal(["x 2024-01 new 99", "x1 2024-02 new 2"], Listed(Table([replacing], "x 2024-01 new 99", "x1 2024-01 new 1", "x1 2024-02 new 2"), "new", "2024-Q1"));
    }

    [Fact]
    public void A_day_mean_lists_what_stands_in_beside_what_was_said()
    {
        var mean = Metric("line", MetricKind.Stock, new() { CarryForwardMonths = 1, Aggregation = new() { OverTime = Aggregation.DayMean } });

        Assert.Equal(["x1 2024-01 line 10", "x1 2024-01 line 10 stands in", "x2 2024-02 line 5"], Listed(Table([mean], "x1 2024-01 line 10", "x2 2024-02 line 5"), "line", "2024-Q1"));
    }

    [Fact]
    public void Of_a_ratio_that_is_reported_itself_a_county_lists_nothing_of_its_townships()
    {
        var share = Metric("share", MetricKind.Ratio);

        Assert.Empty(Listed(Table([share], "x1 2024-01 share 1"), "share", "2024-01"));
        Assert.Single(Listed(Table([share], "x1 2024-01 share 1"), "share", "2024-01", "x1"));
    }

    [Fact]
    public void Of_several_that_say_the_same_the_same_one_is_listed_in_any_order()
    {
        FigureEdition[] said = [.. ((string?[])["乡", null, "县"]).Select(by => new FigureEdition("x1", New, Month(1), Observation.Of(5), Then, by))];
        string?[] listed = [.. ((FigureEdition[][])[said, [said[2], said[1], said[0]], [said[1], said[0], said[2]]]).Select(order =>
            Rollup.Of(order.Aggregate(new FigureTableBuilder(new([New])), (table, one) => table.Add(one)).Build(), Two).Figure("new", "x", Month(1)).Contributions.Single().Edition.By)];

        Assert.Single(listed.Distinct());
    }
}
