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

    // 88% lies below, but by less than a step.
    [Fact]
    public void A_part_of_a_step_that_does_not_count_is_no_step() =>
        Assert.Equal(["built ÷ villages is 88%, the reference 90%: no step counts"], Score.Told(Reading.Scorer("steps", ServicePoints), CandidateTable.Of("id built villages\nhere 88 100"), "here", "10", "en"));

    [Fact]
    public void Steps_that_gain_are_told_as_gains() =>
        Assert.Equal(
            ["x is 112, above the reference 100: 2 steps of 5, each +0.2"],
            Score.Told(Reading.Scorer("steps", "{ of: x, at: 100, above: { per: 5, gain: 0.2 } }"), CandidateTable.One("x", "112"), "here", null, "en"));

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

    // At 90 with steps of 3: exactly one step is a complete one and a started one; a hair further only started counts a second.
    [Theory]
    [InlineData("complete", "87", "9")]
    [InlineData("started", "87", "9")]
    [InlineData("proportional", "87", "9")]
    [InlineData("complete", "87.3", "10")]
    [InlineData("started", "87.3", "9")]
    [InlineData("proportional", "87.3", "91/10")]
    [InlineData("complete", "86.7", "9")]
    [InlineData("started", "86.7", "8")]
    [InlineData("proportional", "86.7", "89/10")]
    [InlineData("started", "90", "10")]
    [InlineData("proportional", "90", "10")]
    public void Every_way_of_counting_is_exact_at_the_line(string partial, string value, string points) =>
        Assert.Equal(points, Of($"{{ of: x, at: 90, below: {{ per: 3, lose: 1 }}, partial: {partial} }}", CandidateTable.One("x", value), "10"));

    // 13 linear coefficient: 0.3 for each unit, from 0 on.
    [Fact]
    public void From_zero_and_proportional_it_is_a_coefficient() =>
        Assert.Equal("21/10", Of("{ of: x, at: 0, give: 0, above: { per: 1, gain: 0.3 }, partial: proportional }", CandidateTable.One("x", "7"), "5"));

    // Each its own target: 60 against 50 is ten above, 40 against 50 ten short; nobody's target is not 0.
    [Theory]
    [InlineData("60", "12")]
    [InlineData("40", "9")]
    public void The_reference_may_be_the_target_that_was_assigned(string value, string points) =>
        Assert.Equal(points, Of(
            "{ of: x, at: { target: x }, give: 10, above: { per: 5, gain: 1 }, below: { per: 10, lose: 1 } }",
            CandidateTable.One("x", value).Stated("candidate figure value by\nhere x 50 target"), "20"));

    [Fact]
    public void Without_a_target_there_is_none_and_it_is_not_0() =>
        Assert.Equal("NoTarget", Of("{ of: x, at: { target: x }, below: { per: 1, lose: 1 } }", CandidateTable.One("x", "5"), "20"));

    // Against the month before (October 20, November 26): six more, three steps of two.
    [Fact]
    public void The_reference_may_be_the_period_before() =>
        Assert.Equal("7", Of("{ of: x, at: { previous: x }, give: 4, above: { per: 2, gain: 1 } }", CandidateTable.One("x", "26").Reported("here x 2024-10 20"), "10"));

    // 22a: 30, 60 and 90 have the mean 60: half of it is 50 points short, 4 − 50 × 0.04 = 2.
    [Theory]
    [InlineData("a", "2")]
    [InlineData("b", "4")]
    [InlineData("c", "6")]
    public void The_reference_may_be_the_mean_of_the_field(string candidate, string points) =>
        Assert.Equal(points, Score.Of(
            Reading.Scorer("steps", "{ of: { ratio: [amount, { mean-of: amount }] }, at: 100%, give: 4, above: { per: 1pp, gain: 0.04 }, below: { per: 1pp, lose: 0.04 } }"),
            CandidateTable.Of("id amount\na 30\nb 60\nc 90"), candidate, "8").ToString());

    [Theory]
    [InlineData("points: 10, steps: { of: x, at: 5, above: { per: 1, gain: 1 } }")]
    [InlineData("points: 10, steps: { of: x, at: 5, above: { per: 1, gain: 1 }, below: { per: 1, lose: 1 } }")]
    [InlineData("points: 10, bands: [{ if: z, points: 0 }, { steps: { of: x, at: 5, above: { per: 1, gain: 1 } } }]")]
    public void A_line_with_points_says_what_the_reference_gives(string line)
    {
        var problem = Assert.Single(Reading.ProblemsOfScheme($"{{ scheme: s, parts: [{{ id: a, {line} }}] }}"));
        Assert.Equal("document.missing-key", problem.Code);
        Assert.Contains("\"give\"", problem.Text(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("points: 10, steps: { of: x, at: 5, below: { per: 1, lose: 1 } }")]
    [InlineData("steps: { of: x, at: 5, above: { per: 1, gain: 1 }, below: { per: 1, lose: 1 } }")]
    [InlineData("points: 10, start: 2, steps: { of: x, at: 5, above: { per: 1, gain: 1 } }")]
    public void Give_may_be_left_out_where_it_is_clear(string line) => Assert.Empty(Reading.ProblemsOfScheme($"{{ scheme: s, parts: [{{ id: a, {line} }}] }}"));

    private static string Of(string settings, CandidateTable table, string points) => Score.Of(Reading.Scorer("steps", settings), table, "here", points).ToString();
}
