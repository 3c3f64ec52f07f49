using FamilyOnline.Tests.Support;

namespace FamilyOnline.Tests.Scoring;

/// <summary>逐项累加; the rows are Nanchang's 乡镇干部履职 (2012): 2 + 1 + 2 + 3 + 2.</summary>
public sealed class ChecklistScorerTests
{
    private const string CadreDuty =
        "[{ if: dedicated, points: 2 }, { if: mechanism, points: 1 }, { if: duties, points: 2 }, { if: staffed, points: 3 }, { if: { days: { at-least: 20 } }, points: 2 }]";

    private const string Header = "id dedicated mechanism duties staffed days\nhere ";

    // Township A: all five, 23 days: 10. Township B: no resident cadre at one point, 18 days: 2 + 1 + 2 = 5.
    [Theory]
    [InlineData("yes yes yes yes 23", "10")]
    [InlineData("yes yes yes no 18", "5")]
    [InlineData("no no no no 20", "2")]
    [InlineData("no no no no 19", "0")]
    public void Rows_that_hold_are_added(string figures, string points) =>
        Assert.Equal(points, Of(figures).ToString());

    [Fact]
    public void One_row_that_is_not_known_leaves_the_whole_not_known() =>
        Assert.Equal(Absence.NotReported, Of("yes yes yes ? 23").Absence);

    [Fact]
    public void A_row_may_take_points_away() =>
        Assert.Equal("-2", Score.Of(Reading.Scorer("checklist", "[{ if: late, points: -2 }]"), CandidateTable.One("late", "yes"), "here").ToString());

    [Fact]
    public void Every_row_is_told_in_both_languages()
    {
        var scorer = Reading.Scorer("checklist", CadreDuty);
        var table = CandidateTable.Of(Header + "yes no ? yes 18");
        Assert.Equal(
            ["✓ dedicated: 2 points", "✗ mechanism: 0 of 1 points", "? duties: not known, so the 2 points are not known", "✓ staffed: 3 points", "✗ days is at least 20: 0 of 2 points"],
            Score.Told(scorer, table, "here", "10", "en"));
        Assert.Equal(
            ["✓ dedicated：得 2 分", "✗ mechanism：得 0 分（满分 1 分）", "? duties：情况不明，2 分无法判定", "✓ staffed：得 3 分", "✗ days达到 20：得 0 分（满分 2 分）"],
            Score.Told(scorer, table, "here", "10", "zh"));
    }

    [Fact]
    public void It_keeps_the_contract_of_scorers() =>
        ScorerContract.Verify(Reading.Scorer("checklist", CadreDuty), CandidateTable.Of(Header + "yes no yes no 20\nb no no no no 0"), 10L);

    [Fact]
    public void A_map_instead_of_rows_is_refused() =>
        Assert.Equal("1:1: document.wrong-shape: A list was expected here. Write it as a list.", Reading.Only(Reading.ProblemsOfScorer("checklist", "{ if: a, points: 2 }")));

    [Fact]
    public void An_empty_checklist_is_refused() =>
        Assert.StartsWith("1:1: document.refused: This cannot stand as it is: A checklist needs at least one row.", Reading.Only(Reading.ProblemsOfScorer("checklist", "[]")), StringComparison.Ordinal);

    [Fact]
    public void A_row_without_points_is_refused_at_its_place() =>
        Assert.StartsWith("1:26: document.missing-key: The key \"points\" is missing.", Reading.Only(Reading.ProblemsOfScorer("checklist", "[{ if: a, points: 2 },   { if: b }]")), StringComparison.Ordinal);

    [Fact]
    public void A_share_of_points_is_refused_with_a_remedy() =>
        Assert.Equal(
            "1:19: rule.percent-points: \"50%\" is a share, but points are written as a number. Write the points themselves, such as 2.5.",
            Reading.Only(Reading.ProblemsOfScorer("checklist", "[{ if: a, points: 50% }]")));

    private static Quantity Of(string figures) => Score.Of(Reading.Scorer("checklist", CadreDuty), CandidateTable.Of(Header + figures), "here", "10");
}
