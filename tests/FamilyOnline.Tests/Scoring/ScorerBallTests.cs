using FamilyOnline.Scoring;
using FamilyOnline.Tests.Support;

namespace FamilyOnline.Tests.Scoring;

/// <summary>
/// The filter (docs/decisions/0019-filter.md): a scorer gives a whole field in balls. Where whole numbers, halves and quotients that come out even decide, the ball
/// is the number; where a figure is absent, it is the absence; open it is only where the ball cannot decide, or a row hangs on an absence.
/// </summary>
public sealed class ScorerBallTests
{
    private const string Steps = "of: x, at: z, give: 5, below: { per: 3, lose: 1 }, above: { per: 2, gain: 0.5 }";
    private const string Checklist = "[{ if: a, points: 2 }, { if: { x: { at-least: 20 } }, points: 3 }, { if: b, points: -1 }]";

    // 12 points from least to best: 12 × (x − least) ÷ (best − least).
    [Theory]
    [InlineData("4 0 8", "6")]
    [InlineData("4 2 8", "4")]
    [InlineData("2 2 8", "0")]
    [InlineData("8 2 8", "12")]
    [InlineData("10 2 8", "16")]
    [InlineData("1 2 8", "-2")]
    [InlineData("5 20 0", "9")]
    [InlineData("1 0 3", "4")]
    [InlineData("1 0 9", "≈ 4/3")]
    [InlineData("3 2 9", "≈ 12/7")]
    [InlineData("4 2 2", "NotApplicable")]
    [InlineData("0 0 0", "NotApplicable")]
    [InlineData("? 2 8", "NotReported")]
    [InlineData("n/a 2 8", "NotApplicable")]
    [InlineData("none 2 8", "NotAvailable")]
    [InlineData("? n/a none", "NotReported")]
    [InlineData("4 2 n/a", "NotApplicable")]
    [InlineData("4 none 8", "NotAvailable")]
    [InlineData("4 none n/a", "NotApplicable")]
    [InlineData("4 n/a none", "NotAvailable")]
    public void A_share_is_enclosed(string figures, string points) => Verify("share", "{ of: x, from: least, to: best }", "x least best", figures, points, line: "12");

    // 1/3 and 2/6 are equal, which their balls cannot tell: whether there is a way at all is left to exact arithmetic.
    [Theory]
    [InlineData("4 1 3 2 6", "open")]
    [InlineData("2 1 3 3 6", "≈ 10")]
    public void A_share_whose_length_may_be_none_is_open(string figures, string points) =>
        Verify("share", "{ of: x, from: { ratio: [a, b] }, to: { ratio: [c, d] } }", "x a b c d", figures, points, line: "1");

    [Fact]
    public void A_share_without_points_is_a_share_of_1() => Verify("share", "{ of: x, to: 4 }", "x", "3", "3/4");

    // 5 at the reference of 10; each 3 below loses 1, each 2 above gains ½.
    [Theory]
    [InlineData("complete", "10 10", "5")]
    [InlineData("complete", "7 10", "4")]
    [InlineData("complete", "8 10", "5")]
    [InlineData("complete", "5 10", "4")]
    [InlineData("complete", "4 10", "3")]
    [InlineData("complete", "12 10", "11/2")]
    [InlineData("complete", "13 10", "11/2")]
    [InlineData("complete", "16 10", "13/2")]
    [InlineData("complete", "-6 0", "3")]
    [InlineData("started", "10 10", "5")]
    [InlineData("started", "7 10", "4")]
    [InlineData("started", "6 10", "3")]
    [InlineData("started", "12 10", "11/2")]
    [InlineData("started", "13 10", "6")]
    [InlineData("proportional", "10 10", "5")]
    [InlineData("proportional", "4 10", "3")]
    [InlineData("proportional", "8 10", "≈ 13/3")]
    [InlineData("proportional", "13 10", "23/4")]
    [InlineData("complete", "? 10", "NotReported")]
    [InlineData("complete", "none 10", "NotAvailable")]
    [InlineData("complete", "7 n/a", "NotApplicable")]
    [InlineData("complete", "7 ?", "NotReported")]
    [InlineData("complete", "n/a ?", "NotApplicable")]
    public void Steps_are_enclosed(string partial, string figures, string points) => Verify("steps", $"{{ {Steps}, partial: {partial} }}", "x z", figures, points);

    [Theory]
    [InlineData("{ of: x, at: 10, give: 5, below: { per: 3, lose: 1 } }", "16", "5")]
    [InlineData("{ of: x, at: 10, give: 5, below: { per: 3, lose: 1 } }", "10", "5")]
    [InlineData("{ of: x, at: 10, give: 5, below: { per: 3, lose: 1 } }", "4", "3")]
    [InlineData("{ of: x, at: 10, give: 5, above: { per: 3, lose: 1 } }", "16", "3")]
    [InlineData("{ of: x, at: 10, give: 5, above: { per: 3, lose: 1 } }", "10", "5")]
    [InlineData("{ of: x, at: 10, give: 5, above: { per: 3, lose: 1 } }", "4", "5")]
    public void A_side_without_steps_gives_what_the_reference_gives(string settings, string x, string points) => Verify("steps", settings, "x", x, points);

    // Who only loses starts at the line's 8 points, above or below; who gains too starts at 0, or at the line's start.
    [Theory]
    [InlineData("below: { per: 3, lose: 1 }", null, "7")]
    [InlineData("above: { per: 3, lose: 1 }", null, "8")]
    [InlineData("below: { per: 3, gain: 1 }", null, "1")]
    [InlineData("below: { per: 3, lose: 1 }, above: { per: 3, lose: 1 }", null, "-1")]
    [InlineData("below: { per: 3, lose: 1 }", "2", "1")]
    [InlineData("below: { per: 3, gain: 1 }", "2", "3")]
    [InlineData("give: 6, below: { per: 3, lose: 1 }", "2", "5")]
    public void Steps_begin_where_the_line_says(string sides, string? start, string points) => Verify("steps", $"{{ of: x, at: 10, {sides} }}", "x", "7", points, "8", start);

    // 87% is exactly one step below 90%, and 9/10 is exactly 90%: neither can be told from balls, and both are counted exactly at once; 88% and 85% can.
    [Theory]
    [InlineData("87 100", "9")]
    [InlineData("9 10", "10")]
    [InlineData("88 100", "10")]
    [InlineData("85 100", "9")]
    [InlineData("91 100", "10")]
    public void Steps_whose_number_a_ball_does_not_tell_are_counted_exactly(string figures, string points) =>
        Verify("steps", "{ of: { ratio: [x, all] }, at: 90%, below: { per: 3pp, lose: 1 } }", "x all", figures, points, line: "10");

    [Theory]
    [InlineData("yes 20 no", "5")]
    [InlineData("yes 19 no", "2")]
    [InlineData("no 21 yes", "2")]
    [InlineData("no 19 yes", "-1")]
    [InlineData("no 19 no", "0")]
    [InlineData("? 20 yes", "open")]
    [InlineData("yes n/a no", "open")]
    [InlineData("yes 20 ?", "open")]
    public void A_checklist_is_enclosed(string figures, string points) => Verify("checklist", Checklist, "a x b", figures, points, line: "5");

    [Fact]
    public void A_checklist_begins_where_the_line_says() => Verify("checklist", Checklist, "a x b", "yes 19 yes", "5", start: "4");

    // The first that holds: 10 points; a share of 50 points; 1 point; else none.
    [Theory]
    [InlineData("95 ?", "10")]
    [InlineData("90 no", "10")]
    [InlineData("80 no", "40")]
    [InlineData("60 no", "30")]
    [InlineData("59 yes", "1")]
    [InlineData("59 no", "NotApplicable")]
    [InlineData("59 ?", "open")]
    [InlineData("? yes", "open")]
    public void Bands_are_enclosed(string figures, string points) =>
        Verify("bands", "[{ if: { x: { at-least: 90 } }, points: 10 }, { if: { x: { at-least: 60 } }, share: { of: x, to: 100 } }, { if: b, points: 1 }]", "x b", figures, points, line: "50");

    [Theory]
    [InlineData("[{ if: b, points: 1 }, { points: 3 }]", "3")]
    [InlineData("[{ if: b, points: 1 }, { bands: [{ if: { x: { above: 5 } }, points: 7 }, { points: 2 }] }]", "2")]
    [InlineData("[{ if: b, points: 1 }, { steps: { of: x, at: 5, give: 4, below: { per: 1, lose: 2 } } }]", "2")]
    public void The_rest_takes_its_own_rule(string rows, string points) => Verify("bands", rows, "x b", "4 no", points);

    // A letter without points gives none, and is shown: that is for exact arithmetic; so is a scorer that has no balls.
    [Theory]
    [InlineData("[{ if: b, grade: A }, { points: 3 }]")]
    [InlineData("[{ if: b, points: 3 }, { grade: C, points: 1 }]")]
    [InlineData("[{ if: b, points: 1 }, { bands: [{ if: x, grade: A }, { points: 2 }] }]")]
    [InlineData("[{ if: b, points: 1 }, { tally: { of: x, gain: 1 } }]")]
    public void Bands_that_need_exact_arithmetic_say_so(string rows) => Assert.Null(Fill("bands", rows, CandidateTable.Of("id x b\nhere 4 no")));

    /// <summary>Holds a row against what it must give, and against exact arithmetic; it stands eight times between rows of nothing, so that it is asked alone and as one of four.</summary>
    private static void Verify(string kind, string settings, string metrics, string figures, string points, string? line = null, string? start = null)
    {
        var nothing = string.Join(' ', metrics.Split(' ').Select(_ => "?"));
        var table = CandidateTable.Of($"id {metrics}\na {nothing}\n{string.Concat(Enumerable.Range(1, 8).Select(at => $"h{at} {figures}\n"))}z {nothing}");
        var balls = Fill(kind, settings, table, line, start);
        Assert.NotNull(balls);
        foreach (var ball in balls[1..9])
        {
            if (points is ['≈', ' ', .. var about])
                Assert.True(Encloses(ball, Exact.Parse(about)), $"{ball} is not about {about}.");
            else
                Assert.Equal(points, ball.TryQuantity(out var quantity) ? quantity.ToString() : ball.ToString());
        }

        var exact = Reading.Scorer(kind, settings).Score(new(table.Field, 1, Number(line), null) { Start = Number(start) });
        Assert.True(points == "open" || exact.ToString() == points.TrimStart('≈', ' '), $"Exact arithmetic gives {exact}.");
    }

    private static Ball[]? Fill(string kind, string settings, CandidateTable table, string? line = null, string? start = null)
    {
        var balls = new Ball[table.Candidates.Count];
        return Assert.IsAssignableFrom<IBallScorer>(Reading.Scorer(kind, settings)).TryFill(table.Field, Number(line), Number(start), balls) ? balls : null;
    }

    private static bool Encloses(Ball ball, Exact number) =>
        ball.IsKnown && ball.Radius is > 0 and < 1e-12 && (!BallOrder.TryCompare(ball, Ball.Of(number), out var order) || order == 0);

    private static Exact? Number(string? text) => text is null ? null : Exact.Parse(text);
}
