using FamilyOnline.Tests.Support;

namespace FamilyOnline.Tests.Schemes;

/// <summary>Names that a scheme gives and that must be known elsewhere in it: lines to spread over, pools, what divides sheets.</summary>
public sealed class NamedThingsTests
{
    private const string Spread = "{ scheme: s, parts: [{ id: a, points: 5, only-for: [x], not-applicable: { spread: [IDS] }, judged: { range: [0, 5] } }, { id: b, points: 5, judged: { range: [0, 5] } }, { id: c, points: 5, judged: { range: [0, 5] } }] }";

    [Theory]
    [InlineData("b, cc", "\"cc\" is no known line. Nearest or known: c.")]
    [InlineData("a", "\"a\" is no known line. Nearest or known: b, c.")]
    public void Points_are_spread_over_lines_beside_it(string ids, string text) =>
        Assert.Contains(text, Reading.Only(Reading.ProblemsOfScheme(Spread.Replace("IDS", ids, StringComparison.Ordinal))), StringComparison.Ordinal);

    [Fact]
    public void Lines_beside_it_are_taken() => Assert.Empty(Reading.ProblemsOfScheme(Spread.Replace("IDS", "b, c", StringComparison.Ordinal)));

    [Theory]
    [InlineData("{ scheme: s, pools: { extar: { cap: 5 } }, parts: [{ id: a, pool: extra, tally: { of: x, gain: 1 } }] }", "extar")]
    [InlineData("{ scheme: s, parts: [{ id: g, pools: { extar: { cap: 5 } }, parts: [{ id: a, pool: extra, tally: { of: x, gain: 1 } }] }] }", "extar")]
    public void A_pool_that_nothing_goes_into_has_no_bounds(string scheme, string pool)
    {
        var problem = Assert.Single(Reading.ProblemsOfScheme(scheme));
        Assert.Equal("document.unknown-word", problem.Code);
        Assert.Contains($"\"{pool}\"", problem.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Contains("extra", problem.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ scheme: s, pools: { extra: { cap: 5 } }, parts: [{ id: g, parts: [{ id: a, pool: extra, tally: { of: x, gain: 1 } }] }] }")]
    [InlineData("{ scheme: s, pools: { extra: { cap: 5 } }, parts: [{ id: g, sheets: { town: [{ id: a, pool: extra, tally: { of: x, gain: 1 } }] } }] }")]
    public void A_pool_of_any_line_below_may_be_bounded(string scheme) => Assert.Empty(Reading.ProblemsOfScheme(scheme));

    [Theory]
    [InlineData("{ id: a, sheet-by: department, points: 5, judged: { range: [0, 5] } }")]
    [InlineData("{ id: a, sheet-by: department, parts: [{ id: b, points: 5, judged: { range: [0, 5] } }] }")]
    public void What_divides_sheets_needs_sheets(string line) => Assert.Equal("document.unknown-key", Assert.Single(Reading.ProblemsOfScheme($"{{ scheme: s, parts: [{line}] }}")).Code);

    [Fact]
    public void A_pool_spelt_nearly_like_one_with_bounds_is_doubtful()
    {
        var problem = Assert.Single(Reading.ProblemsOfScheme("{ scheme: s, pools: { extra: { cap: 5 } }, parts: [{ id: a, pool: extra, tally: { of: x, gain: 1 } }, { id: b, pool: extar, tally: { of: z, gain: 1 } }] }"));
        Assert.Equal(("scheme.pool-alike", Severity.Warning), (problem.Code, problem.Severity));
        Assert.Contains("The pool \"extar\" of \"b\" has no bounds anywhere, and is spelt nearly like extra.", problem.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void A_pool_without_bounds_and_called_otherwise_is_none_of_it() =>
        Assert.Empty(Reading.ProblemsOfScheme("{ scheme: s, pools: { extra: { cap: 5 } }, parts: [{ id: a, pool: extra, tally: { of: x, gain: 1 } }, { id: b, pool: honours, tally: { of: z, gain: 1 } }] }"));

    // The class is town, and the department roads: `sheet-by` says which of the two names the sheet. Who has no group there is matched by class as before.
    [Theory]
    [InlineData("sheet-by: department, ", "2 1 1")]
    [InlineData("sheet-by: class, ", "1 1 1")]
    [InlineData("", "1 1 1")]
    public void The_grouping_that_is_named_decides_the_sheet(string by, string points) =>
        Assert.Equal(points, SheetTable.Of("+ a class=town @department=roads one=1 two=2\n+ b class=town one=1 two=2\n+ c class=town @department=town one=1 two=2").Points($"{{ id: own, {by}sheets: {{ town: [{{ id: x, formula: one }}], roads: [{{ id: w, formula: two }}] }} }}"));

    [Fact]
    public void A_group_without_a_sheet_takes_the_rest() =>
        Assert.Equal("3", SheetTable.Of("+ a class=town @department=water one=1 three=3").Points("{ id: own, sheet-by: department, sheets: { town: [{ id: x, formula: one }], otherwise: [{ id: w, formula: three }] } }"));
}
