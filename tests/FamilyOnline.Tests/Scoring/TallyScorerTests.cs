using CsCheck;
using FamilyOnline.Tests.Support;

namespace FamilyOnline.Tests.Scoring;

/// <summary>按次加减分: points for every entry of a register, or for a number of things.</summary>
public sealed class TallyScorerTests
{
    private const string Header = "candidate figure value date kind fact credit waived judged\n";

    // 每次扣2分: a line with points that only loses starts full; any other starts at 0.
    [Theory]
    [InlineData("{ of: cases, lose: 2 }", "3", "10", "4")]
    [InlineData("{ of: cases, lose: 2 }", "0", "10", "10")]
    [InlineData("{ of: cases, lose: 2 }", "3", null, "-6")]
    [InlineData("{ of: cases, gain: 2 }", "3", "10", "6")]
    [InlineData("{ of: cases, gain: 2, lose: 0.5 }", "3", "10", "9/2")]
    [InlineData("{ of: cases, gain: 0.5 }", "1/2", null, "1/4")]
    public void A_number_of_things_gains_or_loses_each(string settings, string number, string? points, string score) =>
        Assert.Equal(score, Score.Of(Reading.Scorer("tally", settings), CandidateTable.One("cases", number), "here", points).ToString());

    // 第一次10分，以后每次5分; second offence takes all.
    [Theory]
    [InlineData("gain: [10, 5]", "1", "10")]
    [InlineData("gain: [10, 5]", "4", "25")]
    [InlineData("lose: [2, all]", "0", "10")]
    [InlineData("lose: [2, all]", "1", "8")]
    [InlineData("lose: [2, all]", "2", "0")]
    [InlineData("lose: [2, all]", "3", "0")]
    [InlineData("lose: all", "1", "0")]
    [InlineData("lose: 50%", "1", "5")]
    public void The_first_and_the_next_may_differ_and_the_last_repeats(string amounts, string number, string points) =>
        Assert.Equal(points, SchemeRun.Line($"points: 10, cap: none, tally: {{ of: cases, {amounts} }}", CandidateTable.One("cases", number)).Points);

    // Without points of its own, "all" is all of the line above: 30.
    [Fact]
    public void All_is_all_of_the_nearest_line_that_has_points() =>
        Assert.Equal("-30", SchemeRun.Points("{ scheme: s, points: 30, floor: none, parts: [{ id: a, tally: { of: cases, lose: all } }] }", CandidateTable.One("cases", "1"), line: "a"));

    [Fact]
    public void All_of_nothing_is_refused() => Assert.Equal("rule.percent-points", Assert.Single(Reading.ProblemsOfScorer("tally", "{ of: cases, lose: all }")).Code);

    // 10 + 5 − 3; credit ½ of a shared award; a waived one does not count.
    [Fact]
    public void Entries_count_by_kind_with_their_credit()
    {
        var table = CandidateTable.Alone().Stated(Header + """
            here circulars 1 2024-03-05 省级表彰 - - - -
            here circulars 1 2024-04-05 市级表彰 - 1/2 - -
            here circulars 1 2024-05-05 市级批评 - - - -
            here circulars 1 2024-06-05 市级批评 - - 经核查不实 -
            """);
        Assert.Equal("19/2", Of("{ of: circulars, by: kind, gain: { 省级表彰: 10, 市级表彰: 5 }, lose: { 省级批评: 5, 市级批评: 3 } }", table));
    }

    // The register's order is that of the days: the first of a kind takes the first amount.
    [Fact]
    public void Repeats_are_numbered_by_date_within_their_kind()
    {
        var table = CandidateTable.Alone().Stated(Header + """
            here offences 1 2024-06-05 late - - - -
            here offences 1 2024-03-05 late - 1/2 - -
            here offences 1 2024-04-05 absent - - - -
            """);
        Assert.Equal(("-10", "-9", "-12"), (
            Of("{ of: offences, lose: { late: [4, 6], absent: 2 } }", table),
            Of("{ of: offences, lose: [4, 6, 1] }", table),
            Of("{ of: offences, by: kind, lose: [4, 6, 1] }", table)));
    }

    // One entry that stands for three is the first, the second and the third.
    [Fact]
    public void An_entry_that_stands_for_several_is_numbered_as_several() =>
        Assert.Equal("25", Of("{ of: plays, gain: [10, 5] }", CandidateTable.Alone().Stated(Header + "here plays 3 2024-03-05 - - - - -\nhere plays 1 2024-05-05 - - - - -")));

    [Fact]
    public void Only_what_falls_in_the_window_is_numbered()
    {
        var table = CandidateTable.Alone().Stated(Header + "here offences 1 2023-11-30 - - - - -\nhere offences 1 2023-12-01 - - - - -\nhere offences 1 2024-11-30 - - - - -\nhere offences 1 2024-12-01 - - - - -").On(new(2024, 11, 30));
        Assert.Equal("7", SchemeRun.Points("{ scheme: s, window: { from: 12-01, to: 11-30 }, parts: [{ id: a, points: 10, tally: { of: offences, lose: [1, 2, 50] } }] }", table));
    }

    // 酌情扣5至10分: what was judged, within its range; a judgement outside it, or none, leaves the points open.
    [Theory]
    [InlineData("7.5", "-15/2")]
    [InlineData("5", "-5")]
    [InlineData("10", "-10")]
    [InlineData("4.99", "NotReported")]
    [InlineData("10.01", "NotReported")]
    [InlineData("-", "NotReported")]
    public void A_judged_amount_lies_in_its_range(string judged, string points) =>
        Assert.Equal(points, Of("{ of: faults, lose: { judged: [5, 10] } }", CandidateTable.Alone().Stated(Header + $"here faults 1 2024-03-05 - - - - {judged}")));

    [Theory]
    [InlineData("{ of: faults, lose: { judged: [5, 10] } }")]
    [InlineData("{ of: faults, by: kind, lose: { light: 1, heavy: 5 } }")]
    [InlineData("{ of: faults, by: kind, lose: { light: 1, otherwise: 5 } }")]
    public void A_bare_number_tells_no_kinds_and_no_judgements(string settings)
    {
        var (scorer, table) = (Reading.Scorer("tally", settings), CandidateTable.One("faults", "2"));
        Assert.Equal(Absence.NotReported, Score.Of(scorer, table, "here").Absence);
        Assert.Equal(["faults = 2: only a number is known, but the amounts differ by kind or are judged"], Score.Told(scorer, table, "here", null, "en"));
    }

    [Theory]
    [InlineData("{ of: faults, lose: { judged: [5, 10] } }")]
    [InlineData("{ of: faults, by: kind, lose: { light: 1, heavy: 5 } }")]
    public void None_at_all_needs_no_kinds(string settings) => Assert.Equal("0", Of(settings, CandidateTable.One("faults", "0")));

    // "otherwise" is for kinds that neither side names: 表彰 gains, and loses nothing.
    [Fact]
    public void Otherwise_is_for_kinds_that_neither_side_names() =>
        Assert.Equal("9", Of("{ of: circulars, by: kind, gain: { 表彰: 10 }, lose: { otherwise: 1 } }", CandidateTable.Alone().Stated(Header + "here circulars 1 2024-03-05 表彰 - - - -\nhere circulars 1 2024-04-05 通报 - - - -")));

    [Fact]
    public void A_kind_that_neither_gains_nor_loses_is_told()
    {
        var (scorer, table) = (Reading.Scorer("tally", "{ of: circulars, by: kind, gain: { 表彰: 10 } }"), CandidateTable.Alone().Stated(Header + "here circulars 1 2024-03-05 通报 - - - -"));
        Assert.Equal("0", Score.Of(scorer, table, "here").ToString());
        Assert.Contains("2024-03-05 通报: this kind neither gains nor loses", Score.Told(scorer, table, "here", null, "en"));
    }

    [Theory]
    [InlineData("{ of: circulars, gain: 1, lose: { 批评: 3 } }", "NotReported")]
    [InlineData("{ of: circulars, gain: 1, lose: { 批评: 3, otherwise: 2 } }", "-1")]
    public void One_side_by_kind_is_enough_to_need_a_kind(string settings, string points) =>
        Assert.Equal(points, Of(settings, CandidateTable.Alone().Stated(Header + "here circulars 1 2024-03-05 - - - - -")));

    [Fact]
    public void An_entry_without_a_kind_leaves_the_points_open()
    {
        var (scorer, table) = (Reading.Scorer("tally", "{ of: circulars, by: kind, gain: { 表彰: 10 } }"), CandidateTable.Alone().Stated(Header + "here circulars 1 2024-03-05 - - - - -"));
        Assert.Equal(Absence.NotReported, Score.Of(scorer, table, "here").Absence);
        Assert.Contains("2024-03-05: the amounts differ by kind, and the entry names none, so the points are not known", Score.Told(scorer, table, "here", null, "en"));
    }

    // Not filed is not empty: a stated 0 says that there was none.
    [Theory]
    [InlineData("", "NotReported")]
    [InlineData("here offences 0 - - - - - -", "10")]
    [InlineData("here offences 3 - - - - - -", "4")]
    public void A_register_that_is_not_filed_is_not_empty(string line, string points)
    {
        var others = CandidateTable.Of("id\nhere\nother").Stated(Header + "other offences 1 2024-03-05 - - - - -" + (line.Length == 0 ? "" : "\n" + line));
        Assert.Equal(points, Score.Of(Reading.Scorer("tally", "{ of: offences, lose: 2 }"), others, "here", "10").ToString());
    }

    [Fact]
    public void A_number_below_zero_is_no_number_of_things() => Assert.Equal("NotAvailable", Of("{ of: cases, lose: 1 }", CandidateTable.One("cases", "-2")));

    [Fact]
    public void A_number_below_zero_is_told() =>
        Assert.Equal(
            ["cases = -2: a number of things is not below 0, so the points are not known"],
            Score.Told(Reading.Scorer("tally", "{ of: cases, lose: 1 }"), CandidateTable.One("cases", "-2"), "here", null, "en"));

    // A bare number names no reasons: told where they must be given and there is anything to give them for.
    [Theory]
    [InlineData("", "3", "cases is 3")]
    [InlineData("", "0", "cases is 0")]
    [InlineData("reason: required, ", "3", "cases is 3; the reasons, which must be given, are missing")]
    [InlineData("reason: required, ", "0", "cases is 0")]
    public void A_number_is_told_with_the_reasons_that_it_lacks(string notes, string cases, string told) =>
        Assert.Equal([told], SchemeRun.Line($"points: 10, {notes}tally: {{ of: cases, lose: 2 }}", CandidateTable.One("cases", cases)).Told);

    // The first 10, each further one 5: amounts that nothing has reached are not in the sum.
    [Theory]
    [InlineData("gain: [10, 5]", "1", "0 + (10)")]
    [InlineData("gain: [10, 5]", "2", "0 + (10 + 5)")]
    [InlineData("gain: [10, 5]", "3", "0 + (10 + 5 * 2)")]
    [InlineData("lose: [2, 1]", "3", "20 - (2 + 1 * 2)")]
    [InlineData("gain: 2, lose: 1", "3", "0 + (2 * 3) - (1 * 3)")]
    public void A_number_can_be_computed_again(string amounts, string cases, string step) =>
        Assert.Equal([step], SchemeRun.Steps($"points: 20, tally: {{ of: cases, {amounts} }}", CandidateTable.One("cases", cases)));

    [Fact]
    public void Entries_can_be_computed_again_one_by_one() =>
        Assert.Equal(
            ["0", "0 + (10) * (1/2)", "5 + (5)", "10 + (5 * 2)"],
            SchemeRun.Steps("points: 50, tally: { of: plays, gain: [10, 5] }", CandidateTable.Alone().Stated(Header + """
                here plays 1 2024-03-05 - - 1/2 - -
                here plays 1 2024-04-05 - - - - -
                here plays 2 2024-05-05 - - - - -
                """)));

    // Only the second of a kind has to be judged: one alone needs no judgement.
    [Theory]
    [InlineData("1", "3")]
    [InlineData("2", "NotReported")]
    public void A_judgement_is_asked_for_what_is_there_only(string cases, string points) => Assert.Equal(points, Of("{ of: cases, gain: [3, { judged: [1, 2] }] }", CandidateTable.One("cases", cases)));

    // An a, then a b: by kind each is the first, 10 + 4; without kinds the b is the second, 10 + 5.
    [Theory]
    [InlineData("gain: { a: [10, 5], b: [4, 1] }", "14")]
    [InlineData("lose: { a: [10, 5], b: [4, 1] }", "-14")]
    [InlineData("gain: [10, 5]", "15")]
    [InlineData("lose: [10, 5]", "-15")]
    [InlineData("by: kind, gain: [10, 5]", "20")]
    public void Amounts_by_kind_are_numbered_by_kind(string amounts, string points) =>
        Assert.Equal(points, Of($"{{ of: o, {amounts} }}", CandidateTable.Alone().Stated(Header + "here o 1 2024-03-05 a - - - -\nhere o 1 2024-04-05 b - - - -")));

    [Theory]
    [InlineData("late late", "2024-03-05 late: −2")]
    [InlineData("late visit-3", "2024-03-05 late visit-3: −2")]
    [InlineData("- visit-3", "2024-03-05 visit-3: −2")]
    public void An_entry_says_its_kind_and_its_fact_once(string kindAndFact, string told) =>
        Assert.Contains(told, SchemeRun.Line("tally: { of: o, lose: 2 }", CandidateTable.Alone().Stated(Header + $"here o 1 2024-03-05 {kindAndFact} - - -")).Told);

    [Theory]
    [InlineData("o")]
    [InlineData("{ register: o }")]
    public void Waived_entries_stay_visible(string of) =>
        Assert.Contains(
            "2024-04-05 late: waived, not counted; why waived: force-majeure",
            SchemeRun.Line($"tally: {{ of: {of}, lose: 2 }}", CandidateTable.Alone().Stated(Header + "here o 1 2024-03-05 late - - - -\nhere o 1 2024-04-05 late - - force-majeure -")).Told);

    // Reports that are owed are entries too, and no register has waived any.
    [Fact]
    public void Owed_reports_have_no_waived_entries()
    {
        var (points, told) = SchemeRun.Line("points: 10, tally: { of: { obligations: monthly, state: late }, lose: 2 }", CandidateTable.Alone().Stated("candidate figure value period\nhere monthly late 2024-03"));
        Assert.Equal("8", points);
        Assert.Contains("−2", Assert.Single(told), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ of: cases }", "document.refused")]
    [InlineData("{ of: cases, lose: -1 }", "rule.negative-amount")]
    [InlineData("{ of: cases, gain: [1, -1] }", "rule.negative-amount")]
    [InlineData("{ of: cases, gain: [] }", "document.wrong-shape")]
    [InlineData("{ of: cases, gain: { judged: [5] } }", "document.wrong-shape")]
    [InlineData("{ of: cases, gain: { judged: [10, 5] } }", "rule.range-reversed")]
    [InlineData("{ of: cases, by: month, gain: 1 }", "document.unknown-word")]
    [InlineData("{ gain: 1 }", "document.missing-key")]
    [InlineData("{ of: cases, gain: \"2,000\" }", "document.not-a-number")]
    [InlineData("{ of: cases, gain: 010 }", "document.not-a-number")]
    public void What_cannot_be_meant_is_refused(string settings, string code) => Assert.Contains(code, Reading.ProblemsOfScorer("tally", settings).Select(problem => problem.Code));

    [Fact]
    public void It_keeps_the_contract_of_scorers() => ScorerContract.Verify(Reading.Scorer("tally", "{ of: cases, lose: [2, 1] }"), CandidateTable.Of("id cases\na 0\nb 1\nc 7"), 10L);

    // The order in which entries are given changes nothing, and every trace computes to the same points.
    [Fact]
    [Trait("Category", "Property")]
    public void The_order_of_entries_changes_nothing() =>
        Gen.Int[1, 28].Array[1, 6].Sample(days =>
        {
            string[] lines = [.. days.Select((day, i) => FormattableString.Invariant($"here o {(i % 2) + 1} 2024-03-{day:00} {(day % 2 == 0 ? "even" : "odd")} - 1/2 - -"))];
            const string Scheme = "{ scheme: s, parts: [{ id: a, tally: { of: o, by: kind, lose: { even: [3, 1], odd: 2 } } }] }";
            var (one, other) = (SchemeRun.Evaluate(Scheme, CandidateTable.Alone().Stated(Header + string.Join('\n', lines))), SchemeRun.Evaluate(Scheme, CandidateTable.Alone().Stated(Header + string.Join('\n', lines.Reverse()))));
            Assert.Equal(one["here"].Total, other["here"].Total);
            Assert.Equal(one["here"].Total, one.TraceOf("here").Recompute());
        });

    private static string Of(string settings, CandidateTable table) => Score.Of(Reading.Scorer("tally", settings), table, "here").ToString();
}
