using FamilyOnline.Tests.Support;

namespace FamilyOnline.Tests.Scoring;

/// <summary>分档计分: the first row that holds wins.</summary>
public sealed class BandsScorerTests
{
    private const string Grades = "[{ if: { rate: { at-least: 90% } }, points: 10 }, { if: { rate: { at-least: 60% } }, points: 6 }, { points: 0 }]";

    // 公安月度考核 (rubric 22a): no burglary gives 8 whatever the rest says, else 6 ± 0.2 for each case fewer or more than 10.
    private const string Burglary =
        "[{ if: { cases: { is: 0 } }, points: 8 }, { steps: { of: cases, at: 10, give: 6, below: { per: 1, gain: 0.2 }, above: { per: 1, lose: 0.2 } } }]";

    [Theory]
    [InlineData("95%", "10")]
    [InlineData("90%", "10")]
    [InlineData("89.9999999%", "6")]
    [InlineData("60%", "6")]
    [InlineData("59.9999999%", "0")]
    [InlineData("0", "0")]
    public void The_lower_bound_belongs_to_its_row(string rate, string points) =>
        Assert.Equal(points, Score.Of(Reading.Scorer("bands", Grades), CandidateTable.One("rate", rate), "here", "10").ToString());

    [Theory]
    [InlineData("0", "8")]
    [InlineData("7", "33/5")]
    [InlineData("10", "6")]
    [InlineData("12", "28/5")]
    public void A_row_may_hand_over_to_another_scorer(string cases, string points) =>
        Assert.Equal(points, Score.Of(Reading.Scorer("bands", Burglary), CandidateTable.One("cases", cases), "here", "8").ToString());

    [Fact]
    public void A_first_row_that_is_not_known_decides_nothing() =>
        Assert.Equal(Absence.NotReported, Score.Of(Reading.Scorer("bands", "[{ if: honour, points: 5 }, { points: 0 }]"), CandidateTable.One("honour", "?"), "here", "5").Absence);

    [Fact]
    public void A_row_behind_the_first_that_holds_is_not_asked() =>
        Assert.Equal("5", Score.Of(Reading.Scorer("bands", "[{ if: honour, points: 5 }, { if: other, points: 3 }]"), CandidateTable.Of("id honour other\nhere yes ?"), "here", "5").ToString());

    [Fact]
    public void Where_no_row_holds_there_is_no_score()
    {
        var scorer = Reading.Scorer("bands", "[{ if: honour, points: 5 }]");
        var table = CandidateTable.One("honour", "no");
        Assert.Equal(Absence.NotApplicable, Score.Of(scorer, table, "here", "5").Absence);
        Assert.Equal(["✗ honour", "no band holds"], Score.Told(scorer, table, "here", "5", "en"));
        Assert.Equal(["✗ honour", "没有符合的档次"], Score.Told(scorer, table, "here", "5", "zh"));
    }

    [Fact]
    public void The_row_that_holds_is_told()
    {
        var table = CandidateTable.One("rate", "75%");
        Assert.Equal(["✗ rate is at least 90%", "✓ rate is at least 60%: 6 points"], Score.Told(Reading.Scorer("bands", Grades), table, "here", "10", "en"));
        Assert.Equal(["✗ rate达到 90%", "✓ rate达到 60%：6 分"], Score.Told(Reading.Scorer("bands", Grades), table, "here", "10", "zh"));
    }

    [Fact]
    public void A_row_that_hands_over_tells_no_points_of_its_own() =>
        Assert.Equal(
            ["✗ cases is 0", "✓ all others: counted by its own rule", "cases is 12, above the reference 10: 2 steps of 1, each −0.2"],
            Score.Told(Reading.Scorer("bands", Burglary), CandidateTable.One("cases", "12"), "here", "8", "en"));

    [Fact]
    public void A_row_that_is_not_known_is_told() =>
        Assert.Equal(["? honour: not known, so no band can be chosen"], Score.Told(Reading.Scorer("bands", "[{ if: honour, points: 5 }, { points: 0 }]"), CandidateTable.One("honour", "?"), "here", "5", "en"));

    [Fact]
    public void It_keeps_the_contract_of_scorers() =>
        ScorerContract.Verify(Reading.Scorer("bands", Burglary), CandidateTable.Of("id cases\na 0\nb 7\nc 30"), 8L);

    [Fact]
    public void A_row_behind_the_rest_is_refused() =>
        Assert.Contains("no row after it is ever reached", Reading.Only(Reading.ProblemsOfScorer("bands", "[{ points: 0 }, { if: a, points: 2 }]")), StringComparison.Ordinal);

    [Fact]
    public void No_rows_are_refused() => Assert.Equal("document.refused", Assert.Single(Reading.ProblemsOfScorer("bands", "[]")).Code);

    [Fact]
    public void A_row_with_points_and_scorer_is_refused() =>
        Assert.StartsWith("1:11: document.unknown-key: The key \"points\" is not known here.", Reading.Only(Reading.ProblemsOfScorer("bands", "[{ if: a, points: 2, share: { of: b, to: 1 } }]")), StringComparison.Ordinal);

    [Fact]
    public void A_misspelt_scorer_in_a_row_gets_the_nearest() =>
        Assert.StartsWith("1:11: rule.unknown-scorer: No scorer is called \"stpes\". Nearest: steps", Reading.Only(Reading.ProblemsOfScorer("bands", "[{ if: a, stpes: { of: b, at: 1 } }]")), StringComparison.Ordinal);

    // 单项等次: all four conditions A, three B, else C; a letter is shown and never added, unless it has points.
    [Theory]
    [InlineData("yes yes yes yes", "A", "NotApplicable")]
    [InlineData("yes no yes yes", "B", "3")]
    [InlineData("yes no no yes", "C", "NotApplicable")]
    public void A_row_may_give_a_letter(string met, string letter, string points)
    {
        const string Scheme = """
            { scheme: s, figures: { met: { number-of: [a, b, c, d] } },
              parts: [{ id: x, bands: [{ if: { met: { is: 4 } }, grade: A }, { if: { met: { is: 3 } }, grade: B, points: 3 }, { grade: C }] }] }
            """;
        var trace = SchemeRun.Evaluate(Scheme, CandidateTable.Of($"id a b c d\nhere {met}")).TraceOf("here").Parts[0];
        Assert.Equal((letter, points), (trace.Letter, trace.Points.ToString()));
    }

    [Theory]
    [InlineData("yes", "✓ met: grade A, which is shown and not added")]
    [InlineData("no", "✓ all others: 3 points, grade C")]
    public void The_letter_is_told(string met, string told) =>
        Assert.Contains(told, SchemeRun.Line("bands: [{ if: met, grade: A }, { grade: C, points: 3 }]", CandidateTable.One("met", met)).Told);

    // 22b: an accident overrides (0); else the band depends on two figures.
    [Theory]
    [InlineData("yes 95% 95%", "0")]
    [InlineData("no 95% 95%", "10")]
    [InlineData("no 95% 80%", "6")]
    [InlineData("no 50% 95%", "2")]
    public void One_row_may_override_and_one_may_ask_two_figures(string figures, string points) =>
        Assert.Equal(points, Score.Of(
            Reading.Scorer("bands", "[{ if: accident, points: 0 }, { if: { rate: { at-least: 90% }, cover: { at-least: 90% } }, points: 10 }, { if: { rate: { at-least: 60% } }, points: 6 }, { points: 2 }]"),
            CandidateTable.Of($"id accident rate cover\nhere {figures}"), "here", "10").ToString());

    // 县级印发2分，部门印发1分: the best evidence counts, not both.
    [Fact]
    public void The_best_of_several_pieces_of_evidence_counts_once() =>
        Assert.Equal("2", Score.Of(Reading.Scorer("bands", "[{ if: by-county, points: 2 }, { if: by-department, points: 1 }, { points: 0 }]"), CandidateTable.Of("id by-county by-department\nhere yes yes"), "here", "2").ToString());

    [Theory]
    [InlineData("tally: { of: cases, lose: 1 }", "3")]
    [InlineData("share: { of: cases, to: 10 }", "4")]
    [InlineData("formula: cases / 2", "5/2")]
    [InlineData("place: { of: cases, table: [[1, 7], [rest, 1]] }", "7")]
    [InlineData("judged: { of: cases, range: [0, 8] }", "5")]
    [InlineData("checklist: [{ if: { cases: { above: 4 } }, points: 3 }]", "3")]
    [InlineData("bands: [{ if: { cases: { above: 4 } }, points: 1 }, { points: 0 }]", "1")]
    public void A_row_may_hold_any_scorer(string scorer, string points) =>
        Assert.Equal(points, Score.Of(Reading.Scorer("bands", $"[{{ if: closed, points: 0 }}, {{ {scorer} }}]"), CandidateTable.Of("id closed cases\nhere no 5"), "here", "8").ToString());

    [Fact]
    public void A_row_whose_figure_has_no_target_leaves_the_line_without_one() =>
        Assert.Equal(Absence.NoTarget, Score.Of(Reading.Scorer("bands", "[{ if: { x: { at-least: { target: x } } }, points: 5 }, { points: 0 }]"), CandidateTable.One("x", "1"), "here", "5").Absence);

    [Theory]
    [InlineData("[{ if: a, points: 1, grade: A, share: { of: x, to: 1 } }]", "document.unknown-key")]
    [InlineData("[{ if: a }]", "document.missing-key")]
    [InlineData("[{ if: a, point: 1 }]", "rule.unknown-scorer")]
    [InlineData("[{ points: 1 }, { points: 0 }]", "document.refused")]
    [InlineData("{ if: a, points: 1 }", "document.wrong-shape")]
    public void A_row_that_cannot_be_is_refused(string rows, string code) => Assert.Contains(code, Reading.ProblemsOfScorer("bands", rows).Select(problem => problem.Code));
}
