using FamilyOnline.Tests.Support;

namespace FamilyOnline.Tests;

public sealed class MetricTests
{
    [Fact]
    public void A_metric_has_defaults_that_claim_nothing()
    {
        var metric = Some.Metric("households");
        Assert.Equal((0, Direction.Rising, 0), (metric.Decimals, metric.Direction, metric.CarryForwardMonths));
        Assert.Null(metric.Numerator);
        Assert.Empty(metric.Aliases);
        Assert.Equal("households", metric.ToString());
    }

    [Fact]
    public void Only_a_flow_adds_over_time() => Assert.Equal(
        [MetricKind.Flow],
        Enum.GetValues<MetricKind>().Where(kind => kind != MetricKind.Unspecified && Some.Metric("m", kind, Least(kind)).AddsOverTime));

    [Fact]
    public void A_computed_ratio_names_both_parts()
    {
        var uptake = Some.Metric("uptake", MetricKind.Ratio, new() { Numerator = "online", Denominator = "all", Decimals = 4 });
        Assert.Equal(("online", "all", 4), (uptake.Numerator, uptake.Denominator, uptake.Decimals));
    }

    [Theory]
    [InlineData(MetricKind.Stock)]
    [InlineData(MetricKind.Cumulative)]
    [InlineData(MetricKind.YesNo)]
    [InlineData(MetricKind.Intensive)]
    [InlineData(MetricKind.Ordinal)]
    public void Levels_and_states_may_carry_a_value_forward(MetricKind kind) =>
        Assert.Equal(24, Some.Metric("m", kind, Least(kind) with { CarryForwardMonths = 24 }).CarryForwardMonths);

    [Theory]
    [InlineData(MetricKind.Flow)]
    [InlineData(MetricKind.Ratio)]
    public void Flows_and_ratios_carry_nothing_forward(MetricKind kind) => Assert.Equal(
        $"Metric 'm' is a {kind}; only stocks, cumulative totals, levels and states carry a value forward.",
        Refused(kind, new() { CarryForwardMonths = 1 }));

    [Fact]
    public void Options_outside_their_range_are_refused()
    {
        Assert.Equal("Metric 'm' may have 0 to 9 decimal places, but has 10.", Refused(MetricKind.Stock, new() { Decimals = 10 }));
        Assert.Equal("Metric 'm' may have 0 to 9 decimal places, but has -1.", Refused(MetricKind.Stock, new() { Decimals = -1 }));
        Assert.Equal("Metric 'm' needs a direction.", Refused(MetricKind.Stock, new() { Direction = Direction.Unspecified }));
        Assert.Equal("Metric 'm' may carry a value forward for 0 to 24 months, but says 25.", Refused(MetricKind.Stock, new() { CarryForwardMonths = 25 }));
        Assert.Equal("Metric 'm' is yes/no and has no decimal places, but says 1.", Refused(MetricKind.YesNo, new() { Decimals = 1 }));
    }

    [Fact]
    public void Half_a_ratio_is_refused()
    {
        const string Rule = "only a ratio names a numerator and a denominator, and then both.";
        Assert.Equal($"Metric 'm' is a Ratio; {Rule}", Refused(MetricKind.Ratio, new() { Numerator = "a" }));
        Assert.Equal($"Metric 'm' is a Ratio; {Rule}", Refused(MetricKind.Ratio, new() { Denominator = "b" }));
        Assert.Equal($"Metric 'm' is a Stock; {Rule}", Refused(MetricKind.Stock, new() { Numerator = "a", Denominator = "b" }));
    }

    [Fact]
    public void A_metric_needs_a_kind_an_id_and_distinct_aliases()
    {
        Assert.Equal("Metric 'm' needs a kind.", Refused(MetricKind.Unspecified, new()));
        Assert.StartsWith("An id is letters", Refusal.Of(() => Some.Metric("two words")), StringComparison.Ordinal);
        Assert.Equal("The alias '户数' is given twice.", Refused(MetricKind.Stock, new() { Aliases = ["户数", "户数"] }));
    }

    [Fact]
    public void A_metric_keeps_to_what_its_kind_allows()
    {
        Assert.Equal("Metric 'm' is a Stock; over time it cannot be brought together by Sum.", Refused(MetricKind.Stock, new() { Aggregation = new() { OverTime = Aggregation.Sum } }));
        Assert.Equal("Metric 'm' is a Ratio; over units it cannot be brought together by Sum.", Refused(MetricKind.Ratio, new() { Aggregation = new() { OverUnits = Aggregation.Sum } }));
        Assert.Equal("Metric 'm' is intensive and needs a weight.", Refused(MetricKind.Intensive, new()));
        Assert.Equal("Metric 'm' is a Stock; only an intensive metric has a weight.", Refused(MetricKind.Stock, new() { Aggregation = new() { Weight = "w" } }));
        Assert.Equal("Metric 'm' has the floor 5 above its cap 4.", Refused(MetricKind.Stock, new() { Aggregation = new() { Floor = 5, Cap = 4 } }));
        Assert.Equal("The version of metric 'm' is 1 or more, but was 0.", Refused(MetricKind.Stock, new() { Version = 0 }));
        Assert.Equal("Metric 'm' has a formula and a numerator; one of them says how it is computed.", Refused(MetricKind.Ratio, new() { Formula = "a", Numerator = "a", Denominator = "b" }));
        Assert.StartsWith("Metric 'm' is a Ordinal; an ordinal metric has two states or more", Refused(MetricKind.Ordinal, new()), StringComparison.Ordinal);
        Assert.Equal("The split 's' needs two parts or more, but has 1.", Refusal.Of(() => new Disaggregation("s", ["a"])));
    }

    [Fact]
    public void What_is_left_open_is_what_the_kind_does()
    {
        var stock = Some.Metric("m", MetricKind.Stock).Aggregation;
        Assert.Equal((Aggregation.Closing, Aggregation.Sum, MissingRule.ReportedOnly, OwnFigures.Compare), (stock.OverTime, stock.OverUnits, stock.Missing, stock.Own));
    }

    /// <summary>The least that a metric of a kind must say.</summary>
    private static MetricOptions Least(MetricKind kind) => kind switch
    {
        MetricKind.Ordinal => new() { States = ["planned", "built"] },
        MetricKind.Intensive => new() { Aggregation = new() { Weight = "w" } },
        _ => new(),
    };

    private static string Refused(MetricKind kind, MetricOptions options) => Refusal.Of(() => Some.Metric("m", kind, options));
}
