using FamilyOnline.Checks;
using FamilyOnline.Rollups;
using static FamilyOnline.Tests.Checks.CheckSample;
using static FamilyOnline.Tests.Rollups.RollupSample;

namespace FamilyOnline.Tests.Checks;

/// <summary>
/// What DHIS2's PredictionServiceTest asserts (dhis2-core 3f8c14a; facts only), as far as a check says it: means, spreads, medians and quartiles are the middle and the limits of
/// what is usual. There is no predictor here, and no standard deviation of a sample (docs/semantics.md).
/// </summary>
public sealed class Dhis2PredictionTests
{
    private static readonly Metric Line = Metric("m", MetricKind.Stock);

    private static Exact[] Values(string values) => [.. values.Split(' ').Select(Exact.Parse)];

    private static Finding[] Peers(string values, OutlierMethod method, string threshold) =>
        [.. CheckSample.Peers(Check("m", FigureCheckKind.Peers, new() { Method = method, Threshold = Exact.Parse(threshold), Fewest = 3 }), Values(values)).Findings];

    /// <summary>B is C with D, and D is E with F: 6+2+3, 4+1+2, 7+3+4, 4+2+3, 7+1+2.</summary>
    [Theory]
    [InlineData(6, "11")]
    [InlineData(7, "7")]
    [InlineData(8, "14")]
    [InlineData(9, "9")]
    [InlineData(10, "10")]
    public void Samples_of_a_unit_are_the_sums_of_those_below(int month, string expected)
    {
        string[] lines = [.. Of("C", 6, 4, 7, 4, 7), .. Of("E", 2, 1, 3, 2, 1), .. Of("F", 3, 2, 4, 3, 2)];

        Assert.Equal(expected, Rollup.Of(Table([Line], lines), TreeOf("B", "C:B", "D:B", "E:D", "F:D")).Figure("m", "B", ReportingPeriod.Month(2001, month)).Value.ToString());

        static IEnumerable<string> Of(string unit, params int[] values) => values.Select((value, index) => $"{unit} 2001-{index + 6:00} m {value}");
    }

    /// <summary>The mean of four months, 5 3 8 4 and 11 7 14 9, is 5 and 10.25 as there. The spread is of the population, √3.5 and √6.6875; of a sample, theirs is 2.160 and 2.986.</summary>
    [Theory]
    [InlineData("5 3 8 4", "5", "1.870828")]
    [InlineData("11 7 14 9", "10.25", "2.58602")]
    public void The_middle_is_the_mean_and_the_spread_that_of_the_population(string values, string mean, string spread)
    {
        string[] lines = [.. values.Split(' ').Select((value, index) => $"x1 2001-{index + 6:00} m {value}")];
        var finding = Run(Check("m", FigureCheckKind.History, new() { Method = OutlierMethod.ZScore, Threshold = Exact.One, Fewest = 3 }), [Line], lines).Findings[0];

        Assert.Equal((Exact.Parse(mean), Exact.Parse(spread)), ((finding.Least!.Value + finding.Most!.Value) / 2, (finding.Most.Value - finding.Least.Value) / 2));
    }

    /// <summary>avg + 1.5·stddev_pop of windows of two: the upper limit of a z-score of 1.5. A check asks for three values or more; the limits of two are worked out inside.</summary>
    [Theory]
    [InlineData("5 3", "5.5")]
    [InlineData("3 8", "9.25")]
    [InlineData("8 4", "9")]
    [InlineData("11 7", "12")]
    [InlineData("7 14", "15.75")]
    [InlineData("14 9", "15.25")]
    public void The_limit_of_a_window_of_two(string values, string expected) =>
        Assert.Equal(Exact.Parse(expected), OutlierFences.Of(OutlierMethod.ZScore, Exact.Ratio(3, 2), Values(values))!.Usual.Most);

    [Theory]
    [InlineData("50 10 40 30 20", "the middle is 30,")]
    [InlineData("10 40 30 20", "the middle is 25,")]
    [InlineData("10 30 20", "the middle is 20,")]
    public void Medians_are_theirs(string values, string expected) => Assert.Contains(expected, English(Peers(values, OutlierMethod.TukeyFences, "0.01")[0]), StringComparison.Ordinal);

    /// <summary>The lower quartile of 10, 20, 30 is 15: with the upper, 25, the lower fence is 15 − 0.01 · 10. Of 20 and 30 it is 22.5, which is shown as 23 there, of a metric of whole numbers.</summary>
    [Fact]
    public void Quartiles_are_theirs_and_not_rounded()
    {
        Assert.Equal(Exact.Parse("14.9"), Peers("10 30 20", OutlierMethod.TukeyFences, "0.01")[0].Least);
        Assert.Equal((Exact.Parse("22.5"), (Exact)25), (Quantiles.Of(Values("20 30"), Exact.Ratio(1, 4)), Quantiles.Median(Values("20 30"))));
    }
}
