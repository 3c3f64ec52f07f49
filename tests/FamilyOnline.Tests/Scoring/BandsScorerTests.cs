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
}
