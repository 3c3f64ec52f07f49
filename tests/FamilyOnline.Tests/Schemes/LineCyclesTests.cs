using FamilyOnline.Tests.Support;

namespace FamilyOnline.Tests.Schemes;

public sealed class LineCyclesTests
{
    [Theory]
    [InlineData("{ ^id: p, formula: q }, { id: q, formula: p }", "p → q → p")]
    [InlineData("{ ^id: p, formula: p + 1 }", "p → p")]
    [InlineData("{ ^id: p, place: { of: total } }", "total → p → total")]
    [InlineData("{ id: g, parts: [{ ^id: p, place: { of: g } }] }", "g → p → g")]
    [InlineData("{ ^id: p, only-if: { q: { above: 0 } }, formula: 1 }, { id: q, formula: p }", "p → q → p")]
    [InlineData("{ ^id: p, times: q, formula: 1 }, { id: q, formula: p }", "p → q → p")]
    [InlineData("{ ^id: p, missing: { formula: q }, formula: x }, { id: q, formula: p }", "p → q → p")]
    [InlineData("{ id: a, formula: w }, { id: g, sheets: { town: [{ ^id: x, formula: x }] } }", "x → x")]
    public void Points_that_would_be_needed_before_they_are_known_are_refused_at_the_line_that_asks_for_them(string parts, string cycle)
    {
        const string Before = "{ scheme: s, parts: [";
        var problem = Reading.Only(Reading.ProblemsOfScheme($"{Before}{parts.Replace("^", "", StringComparison.Ordinal)}] }}"));
        var column = Before.Length + parts.IndexOf('^', StringComparison.Ordinal) + 1 + "id: ".Length;
        Assert.Equal($"1:{column}: scheme.cycle: The points of a line would be needed before they are known: {cycle}. Let no line use a figure that is computed from its own points, or from those of a line above it; a line called like the figure that it scores needs an id of its own.", problem);
    }

    [Fact]
    public void A_line_may_use_another_that_does_not_use_it() => Assert.Empty(Reading.ProblemsOfScheme("{ scheme: s, parts: [{ id: p, formula: q }, { id: q, formula: x }] }"));

    [Fact]
    public void A_veto_that_looks_at_the_total_is_no_cycle() =>
        Assert.Empty(Reading.ProblemsOfScheme("{ scheme: s, vetoes: [{ if: { total: { below: 10 } }, effect: { score: 0 } }], parts: [{ id: p, formula: x }] }"));
}
