using FamilyOnline.Tests.Support;

namespace FamilyOnline.Tests.Evaluations;

/// <summary>The bounds of the total, how it is rounded, and the sides of a sheet.</summary>
public sealed class TotalScoringTests
{
    [Theory]
    [InlineData("", "-3 12")]
    [InlineData("total: { floor: 0 }, ", "0 12")]
    [InlineData("total: { cap: 10 }, ", "-3 10")]
    [InlineData("total: { floor: 2, cap: 10 }, ", "2 10")]
    public void The_total_is_not_cut_unless_the_scheme_says_so(string total, string totals)
    {
        var evaluation = SheetTable.Of("+ a x=-3\n+ b x=12").Evaluate($"{{ scheme: s, {total}parts: [{{ id: p, formula: x }}] }}");
        Assert.Equal(totals, $"{evaluation["a"].Total} {evaluation["b"].Total}");
    }

    [Fact]
    public void What_the_bounds_of_the_total_did_is_told() => Assert.Contains(
        "12 is more than “s” can give: 10", SheetTable.Of("+ b x=12").Evaluate("{ scheme: s, total: { cap: 10 }, parts: [{ id: p, formula: x }] }").Told("b", "total"));

    // Exactly on the half, and on either side of it.
    [Theory]
    [InlineData("half-up", "2.5", "3")]
    [InlineData("half-up", "2.4999", "2")]
    [InlineData("half-up", "-2.5", "-3")]
    [InlineData("half-even", "2.5", "2")]
    [InlineData("half-even", "3.5", "4")]
    [InlineData("half-even", "2.5001", "3")]
    [InlineData("bankers", "2.5", "2")]
    [InlineData("ceiling", "2.0001", "3")]
    [InlineData("ceiling", "-2.5", "-2")]
    [InlineData("floor", "2.9999", "2")]
    [InlineData("floor", "-2.5", "-3")]
    public void The_total_is_shown_rounded_once(string mode, string exact, string shown)
    {
        var score = SheetTable.Of($"+ a x={exact}").Evaluate($"{{ scheme: s, round: {{ digits: 0, mode: {mode} }}, parts: [{{ id: p, formula: x }}] }}")["a"];
        Assert.Equal((shown, exact), (score.Shown, score.Total.Value.ToFixed(4).TrimEnd('0').TrimEnd('.')));
    }

    [Theory]
    [InlineData("digits: 0", "67")]
    [InlineData("digits: 1", "66.7")]
    [InlineData("digits: 4", "66.6667")]
    public void Digits_are_kept_as_asked(string digits, string shown) =>
        Assert.Equal(shown, SheetTable.Of("+ a x=2").Evaluate($"{{ scheme: s, round: {{ {digits} }}, parts: [{{ id: p, points: 100, share: {{ of: x, to: 3 }} }}] }}")["a"].Shown);

    [Theory]
    [InlineData("", false)]
    [InlineData("round: { digits: 0, decide-on: rounded }, ", true)]
    public void A_gate_sees_the_number_that_decides(string round, bool isEligible) => Assert.Equal(isEligible, SheetTable.Of("+ a x=59.5").Evaluate(
        $"{{ scheme: s, {round}gates: [{{ if: {{ total: {{ at-least: 60 }} }}, else: Below 60. }}], parts: [{{ id: p, points: 100, formula: x }}] }}")["a"].IsEligible);

    private const string Sides = "{ scheme: s, sides: [self, assessed], gates: [{ if: { self.total: { at-least: 80 } }, else: Not applied. }], parts: [{ id: p, points: 100, formula: x }] }";

    [Fact]
    public void Both_sides_fill_the_sheet_and_the_last_is_official()
    {
        var evaluation = SheetTable.Of("+ a\na x 92 by=self\na x 75 by=assessed\n+ b\nb x 70 by=self\nb x 99 by=assessed").Evaluate(Sides);
        Assert.Equal("1a -b", evaluation.Ranks());
        Assert.Equal(("75", "99"), (evaluation["a"].Total.ToString(), evaluation["b"].Total.ToString()));
    }

    [Fact]
    public void A_side_that_has_not_filled_the_sheet_keeps_the_gate_shut() =>
        Assert.Null(Assert.Single(SheetTable.Of("+ a\na x 75 by=assessed").Evaluate(Sides)["a"].FailedGates).Holds);

    [Fact]
    public void A_line_of_the_other_side_may_be_compared() => Assert.Equal("17", SheetTable.Of("+ a\na x 92 by=self\na x 75 by=assessed").Evaluate(
        "{ scheme: s, sides: [self, assessed], parts: [{ id: p, pool: aside, times: 0, formula: x }, { id: gap, formula: self.p - 75 }] }".Replace("pool: aside, times: 0, ", "", StringComparison.Ordinal))["a"].PointsOf("gap").ToString());

    // A line may be called as a line of the other side is: its number is the side's, and so are the words for it. 9 − 1 = 8.
    [Fact]
    public void What_looks_like_a_line_of_the_other_side_is_called_what_it_counts_as()
    {
        var evaluation = SheetTable.Of("+ a\na x 9 by=self\na x 7 by=assessed").Evaluate(
            "{ scheme: s, sides: [self, assessed], parts: [{ id: p, title: { zh: 秩序, en: order }, formula: x }, { id: self.p, title: { zh: 其他, en: other }, formula: 100 }, { id: gap, formula: self.p - 1 }] }");
        Assert.Equal("8", evaluation["a"].PointsOf("gap").ToString());
        Assert.Contains("points for self: order = 9", evaluation.TraceOf("a").Parts[2].Inputs.Select(input => $"{input.Wording.English} = {input.Value}"));
    }

    [Fact]
    public void What_raised_the_total_is_told()
    {
        var trace = SheetTable.Of("+ a x=-3").Evaluate("{ scheme: s, total: { floor: 0 }, parts: [{ id: p, formula: x }] }").TraceOf("a");
        Assert.Contains("-3 is less than “s” can give: 0", trace.Lines.Select(line => line.English));
        Assert.Equal(("max([it], 0)", "max((-3), 0)"), (trace.Steps[^1].Formula, trace.Steps[^1].Arithmetic));
    }
}
