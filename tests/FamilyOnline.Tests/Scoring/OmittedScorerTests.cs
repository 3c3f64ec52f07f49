using FamilyOnline.Tests.Support;

namespace FamilyOnline.Tests.Scoring;

/// <summary>原表未载: a line that the source does not print.</summary>
public sealed class OmittedScorerTests
{
    // 30 of 40 points are printed: full marks give 30, and the omitted 10 go to nobody.
    [Fact]
    public void It_scores_nothing_and_hands_its_points_to_nobody() =>
        Assert.Equal("30", SchemeRun.Points("{ scheme: s, points: 40, parts: [{ id: a, points: 30, share: { of: x, to: 1 } }, { id: b, points: 10, omitted: not printed }] }", CandidateTable.One("x", "1")));

    [Fact]
    public void It_says_why() => Assert.Equal(["not counted: not printed"], Score.Told(Reading.Scorer("omitted", "not printed"), CandidateTable.Alone(), "here", "10", "en"));

    [Fact]
    public void It_has_no_score_whatever_is_known() => Assert.Equal(Absence.NotApplicable, Score.Of(Reading.Scorer("omitted", "not printed"), CandidateTable.Alone(), "here", "10").Absence);

    // 5 of b alone: neither full points nor fixed ones, a judge's absence or a veto give anything to what is not printed.
    [Theory]
    [InlineData("only-for: [town], not-applicable: full")]
    [InlineData("each: { of: judge, combine: sum }, missing: { give: 1 }")]
    [InlineData("vetoes: [{ if: { x: { is: 5 } }, effect: { score: 2 } }]")]
    public void Nothing_gives_points_to_what_is_not_printed(string modifiers) =>
        Assert.Equal("5", SchemeRun.Points($"{{ scheme: s, parts: [{{ id: a, points: 10, {modifiers}, omitted: not printed }}, {{ id: b, points: 5, formula: x }}] }}", CandidateTable.One("x", "5")));

    [Theory]
    [InlineData("\"\"")]
    [InlineData("[a]")]
    [InlineData("{ why: a }")]
    public void A_reason_must_be_there(string settings) => Assert.Equal("document.wrong-shape", Assert.Single(Reading.ProblemsOfScorer("omitted", settings)).Code);
}
