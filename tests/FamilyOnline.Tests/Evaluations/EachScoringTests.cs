using FamilyOnline.Tests.Support;

namespace FamilyOnline.Tests.Evaluations;

/// <summary>Lines that are scored once per judge, ballot, member, month or round.</summary>
public sealed class EachScoringTests
{
    private static readonly SheetTable Judges = SheetTable.Of("""
        + a
        a p 90 by=j1
        a p 70 by=j2
        a p 80 by=j3
        a p 50 by=j4
        a p 100 by=j5
        """);

    private static string Each(string each, string scorer = "judged: { range: [0, 100] }", string more = "") => $"{{ id: p, points: 100, {more}each: {{ {each} }}, {scorer} }}";

    // 50 + 70 + 80 + 90 + 100 = 390; without 50 and 100, 240 ÷ 3 = 80.
    [Theory]
    [InlineData("combine: sum", "390")]
    [InlineData("combine: mean", "78")]
    [InlineData("combine: median", "80")]
    [InlineData("combine: highest", "100")]
    [InlineData("combine: lowest", "50")]
    [InlineData("combine: mean, drop: { lowest: 1, highest: 1 }", "80")]
    [InlineData("combine: mean, drop: { lowest: 1 }", "85")]
    [InlineData("combine: mean, drop: { highest: 2 }", "200/3")]
    [InlineData("combine: sum, best: 2", "190")]
    [InlineData("combine: mean, best: 8", "78")]
    [InlineData("combine: mean, best: 1, drop: { highest: 1 }", "90")]
    public void Judges_become_one_score(string each, string points) => Assert.Equal(points, Judges.Points(Each($"of: judge, {each}")));

    // (2 × 90 + 70) ÷ 3; the other judges are not among those named.
    [Fact]
    public void Weights_name_who_counts() => Assert.Equal("250/3", Judges.Points(Each("of: judge, combine: mean, weights: { j1: 2, j2: 1 }")));

    [Fact]
    public void A_weighted_sum_is_not_divided() => Assert.Equal("250", Judges.Points(Each("of: judge, combine: sum, weights: { j1: 2, j2: 1 }")));

    // √(4 × 9) = 6.
    [Fact]
    public void A_geometric_mean_of_judges() =>
        Assert.Equal("6", SheetTable.Of("+ a\na p 4 by=j1\na p 9 by=j2").Points(Each("of: judge, combine: geometric")));

    // 5 of 3 judges are dropped: none is left, which is not 0.
    [Fact]
    public void When_all_are_dropped_nothing_is_known()
    {
        var evaluation = Judges.Sheet(Each("of: judge, combine: mean, drop: { lowest: 3, highest: 3 }"));
        Assert.Equal(Absence.NotAvailable, evaluation["a"].Total.Absence);
        Assert.Equal(["of 5 scores none is left after the highest and the lowest are dropped"], evaluation.Told("a", "p"));
    }

    [Fact]
    public void Whoever_is_dropped_is_told()
    {
        var told = Judges.Sheet(Each("of: judge, combine: mean, drop: { lowest: 1, highest: 1 }")).Told("a", "p");
        Assert.Equal(["j4 is not counted: 50 points", "j5 is not counted: 100 points", "mean of 3"], told);
    }

    [Fact]
    public void One_judge_who_has_not_marked_leaves_the_line_unknown()
    {
        var evaluation = SheetTable.Of("+ a\n+ b\na p 90 by=j1\na p 80 by=j2\nb p 70 by=j1").Sheet(Each("of: judge, combine: mean"));
        Assert.Equal(("85", Absence.NotReported), (evaluation["a"].Total.ToString(), evaluation["b"].Total.Absence));
        Assert.Equal(["not known: j2"], evaluation.Told("b", "p"));
    }

    [Theory]
    [InlineData("missing: zero, ", "35")]
    [InlineData("missing: { give: 60 }, ", "65")]
    [InlineData("missing: skip, ", "70")]
    public void The_line_says_what_a_judge_who_has_not_marked_means(string missing, string points) =>
        Assert.Equal(points, SheetTable.Of("+ a\n+ b\na p 90 by=j1\na p 80 by=j2\nb p 70 by=j1").Sheet(Each("of: judge, combine: mean", more: missing))["b"].Total.ToString());

    [Fact]
    public void Nobody_who_marked_is_not_known() => Assert.Equal("NotReported", SheetTable.Of("+ a").Points(Each("of: judge, combine: mean")));

    // Ten each: 12 is held at 10; the sum of three is 9 + 10 + 10.
    [Fact]
    public void Points_and_bounds_hold_for_one_element() =>
        Assert.Equal("29", SheetTable.Of("+ a\na x 9 by=j1\na x 12 by=j2\na x 11 by=j3").Points("{ id: p, points: 10, each: { of: judge, combine: sum }, formula: x }"));

    [Fact]
    public void A_total_bound_sits_on_the_line_above() =>
        Assert.Equal("25", SheetTable.Of("+ a\na x 9 by=j1\na x 12 by=j2\na x 11 by=j3").Points("{ id: g, cap: 25, parts: [{ id: p, points: 10, each: { of: judge, combine: sum }, formula: x }] }"));

    // (3 × 10 + 9 × 20 + 12 × 30) ÷ 12 = 570 ÷ 12 = 47.5 over twelve months; ten of them are here.
    [Fact]
    public void Ten_months_of_twelve_are_not_a_year_until_the_line_says_so()
    {
        var months = string.Join('\n', Enumerable.Range(1, 10).Select(month => FormattableString.Invariant($"a x 6 in=2024-{month:00}")));
        var table = SheetTable.Of("+ a\n" + months);
        const string Named = "elements: [2024-01, 2024-02, 2024-03, 2024-04, 2024-05, 2024-06, 2024-07, 2024-08, 2024-09, 2024-10, 2024-11, 2024-12]";
        Assert.Equal("NotReported", table.Points($"{{ id: p, points: 10, each: {{ of: month, combine: mean, {Named} }}, formula: x }}"));
        Assert.Equal("5", table.Points($"{{ id: p, points: 10, missing: zero, each: {{ of: month, combine: mean, {Named} }}, formula: x }}"));
        Assert.Equal("6", table.Points($"{{ id: p, points: 10, missing: skip, each: {{ of: month, combine: mean, {Named} }}, formula: x }}"));
        Assert.Equal("6", table.Points("{ id: p, points: 10, each: { of: month, combine: mean }, formula: x }"));
    }

    [Fact]
    public void A_window_says_which_months_there_are() =>
        Assert.Equal("NotReported", SheetTable.Of("+ a\na x 6 in=2024-03\na x 8 in=2024-05").Evaluate(
            "{ scheme: s, window: { from: 2024-03-01, to: 2024-05-31 }, parts: [{ id: p, points: 10, each: { of: month, combine: mean }, formula: x }] }")["a"].Total.ToString());

    // Nobody had February: 95 for all. a (90 + 95) ÷ 2 = 92.5, b (80 + 95) ÷ 2 = 87.5.
    [Fact]
    public void A_round_that_nobody_had_counts_what_the_scheme_gives() => Assert.Equal("185/2 175/2", SheetTable.Of("+ a\n+ b\na x 90 in=2024-01\nb x 80 in=2024-01").Points(
        "{ id: p, points: 100, each: { of: month, combine: mean, elements: [2024-01, 2024-02], not-held: 95 }, formula: x }"));

    // Nobody had February, so nothing is missing there: a (90 + 95) ÷ 2. Nobody told b's January: (0 + 95) ÷ 2, 95 alone, (60 + 95) ÷ 2.
    [Theory]
    [InlineData("zero", "185/2 95/2")]
    [InlineData("skip", "185/2 95")]
    [InlineData("{ give: 60 }", "185/2 155/2")]
    [InlineData("{ formula: 60 }", "185/2 155/2")]
    public void What_nobody_had_is_not_missing(string missing, string points) => Assert.Equal(points, SheetTable.Of("+ a\n+ b\na x 90 in=2024-01").Points(
        $"{{ id: p, points: 100, missing: {missing}, each: {{ of: month, combine: mean, elements: [2024-01, 2024-02], not-held: 95 }}, formula: x }}"));

    // Round 3 was held by nobody, whoever the judges of a part are: a (80 + 90) ÷ 2, b (0 + 90) ÷ 2.
    [Fact]
    public void What_nobody_had_is_not_missing_in_a_part() => Assert.Equal("85 45", SheetTable.Of("+ a\n+ b\na x 80 by=round:1\n* same 20").Points(
        "{ id: p, points: 100, each: { of: round, combine: mean, elements: [1, 3], not-held: 90 }, parts: [{ id: q, points: 100, missing: zero, formula: x + same - 20 }] }"));

    [Fact]
    public void What_nobody_had_gives_nothing_to_whom_it_skips() => Assert.Equal("95 NotApplicable", SheetTable.Of("+ a class=town\n+ b class=city").Points(
        "{ id: p, points: 100, missing: skip, only-for: [town], each: { of: month, combine: mean, elements: [2024-02], not-held: 95 }, formula: x }", "p"));

    [Fact]
    public void A_round_that_somebody_had_is_missing_for_the_others() => Assert.Equal("185/2 NotReported", SheetTable.Of("+ a\n+ b\na x 90 in=2024-01\nb x 80 in=2024-01\na x 95 in=2024-02").Points(
        "{ id: p, points: 100, each: { of: month, combine: mean, elements: [2024-01, 2024-02], not-held: 0 }, formula: x }"));

    [Fact]
    public void A_round_that_nobody_had_gives_nothing_to_whom_the_line_does_not_concern() => Assert.Equal("95 NotApplicable", SheetTable.Of("+ a class=town\n+ b class=city").Points(
        "{ id: p, points: 100, only-for: [town], each: { of: month, combine: mean, elements: [2024-02], not-held: 95 }, formula: x }", "p"));

    // Within a month everybody is compared with everybody: January 10 and 5, February 5 and 10; a 15, b 15.
    [Fact]
    public void Like_is_compared_with_like() => Assert.Equal("15 15", SheetTable.Of("+ a\n+ b\na x 4 in=2024-01\nb x 2 in=2024-01\na x 1 in=2024-02\nb x 2 in=2024-02").Points(
        "{ id: p, points: 10, each: { of: month, combine: sum }, share: { of: x, to: { highest-of: x } } }"));

    // Months within quarters… within judges: j1 (8 + 6) ÷ 2 = 7, j2 (4 + 2) ÷ 2 = 3; together 10.
    [Fact]
    public void Each_nests_in_each() => Assert.Equal("10", SheetTable.Of("+ a\na x 8 by=j1 in=2024-01\na x 6 by=j1 in=2024-02\na x 4 by=j2 in=2024-01\na x 2 by=j2 in=2024-02").Points(
        "{ id: g, each: { of: judge, combine: sum }, parts: [{ id: p, points: 10, each: { of: month, combine: mean }, formula: x }] }"));

    // Households of a: 2 and 4 give 20 and 40 of the best's 10; one household of b 10 gives 100.
    [Fact]
    public void Members_are_compared_over_all_candidates_together() => Assert.Equal("30 100", SheetTable.Of("+ a\n+ b\na x 2 by=household:1\na x 4 by=household:2\nb x 10 by=household:7").Points(
        "{ id: p, points: 100, each: { of: household, combine: mean }, share: { of: x, to: { highest-of: x } } }"));

    // One bad member fails the parent.
    [Fact]
    public void The_worst_member_may_count() => Assert.Equal("0 100", SheetTable.Of("+ a\n+ b\na x 0 by=site:1\na x 1 by=site:2\nb x 1 by=site:1").Points(
        "{ id: p, points: 100, each: { of: site, combine: lowest }, checklist: [{ if: x, points: 100 }] }"));

    // A42: 100 / 80 / 60 by ballot: (100 + 100 + 60) ÷ 3.
    [Fact]
    public void Ballots_of_levels_have_a_mean() => Assert.Equal("260/3", SheetTable.Of("+ a\na p good by=ip:1\na p good by=ip:2\na p fair by=ip:3").Points(
        "{ id: p, points: 100, each: { of: ip, combine: mean }, judged: { levels: { good: 100, fine: 80, fair: 60 } } }"));

    [Fact]
    public void A_sum_of_many_members_is_computed_again_all_the_same()
    {
        var members = string.Join('\n', Enumerable.Range(1, 300).Select(f => FormattableString.Invariant($"a x {f} by=household:{f}")));
        Assert.Equal("45150", SheetTable.Of("+ a\n" + members).Points("{ id: p, each: { of: household, combine: sum }, formula: x }"));
    }

    [Fact]
    public void A_period_that_is_none_is_refused_where_it_stands() =>
        Assert.StartsWith("1:60: document.unknown-word: \"January\" is no known period.", Reading.Only(Reading.ProblemsOfScheme("{ scheme: s, parts: [{ id: p, each: { of: month, elements: [January] }, formula: x }] }")), StringComparison.Ordinal);
}
