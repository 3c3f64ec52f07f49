using FamilyOnline.Tests.Support;

namespace FamilyOnline.Tests.Rules;

/// <summary>全体统计: a figure over the field, those of it who have a value.</summary>
public sealed class FieldFigureTests
{
    // d has not reported, which is not 0.
    private static readonly CandidateTable Four = CandidateTable.Of("""
        id  class   met  all
        a   town    2    4
        b   town    9    10
        c   street  4    6
        d   street  ?    5
        """);

    // Sums 15 of 20; plain mean of 1/2, 9/10 and 2/3 is 31/45; without a: 13 of 16.
    [Theory]
    [InlineData("highest-of", "9/10")]
    [InlineData("lowest-of", "1/2")]
    [InlineData("total-of", "31/15")]
    [InlineData("mean-of", "3/4")]
    [InlineData("mean-of-units", "31/45")]
    [InlineData("mean-of-others", "13/16")]
    public void Every_statistic_of_a_ratio(string statistic, string value) => Assert.Equal(value, Four.Gives($"{{ {statistic}: {{ ratio: [met, all] }} }}", "a"));

    [Theory]
    [InlineData("highest-of", "9")]
    [InlineData("lowest-of", "2")]
    [InlineData("total-of", "15")]
    [InlineData("mean-of", "5")]
    [InlineData("mean-of-units", "5")]
    [InlineData("mean-of-others", "13/2")]
    public void Every_statistic_of_a_number(string statistic, string value) => Assert.Equal(value, Four.Gives($"{{ {statistic}: met }}", "a"));

    [Theory]
    [InlineData("highest-of", "a", "9")]
    [InlineData("highest-of", "d", "4")]
    [InlineData("mean-of", "c", "4")]
    [InlineData("mean-of-others", "a", "9")]
    [InlineData("mean-of-others", "c", "NotApplicable")]
    [InlineData("mean-of-others", "d", "4")]
    public void It_may_be_taken_within_a_group(string statistic, string candidate, string value) => Assert.Equal(value, Four.Gives($"{{ {statistic}: met, within: class }}", candidate));

    [Theory]
    [InlineData("highest-of", "5")]
    [InlineData("mean-of", "5")]
    [InlineData("total-of", "5")]
    [InlineData("mean-of-others", "NotApplicable")]
    public void Who_is_alone_is_compared_with_itself_or_with_nobody(string statistic, string value) => Assert.Equal(value, CandidateTable.One("x", "5").Gives($"{{ {statistic}: x }}"));

    [Theory]
    [InlineData("highest-of", "NotAvailable")]
    [InlineData("total-of", "NotAvailable")]
    [InlineData("mean-of", "NotAvailable")]
    [InlineData("mean-of-others", "NotApplicable")]
    public void Where_nobody_has_a_value_there_is_none(string statistic, string value) => Assert.Equal(value, CandidateTable.One("x", "?").Gives($"{{ {statistic}: x }}"));

    // b is outside the gates: it is compared with the others, and they are not compared with it.
    [Theory]
    [InlineData("highest-of", "a", "4")]
    [InlineData("highest-of", "b", "4")]
    [InlineData("mean-of", "a", "3")]
    [InlineData("mean-of-others", "a", "4")]
    [InlineData("mean-of-others", "b", "3")]
    public void Guests_are_not_compared_with(string statistic, string candidate, string value) =>
        Assert.Equal(value, SchemeRun.Points(
            $"{{ scheme: s, gates: [{{ if: in, else: Out. }}], figures: {{ f: {{ {statistic}: x }} }}, parts: [{{ id: l, formula: f }}] }}", CandidateTable.Of("id in x\na yes 2\nb no 99\nc yes 4"), candidate, "l"));

    [Fact]
    public void Zero_of_zero_joins_a_mean_where_the_rule_counts_it() =>
        Assert.Equal(("NotAvailable", "0"), (
            CandidateTable.Of("id met all\nhere 0 0").Gives("{ mean-of: { ratio: [met, all] } }"),
            CandidateTable.Of("id met all\nhere 0 0").Gives("{ mean-of: { ratio: [met, all], empty: 0 } }")));

    [Theory]
    [InlineData("{ mean-of: x, within: a b }", "document.not-an-id")]
    [InlineData("{ mean-off: x }", "document.unknown-word")]
    public void A_slip_is_refused(string figure, string code) => Assert.Equal(code, Assert.Single(Reading.ProblemsOfFigure(figure)).Code);
}
