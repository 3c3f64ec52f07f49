using FamilyOnline.Tests.Support;

namespace FamilyOnline.Tests.Rules;

/// <summary>中间得分: the score of a line that adds to nothing.</summary>
public sealed class ScoreFigureTests
{
    private const string Scheme =
        "{ scheme: s, figures: { middle: { score: { id: inner, points: 10, share: { of: x, to: 10 } } } }, parts: [{ id: p, points: 20, place: { of: middle, table: [[1, 20], [rest, 5]] } }] }";

    [Theory]
    [InlineData("a", "20")]
    [InlineData("b", "5")]
    public void It_feeds_a_rank_and_is_not_added(string candidate, string points) => Assert.Equal(points, SchemeRun.Points(Scheme, CandidateTable.Of("id x\na 9\nb 2"), candidate));

    // It is held as any line is: 30 of 10 are 10, and so both are first.
    [Fact]
    public void It_is_held_in_its_points() => Assert.Equal("20", SchemeRun.Points(Scheme, CandidateTable.Of("id x\na 30\nb 10"), "b"));

    [Fact]
    public void A_missing_figure_is_missing_in_it() => Assert.Equal("NotReported", SchemeRun.Points(Scheme, CandidateTable.One("x", "?")));

    [Fact]
    public void It_may_have_parts() =>
        Assert.Equal("12", SchemeRun.Points(
            "{ scheme: s, figures: { middle: { score: { parts: [{ id: u, points: 5, share: { of: x, to: 10 } }, { id: v, points: 10, share: { of: x, to: 10 } }] } } }, parts: [{ id: p, formula: middle }] }", CandidateTable.One("x", "8")));

    [Fact]
    public void Outside_a_scheme_there_are_no_lines() => Assert.Equal("rule.score-here", Assert.Single(Reading.ProblemsOfFigure("{ score: { points: 5, share: { of: x, to: 1 } } }")).Code);
}
