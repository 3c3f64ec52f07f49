using FamilyOnline.Tests.Support;

namespace FamilyOnline.Tests.Evaluations;

public sealed class VetoScoringTests
{
    private static readonly SheetTable Three = SheetTable.Of("+ a x=90 bad=yes\n+ b x=80 bad=no\n+ c x=70 bad=no");

    private static string Scheme(string effect, string more = "") => $"{{ scheme: s, vetoes: [{{ if: bad, effect: {effect} }}], {more}parts: [{{ id: p, points: 100, formula: x }}] }}";

    [Fact]
    public void Exclusion_leaves_the_ranking_and_the_rest_close_up()
    {
        var evaluation = Three.Evaluate(Scheme("exclude"));
        Assert.Equal("1b 2c -a", evaluation.Ranks());
        Assert.Equal(("90", true, true), (evaluation["a"].Total.ToString(), evaluation["a"].IsExcluded, evaluation["a"].IsEligible));
    }

    [Fact]
    public void A_fixed_score_replaces_the_total_and_stays_ranked()
    {
        var evaluation = Three.Evaluate(Scheme("{ score: 75 }"));
        Assert.Equal("1b 2a 3c", evaluation.Ranks());
        Assert.Equal(("75", "90"), (evaluation["a"].Total.ToString(), evaluation["a"].PointsOf("p").ToString()));
    }

    [Fact]
    public void Vetoes_act_in_order_and_the_last_score_stands() => Assert.Equal("10", Three.Evaluate(
        "{ scheme: s, vetoes: [{ if: bad, effect: { score: 50 } }, { if: bad, effect: { score: 10 } }], parts: [{ id: p, points: 100, formula: x }] }")["a"].Total.ToString());

    [Fact]
    public void A_bar_keeps_the_score_and_forbids_a_grade()
    {
        var evaluation = Three.Evaluate(Scheme("{ bar: excellent }", "grades: [{ if: { total: { at-least: 75 } }, grade: { zh: 优秀, en: excellent } }, { grade: 合格 }], "));
        Assert.Equal("1a 2b 3c", evaluation.Ranks());
        Assert.Equal(["合格", "优秀", "合格"], evaluation.Scores.Select(score => score.Grade!.Grade.Chinese));
    }

    [Fact]
    public void A_bar_on_the_award_takes_every_grade_but_the_last() =>
        Assert.Equal("c", Three.Evaluate(Scheme("{ bar: award }", "grades: [{ if: { total: { at-least: 85 } }, grade: a }, { if: { total: { at-least: 75 } }, grade: b }, { grade: c }], "))["a"].Grade!.Grade.Chinese);

    // a's 90 would be 优; the veto makes it 0, and a grade sees the score that decides.
    [Fact]
    public void A_grade_sees_the_score_that_a_veto_put_in_its_place() =>
        Assert.Equal("fail", Three.Evaluate(Scheme("{ score: 0 }", "grades: [{ if: { total: { at-least: 60 } }, grade: pass }, { grade: fail }], "))["a"].Grade!.Grade.Chinese);

    [Fact]
    public void A_veto_that_is_not_known_does_not_act_and_is_named()
    {
        var evaluation = SheetTable.Of("+ a x=90").Evaluate(Scheme("exclude"));
        Assert.Equal("1a", evaluation.Ranks());
        Assert.Null(Assert.Single(evaluation["a"].Vetoes).Holds);
        Assert.Contains("bad: not known, so the veto does not act", evaluation.TraceOf("a").Lines.Select(line => line.English));
    }

    [Fact]
    public void A_veto_replaces_a_total_that_is_not_known() => Assert.Equal("0", SheetTable.Of("+ a bad=yes").Evaluate(Scheme("{ score: 0 }"))["a"].Total.ToString());

    // Best of all is a's 90: 80 ÷ 90; out of the field, b is best itself.
    [Theory]
    [InlineData("in", "800/9")]
    [InlineData("out", "100")]
    public void Who_is_vetoed_is_compared_with_unless_the_scheme_says_otherwise(string vetoed, string points) => Assert.Equal(points, Three.Evaluate(
        $"{{ scheme: s, field: {{ vetoed: {vetoed} }}, vetoes: [{{ if: bad, effect: exclude }}], parts: [{{ id: p, points: 100, share: {{ of: x, to: {{ highest-of: x }} }} }}] }}")["b"].Total.ToString());

    [Fact]
    public void Who_is_out_of_the_field_is_scored_all_the_same() => Assert.Equal("100", Three.Evaluate(
        "{ scheme: s, field: { vetoed: out }, vetoes: [{ if: bad, effect: exclude }], parts: [{ id: p, points: 100, share: { of: x, to: { highest-of: x } } }] }")["a"].Total.ToString());

    [Fact]
    public void A_bar_that_names_no_grade_and_no_prize_is_refused() => Assert.StartsWith(
        "1:49: document.unknown-word: \"excelent\" is no known grade or prize. Nearest or known: excellent",
        Reading.Only(Reading.ProblemsOfScheme("{ scheme: s, vetoes: [{ if: bad, effect: { bar: excelent } }], grades: [{ if: { total: { above: 1 } }, grade: excellent }, { grade: fair }], parts: [{ id: p, points: 100, formula: x }] }")),
        StringComparison.Ordinal);

    [Fact]
    public void Two_vetoes_that_exclude_do_not_undo_each_other()
    {
        var evaluation = Three.Evaluate("{ scheme: s, vetoes: [{ if: bad, effect: exclude }, { if: { x: { above: 85 } }, effect: exclude }], parts: [{ id: p, points: 100, formula: x }] }");
        Assert.Equal((true, "1b 2c -a"), (evaluation["a"].IsExcluded, evaluation.Ranks()));
    }

    // a is vetoed by the first alone; out of the field, b's 80 are the best.
    [Fact]
    public void One_veto_of_several_is_enough_to_leave_the_field() => Assert.Equal("100", Three.Evaluate(
        "{ scheme: s, field: { vetoed: out }, vetoes: [{ if: bad, effect: exclude }, { if: { x: { below: 10 } }, effect: exclude }], parts: [{ id: p, points: 100, share: { of: x, to: { highest-of: x } } }] }")["b"].Total.ToString());

    [Theory]
    [InlineData("{ score: 75 }", "bad: the score is 75", "✗ bad: the total is 75")]
    [InlineData("exclude", "bad: excluded from the ranking", "✗ bad: out of the ranking")]
    [InlineData("{ bar: excellent }", "bad: may not have excellent", "✗ bad: may not have excellent")]
    [InlineData("{ bar: award }", "bad: may not have any award", "✗ bad: may not have any award")]
    public void What_a_veto_did_is_told(string effect, string told, string explained)
    {
        var evaluation = Three.Evaluate(Scheme(effect, "grades: [{ if: { total: { at-least: 75 } }, grade: excellent }, { grade: fair }], "));
        Assert.Contains(told, evaluation.TraceOf("a").Lines.Select(line => line.English));
        Assert.Contains("\n  " + explained + "\n", evaluation.Explain("a", System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("+ a x=90", "? not known, so it does not act: bad")]
    [InlineData("+ a x=90 bad=no", "✓ did not happen: bad")]
    public void What_did_not_happen_is_told_apart_from_what_is_not_known(string table, string told) =>
        Assert.Contains("\n  " + told + "\n", SheetTable.Of(table).Evaluate(Scheme("exclude")).Explain("a", System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
}
