using FamilyOnline.Tests.Support;

namespace FamilyOnline.Tests.Rules;

/// <summary>公式: a figure computed from others.</summary>
public sealed class FormulaFigureTests
{
    [Theory]
    [InlineData("own + 30% * other", "83")]
    [InlineData("min(own, other)", "10")]
    [InlineData("round(own / 3, 1)", "267/10")]
    [InlineData("abs(other - own) / 7", "10")]
    public void It_computes_exactly(string formula, string value) => Assert.Equal(value, CandidateTable.Of("id own other\nhere 80 10").Gives($"{{ formula: \"{formula}\" }}"));

    [Theory]
    [InlineData("? 10", "NotReported")]
    [InlineData("n/a 10", "NotApplicable")]
    public void It_keeps_the_reason_of_what_it_lacks(string values, string absence) => Assert.Equal(absence, CandidateTable.Of($"id own other\nhere {values}").Gives("{ formula: \"other - 0 * own\" }"));

    [Theory]
    [InlineData("sqrt(own)", true)]
    [InlineData("own * 2", false)]
    public void A_root_makes_it_inexact(string formula, bool isInexact) => Assert.Equal(isInexact, Reading.Figure($"{{ formula: \"{formula}\" }}").IsInexact);

    [Fact]
    public void A_hyphen_between_letters_belongs_to_the_name() => Assert.Equal(["own-rate"], Reading.Figure("{ formula: \"own-rate - 1\" }").Metrics);

    [Fact]
    public void A_truth_word_is_no_name() => Assert.Equal("rule.truth-word", Assert.Single(Reading.ProblemsOfFigure("{ formula: on * 2 }")).Code);

    [Fact]
    public void Its_names_may_be_defined_figures() =>
        Assert.Equal("1", SchemeRun.Points("{ scheme: s, figures: { rate: { ratio: [x, z] }, twice: { formula: \"2 * rate\" } }, parts: [{ id: a, formula: twice }] }", CandidateTable.Of("id x z\nhere 1 2")));
}
