using CsCheck;
using FamilyOnline.Tests.Support;

namespace FamilyOnline.Tests.Scoring;

/// <summary>按名次计分: the place of a figure in the field becomes points.</summary>
public sealed class PlaceScorerTests
{
    // 90, 80, 80, 70: the ties take the places 2 and 3.
    private static readonly CandidateTable Tied = CandidateTable.Of("id x\na 90\nb 80\nc 80\nd 70");

    // 13 mobile-township: "nothing more said: the place itself".
    [Theory]
    [InlineData("standard", "1 2 2 4")]
    [InlineData("dense", "1 2 2 3")]
    [InlineData("modified", "1 3 3 4")]
    [InlineData("mean", "1 5/2 5/2 4")]
    [InlineData("share-points", "1 5/2 5/2 4")]
    public void The_place_itself_with_every_style_of_ties(string ties, string places) => Assert.Equal(places, All($"{{ of: x, ties: {ties} }}", Tied));

    [Fact]
    public void Lower_may_be_better() => Assert.Equal("4 2 2 1", All("{ of: x, better: lower }", Tied));

    // Ranges: the first 15, up to the third 10, all the rest 1.
    [Theory]
    [InlineData("[[1, 15], [3, 10], [rest, 1]]", "15 10 10 1")]
    [InlineData("[[2, 15], [rest, 0]]", "15 15 15 0")]
    [InlineData("[[rest, 3]]", "3 3 3 3")]
    public void A_table_gives_ranges_and_the_rest(string table, string points) => Assert.Equal(points, All($"{{ of: x, table: {table} }}", Tied));

    [Fact]
    public void A_place_that_no_row_is_for_has_no_score()
    {
        var scorer = Reading.Scorer("place", "{ of: x, table: [[1, 15], [3, 10]] }");
        Assert.Equal(Absence.NotApplicable, Score.Of(scorer, Tied, "d").Absence);
        Assert.Equal(["x = 70: place 4 of 4", "no row of the table is for place 4"], Score.Told(scorer, Tied, "d", null, "en"));
    }

    // 84.5 behind two of 85: exactly 0.5 more shares their place, 1 or the mean 2; sharing the worst, 3, it would gain nothing.
    [Theory]
    [InlineData("standard", false)]
    [InlineData("dense", false)]
    [InlineData("mean", false)]
    [InlineData("share-points", false)]
    [InlineData("modified", true)]
    public void Equal_figures_are_enough_where_they_share_a_better_place(string ties, bool isStrict)
    {
        var trace = SheetTable.Of("+ b x=85\n+ c x=84.5\n+ d x=85").Sheet($"{{ id: p, points: 10, place: {{ of: x, first: 10, lose: 2, ties: {ties} }} }}").TraceOf("c");
        var next = Assert.Single(trace.Parts[0].Next);
        Assert.Equal((isStrict, "1/2"), (next.IsStrict, next.By.ToString()));
    }

    // 80 and 80 share the worst of their places, 3; one of them at 90 would share 2 with the first.
    [Fact]
    public void One_of_two_equals_gains_by_sharing_the_worst_place_above() =>
        Assert.False(Assert.Single(SheetTable.Of("+ a x=90\n+ b x=80\n+ c x=80").Sheet("{ id: p, points: 10, place: { of: x, ties: modified } }").TraceOf("b").Parts[0].Next).IsStrict);

    // Slots 2 and 3 are worth 10 and 5: shared, each has 7.5; the better place would give both 10.
    [Theory]
    [InlineData("standard", "10")]
    [InlineData("modified", "5")]
    [InlineData("share-points", "15/2")]
    public void Equal_ones_have_the_better_points_or_share_those_of_their_places(string ties, string points) =>
        Assert.Equal(points, Of($"{{ of: x, table: [[1, 15], [2, 10], [3, 5], [rest, 1]], ties: {ties} }}", Tied, "b"));

    // First 10, each place lower loses 3: 10, 7, 7, 1; at least 2.
    [Theory]
    [InlineData("first: 10, lose: 3", "10 7 7 1")]
    [InlineData("first: 10, lose: 3, least: 2", "10 7 7 2")]
    [InlineData("first: 10, lose: 3, ties: share-points", "10 11/2 11/2 1")]
    [InlineData("first: 10, lose: 0", "10 10 10 10")]
    public void Each_place_lower_loses(string settings, string points) => Assert.Equal(points, All($"{{ of: x, {settings} }}", Tied));

    // 首名满分，每低一名扣5%: 5% of the line's 20 is 1.
    [Theory]
    [InlineData("a", "20")]
    [InlineData("b", "19")]
    [InlineData("d", "17")]
    public void A_percentage_of_points_is_lost_for_each_place(string candidate, string points) =>
        Assert.Equal(points, SchemeRun.Points("{ scheme: s, parts: [{ id: p, points: 20, place: { of: x, lose: 5% } }] }", Tied, candidate));

    // First 10, last 4, four ranked: 10, 8, 6, 4.
    [Theory]
    [InlineData("first: 10, last: 4", "10 8 8 4")]
    [InlineData("first: 10, last: 4, ties: share-points", "10 7 7 4")]
    [InlineData("first: 4, last: 10", "4 6 6 10")]
    public void A_straight_line_goes_from_the_first_to_the_last(string settings, string points) => Assert.Equal(points, All($"{{ of: x, {settings} }}", Tied));

    [Theory]
    [InlineData("first: 10, last: 4", "10")]
    [InlineData("first: 10, lose: 3", "10")]
    [InlineData("table: [[1, 15], [rest, 1]]", "15")]
    [InlineData("ties: mean", "1")]
    public void Who_is_alone_is_first(string settings, string points) => Assert.Equal(points, Of($"{{ of: x, {settings} }}", CandidateTable.One("x", "5"), "here"));

    [Fact]
    public void All_equal_are_all_first_or_share_all_places() =>
        Assert.Equal(
            ("1 1 1", "2 2 2", "3 3 3"),
            (All("{ of: x }", Equal), All("{ of: x, ties: mean }", Equal), All("{ of: x, ties: modified }", Equal)));

    private static CandidateTable Equal { get; } = CandidateTable.Of("id x\na 5\nb 5\nc 5");

    // Who has no figure has no place, and takes none: c is second of two.
    [Theory]
    [InlineData("?", "NotReported")]
    [InlineData("n/a", "NotApplicable")]
    [InlineData("none", "NotAvailable")]
    public void Who_has_no_figure_has_no_place_and_takes_none(string value, string absence) =>
        Assert.Equal($"1 {absence} 2", All("{ of: x }", CandidateTable.Of($"id x\na 9\nb {value}\nc 7")));

    // Each class has its own first.
    [Fact]
    public void Places_may_be_counted_within_a_class() =>
        Assert.Equal("1 1 2 2", All("{ of: x, within: class }", CandidateTable.Of("id class x\na town 9\nb street 8\nc town 7\nd street 6")));

    // b is outside the gates: it is told its place, 2, but takes it from nobody: c is second too.
    [Fact]
    public void A_guest_takes_no_place()
    {
        var evaluation = SchemeRun.Evaluate(
            "{ scheme: s, gates: [{ if: in, else: Out. }], parts: [{ id: p, place: { of: x, table: [[1, 10], [2, 5], [rest, 0]] } }] }", CandidateTable.Of("id x in\na 9 yes\nb 8 no\nc 7 yes"));
        Assert.Equal("10 5 5", string.Join(' ', ((string[])["a", "b", "c"]).Select(id => evaluation[id].PointsOf("p"))));
    }

    // Another assessment's rank 3 of 11, first 10, last 5: 10 − 5 × 2 ÷ 10 = 9.
    [Theory]
    [InlineData("{ rank: r, out-of: all, first: 10, last: 5 }", "9")]
    [InlineData("{ rank: r, first: 10, lose: 1 }", "8")]
    [InlineData("{ rank: r, table: [[1, 10], [3, 7], [rest, 0]] }", "7")]
    [InlineData("{ rank: r }", "3")]
    public void A_quoted_place_is_converted(string settings, string points) => Assert.Equal(points, Of(settings, CandidateTable.Of("id r all\nhere 3 11"), "here"));

    [Theory]
    [InlineData("0 11", "NotAvailable", "r: the place 0 is none of 1 to 11, so the points are not known")]
    [InlineData("12 11", "NotAvailable", "r: the place 12 is none of 1 to 11, so the points are not known")]
    public void A_quoted_place_that_cannot_be_is_none(string quoted, string absence, string told)
    {
        var (scorer, table) = (Reading.Scorer("place", "{ rank: r, out-of: all, first: 10, last: 5 }"), CandidateTable.Of($"id r all\nhere {quoted}"));
        Assert.Equal(absence, Score.Of(scorer, table, "here").ToString());
        Assert.Equal([told], Score.Told(scorer, table, "here", null, "en"));
    }

    [Theory]
    [InlineData("1 11", "10")]
    [InlineData("11 11", "5")]
    [InlineData("1 1", "10")]
    public void The_first_and_the_last_quoted_place_are_places(string quoted, string points) =>
        Assert.Equal(points, Of("{ rank: r, out-of: all, first: 10, last: 5 }", CandidateTable.Of($"id r all\nhere {quoted}"), "here"));

    [Fact]
    public void A_quoted_place_is_told() =>
        Assert.Equal(["r: place 3"], Score.Told(Reading.Scorer("place", "{ rank: r }"), CandidateTable.One("r", "3"), "here", null, "en"));

    // How many are ranked matters to a straight line only, wherever its first points come from.
    [Theory]
    [InlineData("first: 10, lose: 1", "8")]
    [InlineData("table: [[1, 10], [3, 7], [rest, 0]]", "7")]
    [InlineData("first: 10, last: 5", "NotReported")]
    [InlineData("last: 5", "NotReported")]
    public void How_many_are_ranked_may_be_unknown_where_it_does_not_count(string settings, string points) =>
        Assert.Equal(points, Score.Of(Reading.Scorer("place", $"{{ rank: r, out-of: all, {settings} }}"), CandidateTable.Of("id r all\nhere 3 ?"), "here", "10").ToString());

    // 90, 80, 80, 70: b and c share the places 2 and 3.
    [Theory]
    [InlineData("table: [[1, 15], [2, 10], [rest, 5]], ties: share-points", "b", "(10 + 5) / 2")]
    [InlineData("table: [[1, 15], [2, 10], [rest, 5]], ties: share-points", "a", "15")]
    [InlineData("first: 10, last: 4", "d", "10 + (4 - 10) * (4 - 1) / (4 - 1)")]
    [InlineData("last: 4", "b", "20 + (4 - 20) * (2 - 1) / (4 - 1)")]
    [InlineData("lose: 1", "b", "20 - 1 * (2 - 1)")]
    [InlineData("first: 10, lose: 3, least: 2", "d", "max(10 - 3 * (4 - 1), 2)")]
    [InlineData("ties: mean", "b", "(5/2)")]
    public void What_a_place_gives_can_be_computed_again(string settings, string candidate, string step) =>
        Assert.Equal([step], SchemeRun.Steps($"points: 20, place: {{ of: x, {settings} }}", Tied, candidate));

    [Fact]
    public void Who_is_alone_on_a_straight_line_is_told_the_first_points() =>
        Assert.Equal(["10"], SchemeRun.Steps("points: 20, place: { of: x, first: 10, last: 4 }", CandidateTable.One("x", "5")));

    [Fact]
    public void Shared_places_that_no_row_is_for_have_no_score()
    {
        var scorer = Reading.Scorer("place", "{ of: x, table: [[1, 15], [2, 10]], ties: share-points }");
        Assert.Equal(Absence.NotApplicable, Score.Of(scorer, Tied, "b").Absence);
        Assert.Equal(["x = 80: place 2 of 4", "no row of the table is for place 3"], Score.Told(scorer, Tied, "b", null, "en"));
    }

    [Theory]
    [InlineData("? 11", "NotReported")]
    [InlineData("3 ?", "NotReported")]
    public void A_quoted_place_that_is_missing_stays_missing(string quoted, string absence) =>
        Assert.Equal(absence, Of("{ rank: r, out-of: all, first: 10, last: 5 }", CandidateTable.Of($"id r all\nhere {quoted}"), "here"));

    [Theory]
    [InlineData("{ of: x, table: [[1, 15]], lose: 1 }", "document.one-of")]
    [InlineData("{ of: x, first: 5, lose: 1, last: 1 }", "document.one-of")]
    [InlineData("{ of: x, table: [[1, 15]], first: 3 }", "document.one-of")]
    [InlineData("{ of: x, first: 3 }", "document.missing-key")]
    [InlineData("{ of: x, least: 3 }", "document.missing-key")]
    [InlineData("{ of: x, first: 3, lose: -1 }", "rule.negative-amount")]
    [InlineData("{ of: x, table: [[2, 15], [1, 5]] }", "rule.places-out-of-order")]
    [InlineData("{ of: x, table: [[rest, 15], [1, 5]] }", "rule.places-out-of-order")]
    [InlineData("{ of: x, table: [[0, 15]] }", "document.not-a-number")]
    [InlineData("{ of: x, table: [[1.5, 15]] }", "document.not-a-number")]
    [InlineData("{ of: x, table: [1, 15] }", "document.wrong-shape")]
    [InlineData("{ of: x, table: [] }", "document.wrong-shape")]
    [InlineData("{ of: x, ties: fair }", "document.unknown-word")]
    [InlineData("{ better: lower }", "document.missing-key")]
    [InlineData("{ rank: r, better: lower }", "document.one-of")]
    [InlineData("{ rank: r, first: 10, last: 5 }", "document.missing-key")]
    [InlineData("{ of: x, out-of: all }", "document.missing-key")]
    public void What_cannot_be_meant_is_refused(string settings, string code) =>
        Assert.Contains(code, Reading.ProblemsOfScorer("place", settings).Select(problem => problem.Code));

    [Fact]
    public void A_line_without_points_says_what_the_first_has() =>
        Assert.Equal(["document.missing-key"], Reading.ProblemsOfScheme("{ scheme: s, parts: [{ id: p, place: { of: x, lose: 1 } }] }").Select(problem => problem.Code));

    [Fact]
    public void It_keeps_the_contract_of_scorers() => ScorerContract.Verify(Reading.Scorer("place", "{ of: x, first: 10, lose: 1 }"), Tied, 10L);

    // However ties are split, n candidates share the same sum of places: 1 + 2 + … + n.
    [Fact]
    [Trait("Category", "Property")]
    public void Mean_places_always_add_up() =>
        Gen.Int[0, 4].Array[1, 12].Sample(values =>
        {
            var table = CandidateTable.Of("id x\n" + string.Join('\n', values.Select((value, i) => FormattableString.Invariant($"c{i} {value}"))));
            var scorer = Reading.Scorer("place", "{ of: x, ties: mean }");
            var sum = table.Candidates.Aggregate(Exact.Zero, (soFar, candidate) => soFar + Score.Of(scorer, table, candidate.Id).Value);
            Assert.Equal((Exact)(values.Length * (values.Length + 1L) / 2), sum);
        });

    private static string All(string settings, CandidateTable table) => string.Join(' ', table.Candidates.Select(candidate => Of(settings, table, candidate.Id)));

    private static string Of(string settings, CandidateTable table, string candidate) => Score.Of(Reading.Scorer("place", settings), table, candidate).ToString();
}
