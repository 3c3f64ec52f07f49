using FamilyOnline.Tests.Support;

namespace FamilyOnline.Tests.Scoring;

/// <summary>按完成比例计分, and own ÷ best.</summary>
public sealed class ShareScorerTests
{
    private const string OwnToBest = "{ of: rate, to: { highest-of: rate } }";

    private static readonly CandidateTable Three = CandidateTable.Of("""
        id  rate
        a   30%
        b   60%
        c   45%
        """);

    // 50 points: best 60 % has 50; 30 ÷ 60 × 50 = 25; 45 ÷ 60 × 50 = 37.5.
    [Theory]
    [InlineData("a", "25")]
    [InlineData("b", "50")]
    [InlineData("c", "75/2")]
    public void The_best_has_full_points_the_others_their_part(string candidate, string points) =>
        Assert.Equal(points, Score.Of(Reading.Scorer("share", OwnToBest), Three, candidate, "50").ToString());

    // Shicheng 2018: handled cases ÷ 10 × 15 points. 4 of 10 give 6, 12 of 10 give 18 before the line's own bound.
    [Theory]
    [InlineData("4", "6")]
    [InlineData("0", "0")]
    [InlineData("10", "15")]
    [InlineData("12", "18")]
    public void Points_follow_the_way_to_a_target(string handled, string points) =>
        Assert.Equal(points, Score.Of(Reading.Scorer("share", "{ of: handled, to: 10 }"), CandidateTable.One("handled", handled), "here", "15").ToString());

    // From 50 % to 90 %, 10 points: 60 % is a quarter of the way; below 50 % the line's bound holds what is negative here.
    [Theory]
    [InlineData("60%", "5/2")]
    [InlineData("50%", "0")]
    [InlineData("90%", "10")]
    [InlineData("40%", "-5/2")]
    public void The_way_may_begin_above_zero(string rate, string points) =>
        Assert.Equal(points, Score.Of(Reading.Scorer("share", "{ of: rate, from: 50%, to: 90% }"), CandidateTable.One("rate", rate), "here", "10").ToString());

    // Fewer is better: from 20 cases (0 points) down to 0 cases (10 points); 5 cases are 3/4 of the way.
    [Fact]
    public void The_way_may_lead_down() =>
        Assert.Equal("15/2", Score.Of(Reading.Scorer("share", "{ of: cases, from: 20, to: 0 }"), CandidateTable.One("cases", "5"), "here", "10").ToString());

    [Fact]
    public void One_third_of_the_way_is_exactly_one_third() =>
        Assert.Equal("10/3", Score.Of(Reading.Scorer("share", "{ of: done, to: 3 }"), CandidateTable.One("done", "1"), "here", "10").ToString());

    [Theory]
    [InlineData("?", Absence.NotReported)]
    [InlineData("none", Absence.NotAvailable)]
    [InlineData("n/a", Absence.NotApplicable)]
    public void What_is_missing_stays_missing_with_its_reason(string value, Absence absence) =>
        Assert.Equal(absence, Score.Of(Reading.Scorer("share", OwnToBest), CandidateTable.Of($"id rate\nhere {value}\nother 60%"), "here", "50").Absence);

    [Fact]
    public void A_way_without_length_is_not_applicable() =>
        Assert.Equal(Absence.NotApplicable, Score.Of(Reading.Scorer("share", OwnToBest), CandidateTable.One("rate", "0"), "here", "50").Absence);

    [Fact]
    public void A_way_without_length_says_so() =>
        Assert.Equal(["highest rate of all = 0 is also where the points begin: there is no way to go, not applicable"], Score.Told(Reading.Scorer("share", OwnToBest), CandidateTable.One("rate", "0"), "here", "50", "en"));

    [Fact]
    public void The_arithmetic_is_told_in_both_languages()
    {
        var scorer = Reading.Scorer("share", "{ of: { ratio: [met, all] }, to: { highest-of: { ratio: [met, all] } } }");
        var table = CandidateTable.Of("id met all\na 1 3\nb 1 2");
        Assert.Equal(["50 points in proportion: (met ÷ all) ÷ highest (met ÷ all) of all"], Score.Told(scorer, table, "a", "50", "en"));
        Assert.Equal(["满分 50 分，按比例计：（met ÷ all） ÷ 全体最高的（met ÷ all）"], Score.Told(scorer, table, "a", "50", "zh-CN"));
    }

    [Fact]
    public void A_way_that_begins_above_zero_tells_both_ends() =>
        Assert.Equal(
            ["10 points in proportion: how far rate has come from 50% towards 90%"],
            Score.Told(Reading.Scorer("share", "{ of: rate, from: 50%, to: 90% }"), CandidateTable.One("rate", "60%"), "here", "10", "en"));

    [Fact]
    public void It_keeps_the_contract_of_scorers() => ScorerContract.Verify(Reading.Scorer("share", OwnToBest), Three, 50L);

    [Fact]
    public void An_unknown_key_gets_the_nearest() =>
        Assert.Equal("1:22: document.unknown-key: The key \"form\" is not known here. Known keys: from, of, to.", Reading.Only(Reading.ProblemsOfScorer("share", "{ of: rate, to: 90%, form: 50% }")));

    [Fact]
    public void A_missing_end_is_named() =>
        Assert.Equal("1:1: document.missing-key: The key \"to\" is missing. Add \"to:\" with its value.", Reading.Only(Reading.ProblemsOfScorer("share", "{ of: rate }")));

    [Fact]
    public void All_problems_come_at_once() =>
        Assert.Equal(["1:7", "1:16", "1:21"], Reading.ProblemsOfScorer("share", "{ of: 90％, to: 010, x: 1 }").Select(problem => problem.Place.ToString()));
}
