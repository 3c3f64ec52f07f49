using FamilyOnline.Tests.Support;

namespace FamilyOnline.Tests.Rules;

/// <summary>比率: one figure divided by another, from exact counts.</summary>
public sealed class RatioFigureTests
{
    [Theory]
    [InlineData("2 3", "2/3")]
    [InlineData("0 3", "0")]
    [InlineData("0 0", "NotApplicable")]
    [InlineData("5 0", "NotApplicable")]
    [InlineData("? 3", "NotReported")]
    [InlineData("3 ?", "NotReported")]
    [InlineData("n/a 3", "NotApplicable")]
    [InlineData("none ?", "NotAvailable")]
    public void It_is_exact_and_keeps_the_reason_of_what_it_lacks(string counts, string rate) =>
        Assert.Equal(rate, CandidateTable.Of($"id met all\nhere {counts}").Gives("{ ratio: [met, all] }"));

    // Nothing of nothing is what the rule says; five of nothing stays none.
    [Theory]
    [InlineData("0", "0 0", "0")]
    [InlineData("100%", "0 0", "1")]
    [InlineData("0", "5 0", "NotApplicable")]
    public void Empty_says_what_nothing_of_nothing_is(string empty, string counts, string rate) =>
        Assert.Equal(rate, CandidateTable.Of($"id met all\nhere {counts}").Gives($"{{ ratio: [met, all], empty: {empty} }}"));

    // A22 relative share: own users of all users against own households of all: 30/90 ÷ 10/60 = 2.
    [Fact]
    public void Its_parts_may_be_figures() =>
        Assert.Equal("2", CandidateTable.Of("id users homes\nhere 30 10\nother 60 50").Gives("{ ratio: [{ ratio: [users, { total-of: users }] }, { ratio: [homes, { total-of: homes }] }] }"));

    [Theory]
    [InlineData("{ ratio: [a] }")]
    [InlineData("{ ratio: [a, b, c] }")]
    [InlineData("{ ratio: a }")]
    public void It_is_made_of_two(string figure) => Assert.Equal("document.wrong-shape", Assert.Single(Reading.ProblemsOfFigure(figure)).Code);

    [Fact]
    public void Its_text_is_a_division() => Assert.Equal("met ÷ all", Reading.Figure("{ ratio: [met, all] }").Text);
}
