using FamilyOnline.Rollups;
using static FamilyOnline.Tests.Rollups.RollupSample;

namespace FamilyOnline.Tests.Rollups;

/// <summary>One unit reports by month, another by quarter, a third not at all, and silence is 0: a quarter that one reported is no 0 of its months, nor are months a 0 of their quarter.</summary>
public sealed class OverlappingPeriodTests
{
    private static readonly Metric New = Metric("new", MetricKind.Flow, With(new() { Missing = MissingRule.ZeroWhenSilent }));
    private static readonly Rollup Rolled = Roll([New], "x1 2024-01 new 10", "x1 2024-02 new 10", "x1 2024-03 new 10", "x2 2024-Q1 new 30");

    [Theory]
    [InlineData("x1", "2024-Q1", "30 3/3 None")]
    [InlineData("x2", "2024-Q1", "30 1/1 None")]
    [InlineData("x3", "2024-Q1", "0 1/1 StandIn")]
    [InlineData("x", "2024-Q1", "60 5/5 StandIn")]
    [InlineData("x1", "2024-01", "10 1/1 None")]
    [InlineData("x2", "2024-01", "NotReported 0/1 Gap")]
    [InlineData("x3", "2024-01", "0 1/1 StandIn")]
    [InlineData("x", "2024-01", "10 2/3 Partial, StandIn, Gap")]
    public void Silence_is_told_of_whole_periods(string unit, string period, string expected) =>
        Assert.Equal(expected, Told(Rolled.Figure("new", unit, ReportingPeriod.Parse(period))));

    /// <summary>The quarter is one answer, the rest of the year a 0 that nobody stated.</summary>
    [Fact]
    public void Days_of_which_nobody_said_anything_are_a_gap_even_where_silence_is_zero() =>
        Assert.Equal("30 2/2 StandIn, Gap", Told(Rolled.Figure("new", "x2", ReportingPeriod.Year(2024))));
}
