using FamilyOnline.Checks;
using FamilyOnline.Rollups;
using FamilyOnline.Tests.Checks;
using static FamilyOnline.Tests.Rollups.RollupSample;

namespace FamilyOnline.Tests.Rollups;

/// <summary>
/// The worked numbers of VTL 2.3, reference manual, "Hierarchical aggregation", "Data validation operators" and "Time operators" (sdmx-twg/vtl), and where ours differ on
/// purpose (docs/semantics.md). A = J+K+L, B = M+N+O, C = P+Q, D = R+S, E = T+U+V, F = Y+W+Z, G = B+C, H = D+E, I = D+G; D lies in two sums and so in two trees.
/// </summary>
public sealed class VtlAggregationTests
{
    private const string M = "2024-01";

    private static readonly UnitTree Tree = TreeOf(
        "A", "J:A", "K:A", "L:A", "F", "Y:F", "W:F", "Z:F", "I", "D:I", "R:D", "S:D", "G:I", "B:G", "M:B", "N:B", "O:B", "C:G", "P:C", "Q:C");

    private static readonly UnitTree OtherTree = TreeOf("H", "D:H", "R:D", "S:D", "E:H", "T:E", "U:E", "V:E");

    /// <summary>R and the parts of A and F are missing; U is there and null, which here is a stated 暂无.</summary>
    private static readonly string[] Operand =
        [.. new[] { "M 2", "N 5", "O 4", "P 7", "Q -7", "S 3", "T 9", "U NotAvailable", "V 6" }.Select(one => one.Split(' ')).Select(one => $"{one[0]} {M} v {one[1]}")];

    private static string Rolled(string item, MissingRule missing)
    {
        var metric = Metric("v", MetricKind.Stock, With(new() { Missing = missing }));
        var tree = item is "E" or "H" ? OtherTree : Tree;
        return Told(Rollup.Of(Table([metric], Operand), tree).Figure("v", item, Month(1)));
    }

    /// <summary>always_null: the nulls of A, D, E, F, H, I are figures without value. non_null shows those with one, partial_null those of which something came.</summary>
    [Theory]
    [InlineData("A", "NotReported 0/3 None")]
    [InlineData("B", "11 3/3 None")]
    [InlineData("C", "0 2/2 None")]
    [InlineData("D", "NotReported 1/2 Partial")]
    [InlineData("E", "NotReported 2/3 Partial")]
    [InlineData("F", "NotReported 0/3 None")]
    [InlineData("G", "11 5/5 None")]
    [InlineData("H", "NotReported 3/5 Partial")]
    [InlineData("I", "NotReported 6/7 Partial")]
    public void What_is_null_where_a_part_is_missing_has_no_value_here(string item, string expected) => Assert.Equal(expected, Rolled(item, MissingRule.RequireAll));

    /// <summary>always_zero, partial_zero, non_zero: A 0, B 11, C 0, D 3, F 0, G 11, I 14; here the zeros that nobody stated are flagged.</summary>
    [Theory]
    [InlineData("A", "0 3/3 StandIn")]
    [InlineData("B", "11 3/3 None")]
    [InlineData("C", "0 2/2 None")]
    [InlineData("D", "3 2/2 StandIn")]
    [InlineData("F", "0 3/3 StandIn")]
    [InlineData("G", "11 5/5 None")]
    [InlineData("I", "14 7/7 StandIn")]
    public void What_is_zero_where_a_part_is_missing_is_the_same_and_flagged(string item, string expected) => Assert.Equal(expected, Rolled(item, MissingRule.ZeroWhenSilent));

    /// <summary>There one null makes E = 9 + null + 6 and H null. Here the stated 暂无 stays missing: 15, flagged, of two in three; who wants none asks for all.</summary>
    [Theory]
    [InlineData("E", "15 2/3 Partial")]
    [InlineData("H", "18 4/5 Partial, StandIn")]
    public void A_stated_null_leaves_a_partial_sum_and_does_not_swallow_it(string item, string expected) => Assert.Equal(expected, Rolled(item, MissingRule.ZeroWhenSilent));

    /// <summary>check_hierarchy: B 11 and C 0 agree with their parts, G 19 is 8 above 11. What lies below A and I is not all there.</summary>
    [Fact]
    public void A_whole_that_is_not_the_sum_of_its_parts_is_found_with_its_imbalance()
    {
        var metric = Metric("v", MetricKind.Stock);
        string[] heads = [.. new[] { "A 5", "B 11", "C 0", "G 19", "I 14" }.Select(one => one.Split(' ')).Select(one => $"{one[0]} {M} v {one[1]}")];
        var report = FigureChecks.Over(Rollup.Of(Table([metric], [.. Operand, .. heads]), Tree), [CheckSample.Check("v", FigureCheckKind.LevelsAgree)]);

        Assert.Equal("G 2024-01 19 by 8", CheckSample.Told(report));
        Assert.Equal("A 2024-01 OtherMissing; I 2024-01 Incomplete", CheckSample.NotJudged(report));
        Assert.Equal(3, report.Judged);
    }

    /// <summary>Rules between two items, M >= N (2 and 5: imbalance −3) and M &lt;= G (2 and 19: valid), hold here between two metrics of a unit.</summary>
    [Theory]
    [InlineData("n", "m", "x1 2024-01 5 by 3")]
    [InlineData("m", "g", "")]
    public void A_rule_between_two_items_is_one_between_two_metrics(string part, string whole, string expected)
    {
        Metric[] metrics = [Metric("m", MetricKind.Stock), Metric("n", MetricKind.Stock), Metric("g", MetricKind.Stock)];
        var report = CheckSample.Run(CheckSample.Check(part, FigureCheckKind.Part, new() { Whole = whole }), metrics, "x1 2024-01 m 2", "x1 2024-01 n 5", "x1 2024-01 g 19");

        Assert.Equal((expected, 1), (CheckSample.Told(report), report.Judged));
    }

    /// <summary>time_agg: three quarters of 20 are 60, two of 50 are 100, two of 10 are 20, as there; here the year says that a quarter is missing.</summary>
    [Theory]
    [InlineData("x1", "60 3/3 Gap")]
    [InlineData("x2", "100 2/3 Partial, Gap")]
    [InlineData("x3", "20 2/3 Partial, Gap")]
    public void A_year_of_three_quarters_is_summed_and_says_so(string unit, string expected)
    {
        string[] lines = ["x1 2024-Q1 new 20", "x1 2024-Q2 new 20", "x1 2024-Q3 new 20", "x2 2024-Q1 new 50", "x2 2024-Q2 new 50", "x3 2024-Q1 new 10", "x3 2024-Q2 new 10"];

        Assert.Equal(expected, Told(Roll([Metric("new", MetricKind.Flow)], lines).Figure("new", unit, ReportingPeriod.Year(2024))));
    }
}
