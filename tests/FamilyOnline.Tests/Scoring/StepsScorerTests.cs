using FamilyOnline.Tests.Support;

namespace FamilyOnline.Tests.Scoring;

/// <summary>分步加减, from Nanchang 2012 (信息服务点建点 10 分：90 % 得 10 分，每减少 3 个百分点扣 1 分，扣完为止) and Pinghu 2014 (信息报送).</summary>
public sealed class StepsScorerTests
{
    private const string ServicePoints = "{ of: { ratio: [built, villages] }, at: 90%, below: { per: 3pp, lose: 1 } }";

    // The worked examples of the sheet: 23/25, 18/22 (2.727 steps); then 55 % (11.67 steps, held at 0 by the line, not here).
    [Theory]
    [InlineData("complete", 23, 25, "10")]
    [InlineData("complete", 18, 22, "8")]
    [InlineData("started", 18, 22, "7")]
    [InlineData("proportional", 18, 22, "80/11")]
    [InlineData("complete", 11, 20, "-1")]
    [InlineData("complete", 90, 100, "10")]
    [InlineData("started", 90, 100, "10")]
    [InlineData("complete", 88, 100, "10")]
    [InlineData("complete", 87, 100, "9")]
    [InlineData("started", 87, 100, "9")]
    [InlineData("complete", 100, 100, "10")]
    public void Nanchang_takes_a_point_for_every_three_percentage_points(string partial, int built, int villages, string points) =>
        Assert.Equal(points, Score.Of(
            Reading.Scorer("steps", ServicePoints[..^2] + $", partial: {partial} }}"), CandidateTable.Of($"id built villages\nhere {built} {villages}"), "here", "10").ToString());

    // Articles: 100 adopted give 35, each fewer takes 0.5 (86: 35 − 7; 25: 35 − 37.5, held at 0 by the line).
    [Theory]
    [InlineData("86", "28")]
    [InlineData("100", "35")]
    [InlineData("137", "35")]
    [InlineData("25", "-5/2")]
    public void Pinghu_takes_half_a_point_for_every_article_short(string adopted, string points) =>
        Assert.Equal(points, Score.Of(Reading.Scorer("steps", "{ of: adopted, at: 100, below: { per: 1, lose: 0.5 } }"), CandidateTable.One("adopted", adopted), "here", "35").ToString());

    // Each above 100 gains 0.1: 137 gains 3.7; the cap of 10 is the line's.
    [Theory]
    [InlineData("86", "0")]
    [InlineData("137", "37/10")]
    [InlineData("230", "13")]
    public void Pinghu_adds_a_tenth_for_every_article_above(string adopted, string points) =>
        Assert.Equal(points, Score.Of(Reading.Scorer("steps", "{ of: adopted, at: 100, above: { per: 1, gain: 0.1 } }"), CandidateTable.One("adopted", adopted), "here").ToString());

    [Theory]
    [InlineData("98", "22/5")]
    [InlineData("103", "17/5")]
    [InlineData("100", "4")]
    public void Both_sides_start_from_the_points_at_the_reference(string cases, string points) =>
        Assert.Equal(points, Score.Of(Reading.Scorer("steps", "{ of: cases, at: 100, give: 4, below: { per: 1, gain: 0.2 }, above: { per: 1, lose: 0.2 } }"), CandidateTable.One("cases", cases), "here", "5").ToString());

    [Theory]
    [InlineData("?", Absence.NotReported)]
    [InlineData("n/a", Absence.NotApplicable)]
    public void What_is_missing_stays_missing(string value, Absence absence) =>
        Assert.Equal(absence, Score.Of(Reading.Scorer("steps", "{ of: x, at: 100, below: { per: 1, lose: 1 } }"), CandidateTable.One("x", value), "here", "35").Absence);

    [Fact]
    public void A_reference_that_is_missing_leaves_the_points_not_known() =>
        Assert.Equal(Absence.NotReported, Score.Of(Reading.Scorer("steps", "{ of: x, at: before, below: { per: 1, lose: 1 } }"), CandidateTable.Of("id x before\nhere 3 ?"), "here", "5").Absence);

    [Fact]
    public void The_arithmetic_is_told_so_that_a_pencil_can_follow()
    {
        var scorer = Reading.Scorer("steps", ServicePoints);
        var table = CandidateTable.Of("id built villages\nhere 18 22");
        Assert.Equal(["built ÷ villages is 81.82%, below the reference 90%: 2 steps of 3 percentage points, each −1"], Score.Told(scorer, table, "here", "10", "en"));
        Assert.Equal(["built ÷ villages为 81.82%，低于基准 90%：每 3 个百分点为一步，计 2 步，每步扣 1 分"], Score.Told(scorer, table, "here", "10", "zh"));
    }

    [Fact]
    public void Where_no_step_counts_the_points_at_the_reference_are_told()
    {
        var scorer = Reading.Scorer("steps", ServicePoints);
        var table = CandidateTable.Of("id built villages\nhere 23 25");
        Assert.Equal(["built ÷ villages is 92%, the reference 90%: no step counts"], Score.Told(scorer, table, "here", "10", "en"));
        Assert.Equal(["built ÷ villages为 92%，基准 90%：不加不减"], Score.Told(scorer, table, "here", "10", "zh"));
    }

    [Fact]
    public void It_keeps_the_contract_of_scorers() =>
        ScorerContract.Verify(Reading.Scorer("steps", ServicePoints), CandidateTable.Of("id built villages\na 23 25\nb 18 22\nc 11 20"), 10L);

    [Theory]
    [InlineData("below: { per: 1 }", "rule.step-side")]
    [InlineData("below: { per: 1, lose: 1, gain: 1 }", "rule.step-side")]
    [InlineData("below: { per: 1, lose: -1 }", "rule.step-side")]
    [InlineData("above: { per: 1, gain: -1 }", "rule.step-side")]
    [InlineData("below: { lose: 1 }", "document.missing-key")]
    [InlineData("below: { per: 0, lose: 1 }", "document.refused")]
    [InlineData("below: { per: 03pp, lose: 1 }", "document.not-a-number")]
    [InlineData("below: { per: 3ppp, lose: 1 }", "document.not-a-number")]
    [InlineData("below: { per: 1, lose: 5% }", "rule.percent-points")]
    [InlineData("give: 1", "document.refused")]
    [InlineData("below: { per: 1, lose: 1 }, partial: half", "document.unknown-word")]
    [InlineData("below: { per: 1, loose: 1, lose: 1 }", "document.unknown-key")]
    public void A_side_that_cannot_be_is_refused_once(string side, string code) =>
        Assert.Equal(code, Assert.Single(Reading.ProblemsOfScorer("steps", $"{{ of: x, at: 1, {side} }}")).Code);

    [Fact]
    public void A_step_in_percent_is_read_and_warned_of() =>
        Assert.Equal(
            "1:33: rule.percent-step: A step of \"3%\" is read as 3/100 of the figure, not as a part of the reference. For percentage points of a rate write \"3pp\".",
            Reading.Only(Reading.ProblemsOfScorer("steps", "{ of: x, at: 90%, below: { per: 3%, lose: 1 } }")));
}
