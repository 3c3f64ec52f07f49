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

    [Theory]
    [InlineData("yes", "• late: yes, −2")]
    [InlineData("no", "• late: no, nothing taken")]
    [InlineData("?", "? late: not known, so the 2 points are not known")]
    public void A_row_that_takes_points_away_tells_what_it_took(string late, string told) =>
        Assert.Equal([told], Score.Told(Reading.Scorer("checklist", "[{ if: late, points: -2 }]"), CandidateTable.One("late", late), "here", null, "en"));

    // What is not known has no sum, so that none is told; the line's start is the first number of a sum.
    [Theory]
    [InlineData("", "yes no", "2")]
    [InlineData("", "no no", "0")]
    [InlineData("", "yes yes", "2 + (-1)")]
    [InlineData("", "yes ?", "")]
    [InlineData("start: 4, ", "yes yes", "4 + 2 + (-1)")]
    [InlineData("start: 4, ", "no no", "4")]
    public void The_sum_is_told_where_it_is_known(string start, string figures, string steps) =>
        Assert.Equal(steps, string.Join("; ", SchemeRun.Steps($"floor: none, {start}checklist: [{{ if: met, points: 2 }}, {{ if: late, points: -1 }}]", CandidateTable.Of($"id met late\nhere {figures}"))));

    [Fact]
    public void Nothing_to_look_at_is_the_callers_mistake() => Assert.Throws<ArgumentNullException>(() => Reading.Scorer("checklist", CadreDuty).Score(null!));

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
    public void A_share_of_points_where_no_line_has_points_is_refused_with_a_remedy() =>
        Assert.Equal(
            "1:19: rule.percent-points: \"50%\" is a share of points, but neither this line nor one above it has points. Give the line points, or write the number itself, such as 2.5.",
            Reading.Only(Reading.ProblemsOfScorer("checklist", "[{ if: a, points: 50% }]")));

    // Half of the line's own 8; half of the 30 of the nearest line above that has points, not of the 100 further up.
    [Theory]
    [InlineData("{ id: a, points: 8, checklist: [{ if: met, points: 50% }, { if: unmet, points: 50% }] }", "4")]
    [InlineData("{ id: outer, points: 30, parts: [{ id: inner, parts: [{ id: a, checklist: [{ if: met, points: 50% }] }] }] }", "15")]
    public void A_share_of_points_is_of_the_nearest_line_that_has_points(string line, string points) =>
        Assert.Equal(points, SchemeRun.Points($"{{ scheme: s, points: 100, parts: [{line}] }}", CandidateTable.Of("id met unmet\nhere yes no"), line: "a"));

    // 80% reached gives 10, else nothing (否则不得分): a checklist of one row. "Above" leaves the line itself out.
    [Theory]
    [InlineData("at-least", "80%", "10")]
    [InlineData("at-least", "79.9999999%", "0")]
    [InlineData("above", "80%", "0")]
    [InlineData("above", "80.0000001%", "10")]
    public void A_hard_threshold_is_one_row(string comparison, string rate, string points) =>
        Assert.Equal(points, Score.Of(Reading.Scorer("checklist", $"[{{ if: {{ rate: {{ {comparison}: 80% }} }}, points: 10 }}]"), CandidateTable.One("rate", rate), "here", "10").ToString());

    // No target, or 0 of 0: the only row has neither yes nor no, and the line takes its reason; beside a row that is decided it only stays open.
    [Theory]
    [InlineData("[{ if: { x: { at-least: { target: x } } }, points: 5 }]", Absence.NoTarget)]
    [InlineData("[{ if: { rate: { at-least: 1 } }, points: 5 }]", Absence.NotApplicable)]
    [InlineData("[{ if: { x: { at-least: { target: x } } }, points: 5 }, { if: { x: { at-least: 1 } }, points: 5 }]", Absence.NotReported)]
    [InlineData("[{ if: { any: [{ x: { at-least: { target: x } } }, lost] }, points: 5 }]", Absence.NotReported)]
    public void A_line_without_a_row_that_applies_takes_their_reason(string rows, Absence absence) =>
        Assert.Equal(absence, Score.Of(Reading.Scorer("checklist", rows), CandidateTable.Of("id x rate lost\nhere 0 n/a ?"), "here", "5").Absence);

    private static Quantity Of(string figures) => Score.Of(Reading.Scorer("checklist", CadreDuty), CandidateTable.Of(Header + figures), "here", "10");
}
