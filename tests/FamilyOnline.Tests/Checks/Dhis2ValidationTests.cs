using FamilyOnline.Checks;
using FamilyOnline.Duties;
using FamilyOnline.Rollups;
using NodaTime;
using static FamilyOnline.Tests.Checks.CheckSample;
using static FamilyOnline.Tests.Rollups.RollupSample;

namespace FamilyOnline.Tests.Checks;

/// <summary>
/// What DHIS2's ValidationServiceTest asserts (dhis2-core 3f8c14a; facts only), and where ours differ on purpose (docs/semantics.md). A rule with two sides is a part and its
/// whole; an equality is two of them; what stands on a side is a derived metric.
/// </summary>
public sealed class Dhis2ValidationTests
{
    private static readonly Metric[] Metrics =
    [
        .. "abcd".Select(id => Metric(id.ToString(), MetricKind.Stock)),
        Derived("ab", "a + b"), Derived("cd", "c - d"), Derived("b2", "b * 2"), Derived("both", "a * b"), Derived("nothing", "(a + b) - (a + b)"),
    ];

    private static Metric Derived(string id, string formula) => Metric(id, MetricKind.Stock, new() { Formula = formula });

    private static CheckReport Judge(FigureCheck check, string data) =>
        Run(check, Metrics, [.. data.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(one => $"x1 2000-03 {one[0]} {one[2..]}")]);

    private static FigureCheck AtMost(string part, string whole) => Check(part, FigureCheckKind.Part, new() { Whole = whole });

    /// <summary>Rules A to D with a 1, b 2, c 3, d 4. A, a+b == c−d: 3 and −1. B, c−d > b·2: −1 and 4. C, c−d &lt;= a+b, and D, a+b &lt; b·2, hold.</summary>
    [Theory]
    [InlineData("ab", "cd", "3 -1")]
    [InlineData("cd", "ab", "")]
    [InlineData("b2", "cd", "4 -1")]
    [InlineData("ab", "b2", "")]
    public void A_broken_rule_tells_both_sides(string lesser, string greater, string expected) =>
        Assert.Equal(expected, string.Join(' ', Judge(AtMost(lesser, greater), "a:1 b:2 c:3 d:4").Findings.Select(finding => $"{finding.Value} {finding.Most}")));

    /// <summary>Rule G, c == d, both sides NEVER_SKIP. There a missing side counts as 0, and the rule is broken (0, 1 and 1, 0); here there is no verdict, and it is listed.</summary>
    [Theory]
    [InlineData("c", "d", "", " NothingThere")]
    [InlineData("d", "c", "d:1", "x1 2000-03 OtherMissing")]
    [InlineData("c", "d", "c:1", "x1 2000-03 OtherMissing")]
    [InlineData("c", "d", "c:1 d:1", "")]
    public void A_missing_side_is_no_zero_and_leaves_no_verdict(string part, string whole, string data, string notJudged)
    {
        var report = Judge(AtMost(part, whole), data);

        Assert.Empty(report.Findings);
        Assert.Equal(notJudged.Trim(), NotJudged(report).Trim());
    }

    /// <summary>Rule F, not both a and b: broken with 1 and 2, whatever else is there; with one of them, or none, it is not.</summary>
    [Theory]
    [InlineData("", 0)]
    [InlineData("b:1", 0)]
    [InlineData("a:1", 0)]
    [InlineData("a:1 b:2", 1)]
    [InlineData("a:1 b:2 c:99", 1)]
    public void Of_an_exclusive_pair_the_product_must_be_zero(string data, int expected) =>
        Assert.Equal(expected, Judge(Check("both", FigureCheckKind.Range, new() { Most = 0 }), data).Findings.Count);

    /// <summary>Rule E, both a and b or none. Here it is a report that owes both: with one alone it is missing. So it is with none, where DHIS2 never looks.</summary>
    [Theory]
    [InlineData("", 1)]
    [InlineData("b:1", 1)]
    [InlineData("a:1", 1)]
    [InlineData("a:1 b:1", 0)]
    public void A_compulsory_pair_is_a_report_that_owes_both(string data, int missing)
    {
        UnitHistory history = new([new(new("x1", "x1", null))]);
        DutyBook book = new([new("pair", ["a", "b"], Cadence.Monthly, DutyScope.Of("x1"), DueRule.DaysAfter(15), new() { From = new(2000, 3, 1), To = new(2000, 3, 31) })], history);
        var table = Table(Metrics, [.. data.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(one => $"x1 2000-03 {one[0]} {one[2..]}")]);

        Assert.Equal(missing, book.Judge(table, Instant.FromUtc(2030, 1, 1, 0, 0)).Of("x1", ReportingPeriod.Month(2000, 3)).Missing);
    }

    /// <summary>Rule R, a+b != a+b, is broken wherever it is looked at: with 2 and 3 (5, 5) always; with a alone only where a missing b counts as 0, which it never does here.</summary>
    [Theory]
    [InlineData("", 0)]
    [InlineData("a:1", 0)]
    [InlineData("a:2 b:3", 1)]
    public void A_rule_is_looked_at_where_all_its_values_are_there(string data, int expected) =>
        Assert.Equal(expected, Judge(Check("nothing", FigureCheckKind.Range, new() { Least = 1 }), data).Findings.Count);
}
