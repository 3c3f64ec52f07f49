using FamilyOnline.Tests.Support;

namespace FamilyOnline.Tests.Rules;

/// <summary>满足条件数: how many of several conditions hold.</summary>
public sealed class CountFigureTests
{
    [Theory]
    [InlineData("yes yes 20", "3")]
    [InlineData("yes no 19", "1")]
    [InlineData("no no 0", "0")]
    [InlineData("yes ? 20", "NotReported")]
    [InlineData("yes n/a 20", "NotApplicable")]
    public void It_counts_those_that_hold_and_is_open_while_one_is(string values, string number) =>
        Assert.Equal(number, CandidateTable.Of($"id a b days\nhere {values}").Gives("{ number-of: [a, b, { days: { at-least: 20 } }] }"));

    [Fact]
    public void A_condition_within_may_be_decided_by_the_rest() => Assert.Equal("1", CandidateTable.Of("id a b\nhere yes ?").Gives("{ number-of: [{ any: [a, b] }] }"));

    [Theory]
    [InlineData("{ number-of: [] }")]
    [InlineData("{ number-of: [a], with: b }")]
    public void A_slip_is_refused(string figure) => Assert.NotEmpty(Reading.ProblemsOfFigure(figure));
}
