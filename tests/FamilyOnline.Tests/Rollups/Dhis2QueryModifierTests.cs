using FamilyOnline.Rollups;
using static FamilyOnline.Tests.Rollups.RollupSample;

namespace FamilyOnline.Tests.Rollups;

/// <summary>
/// What DHIS2's AnalyticsServiceQueryModifiersTest asserts (dhis2-core 3f8c14a; facts only): one unit, cell a 1 in January and 3 in March, cell b 2 in February of 2022; m is both.
/// A metric has one rule here, so that SUM and AVERAGE of one figure are two metrics.
/// </summary>
public sealed class Dhis2QueryModifierTests
{
    private static readonly Metric[] Metrics =
    [
        Metric("m", MetricKind.Flow), Metric("mean", MetricKind.Stock, Mean), Metric("a", MetricKind.Stock), Metric("a-mean", MetricKind.Stock, Mean), Metric("a-new", MetricKind.Flow), Metric("b", MetricKind.Flow),
        Metric("sum-and-mean", MetricKind.Stock, new() { Formula = "m + mean" }),
        Metric("thrice", MetricKind.Stock, new() { Formula = "2 * mean + mean" }),
        Metric("cells", MetricKind.Stock, new() { Formula = "a-mean + b" }),
        Metric("parts", MetricKind.Flow, new() { Formula = "a-new + b" }),
        Metric("a-zero", MetricKind.Flow, Zero), Metric("b-zero", MetricKind.Flow, Zero), Metric("parts-zero", MetricKind.Flow, new() { Formula = "a-zero + b-zero" }),
    ];

    private static MetricOptions Mean => With(new() { OverTime = Aggregation.DayMean });

    private static MetricOptions Zero => With(new() { Missing = MissingRule.ZeroWhenSilent });

    private static Rollup Rolled { get; } = Rollup.Of(
        Table(Metrics, [.. Lines("m", 1, 2, 3), .. Lines("mean", 1, 2, 3), .. Lines("a", 1, null, 3), .. Lines("a-mean", 1, null, 3), .. Lines("a-new", 1, null, 3), .. Lines("a-zero", 1, null, 3), .. Lines("b", null, 2, null), .. Lines("b-zero", null, 2, null)]),
        TreeOf("u"));

    private static IEnumerable<string> Lines(string metric, params int?[] values) => values.Select((value, index) => $"u 2022-0{index + 1} {metric} {value}").Where(line => !line.EndsWith(' '));

    /// <summary>The mean is weighted by days: (1 · 31 + 2 · 28 + 3 · 31) / 90 = 2, and of a alone (1 · 31 + 3 · 31) / 62 = 2, as theirs without weights.</summary>
    [Theory]
    [InlineData("m", "2022-01", "1")]
    [InlineData("m", "2022-02", "2")]
    [InlineData("m", "2022-03", "3")]
    [InlineData("m", "2022-Q1", "6")]
    [InlineData("mean", "2022-Q1", "2")]
    [InlineData("a", "2022-Q1", "3")]
    [InlineData("sum-and-mean", "2022-Q1", "8")]
    [InlineData("thrice", "2022-Q1", "6")]
    [InlineData("cells", "2022-Q1", "4")]
    [InlineData("parts", "2022-Q1", "6")]
    [InlineData("m", "2021-12", "NotReported")]
    public void Numbers_of_their_tests(string metric, string period, string expected) => Assert.Equal(expected, Rolled.Figure(metric, "u", period).Value.ToString());

    /// <summary>The month and the next: 1 + 2, 2 + 3. March has no next: there it is 3 + 0, here there is no sum, since April is not known to be 0.</summary>
    [Theory]
    [InlineData(1, "3")]
    [InlineData(2, "5")]
    [InlineData(3, "NotReported")]
    public void A_month_and_the_next_have_no_sum_where_the_next_is_not_known(int month, string expected)
    {
        var (now, next) = (Rolled.Figure("m", "u", $"2022-0{month}").Value, Rolled.Figure("m", "u", $"2022-0{month + 1}").Value);

        Assert.Equal(expected, next.TryGetValue(out var value) ? $"{now.Value + value}" : $"{next}");
    }

    /// <summary>January has cell a only. There a missing cell counts as 0 beside another; here the sum of both is not known, unless silence was declared to be 0.</summary>
    [Theory]
    [InlineData("parts", "NotReported")]
    [InlineData("parts-zero", "1")]
    public void A_missing_cell_is_zero_only_where_the_metric_says_so(string metric, string expected) => Assert.Equal(expected, Rolled.Figure(metric, "u", "2022-01").Value.ToString());
}
