using FamilyOnline.Tests.Support;

namespace FamilyOnline.Tests.Evaluations;

/// <summary>Which rounds were held, where the scheme says what one counts that nobody had.</summary>
public sealed class HeldElementsTests
{
    private static string Months(string more, string scorer) => $"{{ id: p, points: 100, {more}each: {{ of: month, combine: mean, elements: [2024-01, 2024-02], not-held: 95 }}, {scorer} }}";

    [Fact]
    public void Points_without_any_figure_were_had() => Assert.Equal("60", SheetTable.Of("+ a").Points(Months("", "formula: 60")));

    // x says no month: it is the same for both.
    [Fact]
    public void A_figure_without_months_is_had_in_every_month() => Assert.Equal("90 0", SheetTable.Of("+ a x=90\n+ b").Points(Months("missing: zero, ", "formula: x")));

    // Nobody had February, though what is the same for all is there: a (80 + 95) ÷ 2, b (0 + 95) ÷ 2.
    [Fact]
    public void What_is_the_same_for_all_months_says_of_none_that_it_was_held() =>
        Assert.Equal("175/2 95/2", SheetTable.Of("+ a\n+ b\na x 80 in=2024-01\n* same 20").Points(Months("missing: zero, ", "formula: x + same - 20")));

    // As it is with what is stated, so with what is reported.
    [Fact]
    public void A_reported_figure_says_which_months_were_held()
    {
        var table = CandidateTable.Of("id\na\nb").Reported("a x 2024-01 80").Stated("candidate figure value\na same 20\nb same 20");
        var evaluation = SchemeRun.Evaluate($"{{ scheme: s, parts: [{Months("missing: zero, ", "formula: x + same - 20")}] }}", table);
        Assert.Equal(("175/2", "95/2"), (evaluation["a"].Total.ToString(), evaluation["b"].Total.ToString()));
    }

    // A word is a mark, although it is no number: round 1 was held, and b missed it. a (100 + 95) ÷ 2, b (0 + 95) ÷ 2.
    [Fact]
    public void A_word_says_that_a_round_was_held() => Assert.Equal("195/2 95/2", SheetTable.Of("+ a\n+ b\na p good by=round:1").Points(
        "{ id: p, points: 100, missing: zero, each: { of: round, combine: mean, elements: [1, 2], not-held: 95 }, judged: { levels: { good: 100, fair: 60 } } }"));

    [Fact]
    public void What_was_not_held_is_told()
    {
        var evaluation = SheetTable.Of("+ a\na x 90 in=2024-01").Sheet(Months("", "formula: x"));
        Assert.Equal(["2024-02 was not held and counts as 95", "mean of 2"], evaluation.Told("a", "p"));
        Assert.Equal("[2024-01] + 95", evaluation.TraceOf("a").Parts[0].Steps[0].Formula);
    }
}
