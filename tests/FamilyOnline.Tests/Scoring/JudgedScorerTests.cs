using FamilyOnline.Tests.Support;

namespace FamilyOnline.Tests.Scoring;

/// <summary>评委或考核部门评定: what an assessor gave.</summary>
public sealed class JudgedScorerTests
{
    private const string Header = "candidate figure value period by\n";

    [Theory]
    [InlineData("0", "0")]
    [InlineData("17.5", "35/2")]
    [InlineData("25", "25")]
    [InlineData("25.01", "NotAvailable")]
    [InlineData("-0.01", "NotAvailable")]
    [InlineData("?", "NotReported")]
    [InlineData("n/a", "NotApplicable")]
    public void The_mark_counts_within_its_range(string mark, string points) =>
        Assert.Equal(points, SchemeRun.Line("points: 25, judged: { range: [0, 25] }", CandidateTable.Alone().Stated(Header + $"here the-line {mark} - 张三")).Points);

    [Fact]
    public void A_mark_outside_the_range_is_told() =>
        Assert.Contains(
            "the-line: the mark 30 lies outside 0 to 25, so it is no mark",
            SchemeRun.Line("points: 25, judged: { range: [0, 25] }", CandidateTable.Alone().Stated(Header + "here the-line 30 - -")).Told);

    [Fact]
    public void A_range_may_be_a_share_of_the_points_and_go_below_zero()
    {
        var table = CandidateTable.Alone().Stated(Header + "here the-line -4 - -");
        Assert.Equal("-4", SchemeRun.Line("points: 8, floor: none, judged: { range: [-50%, 100%] }", table).Points);
        Assert.Equal("NotAvailable", SchemeRun.Line("points: 8, floor: none, judged: { range: [-25%, 100%] }", table).Points);
    }

    [Theory]
    [InlineData("好", "2")]
    [InlineData("中", "1")]
    [InlineData("差", "0")]
    [InlineData("优", "NotAvailable")]
    [InlineData("?", "NotReported")]
    public void A_level_has_its_points(string mark, string points) =>
        Assert.Equal(points, SchemeRun.Line("points: 2, judged: { levels: { 好: 2, 中: 50%, 差: 0 } }", CandidateTable.Alone().Stated(Header + $"here the-line {mark} - -")).Points);

    [Fact]
    public void A_level_that_is_none_is_told() =>
        Assert.Contains(
            "the-line: the level 优 is none of 好, 差, so the points are not known",
            SchemeRun.Line("points: 2, judged: { levels: { 好: 2, 差: 0 } }", CandidateTable.Alone().Stated(Header + "here the-line 优 - -")).Told);

    [Fact]
    public void The_level_is_told() =>
        Assert.Equal(["the-line: 中, 1 points"], SchemeRun.Line("points: 2, judged: { levels: { 好: 2, 中: 50% } }", CandidateTable.Alone().Stated(Header + "here the-line 中 - -")).Told);

    [Fact]
    public void A_number_may_be_a_level() =>
        Assert.Equal("60", SchemeRun.Line("judged: { levels: { 1: 100, 2: 80, 3: 60 } }", CandidateTable.Alone().Stated(Header + "here the-line 3 - -")).Points);

    // Another office's mark, kept under its own name; and an outside assessment's score that was reported.
    [Fact]
    public void Another_mark_may_be_named()
    {
        Assert.Equal("88", SchemeRun.Line("judged: { of: website-score, range: [0, 100] }", CandidateTable.Alone().Stated(Header + "here website-score 88 2024 县信息办")).Points);
        Assert.Equal("88", SchemeRun.Line("judged: { of: website-score, range: [0, 100] }", CandidateTable.One("website-score", "88")).Points);
    }

    // Two judges, and nobody says which of them counts: "each" would.
    [Fact]
    public void Of_two_marks_nobody_says_which() =>
        Assert.Equal("NotReported", SchemeRun.Line("points: 25, judged: { range: [0, 25] }", CandidateTable.Alone().Stated(Header + "here the-line 20 - 张三\nhere the-line 24 - 李四")).Points);

    [Fact]
    public void A_missing_mark_is_never_0() => Assert.Equal("NotReported", SchemeRun.Line("points: 25, judged: { range: [0, 25] }", CandidateTable.Alone()).Points);

    [Theory]
    [InlineData("{ of: x, range: [25, 0] }", "rule.range-reversed")]
    [InlineData("{ of: x, range: [0, 10, 25] }", "document.wrong-shape")]
    [InlineData("{ of: x, range: 25 }", "document.wrong-shape")]
    [InlineData("{ of: x }", "document.missing-key")]
    [InlineData("{ of: x, range: [0, 5], levels: { good: 1 } }", "document.one-of")]
    [InlineData("{ of: x, levels: { yes: 1, no: 0 } }", "document.truth-word")]
    [InlineData("{ range: [0, 5] }", "document.missing-key")]
    public void What_cannot_be_meant_is_refused(string settings, string code) => Assert.Contains(code, Reading.ProblemsOfScorer("judged", settings).Select(problem => problem.Code));

    [Fact]
    public void It_keeps_the_contract_of_scorers() => ScorerContract.Verify(Reading.Scorer("judged", "{ of: x, range: [0, 100] }"), CandidateTable.Of("id x\na 0\nb 100"), 100L);
}
