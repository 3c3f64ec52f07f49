using FamilyOnline.Tests.Support;

namespace FamilyOnline.Tests.Schemes;

/// <summary>What real sheets have and what does not add up: loaded as printed, with a warning that says which reading was taken.</summary>
public sealed class PartChecksTests
{
    [Theory]
    [InlineData("parts: [{ id: p, weight: 40%, formula: x }, { id: q, formula: x }]", "1:21: scheme.mixed-weights: In \"total\" some lines have a weight and \"q\" has none.")]
    [InlineData("parts: [{ id: p, weight: 40%, points: 9, formula: x }, { id: q, weight: 40%, points: 9, formula: x }]", "1:21: scheme.weight-sum: The weights of \"total\" add up to 4/5, not to 100%; each score is multiplied by its weight as printed.")]
    [InlineData("parts: [{ id: p, weight: 40, formula: x }, { id: q, weight: 60, formula: x }]", "1:21: scheme.weight-sum: The weights of \"total\" add up to 100, not to 100%")]
    [InlineData("parts: [{ id: p, weight: 40%, points: 100, formula: x }, { id: q, weight: 60%, points: 120, formula: x }]", "1:21: scheme.maxima-differ: The lines of \"total\" have weights but different maxima (p 100, q 120); each score is multiplied by its weight, not rescaled.")]
    [InlineData("points: 20, parts: [{ id: p, points: 9, formula: x }, { id: q, points: 9, formula: x }]", "1:33: scheme.parts-below: The lines of \"total\" give 18 points in all, fewer than its 20; it is read as printed, so that 20 cannot be reached.")]
    [InlineData("points: 12, parts: [{ id: p, points: 9, formula: x }, { id: q, points: 9, formula: x }]", "1:33: scheme.sub-points: The parts of \"total\" may reach 18 points, but its maximum is 12: what is above is cut.")]
    [InlineData("parts: [{ id: g, points: 50, parts: [{ id: p, weight: 60%, points: 100, formula: x }, { id: q, weight: 40%, points: 100, formula: x }] }]", "1:50: scheme.sub-points: The parts of \"g\" may reach 100 points, but its maximum is 50: what is above is cut.")]
    [InlineData("points: 100, parts: [{ id: p, weight: 60%, points: 50, formula: x }, { id: q, weight: 40%, points: 50, formula: x }]", "1:34: scheme.parts-below: The lines of \"total\" give 50 points in all, fewer than its 100")]
    [InlineData("points: 12, times: 1.2, parts: [{ id: p, points: 12, formula: x }]", "1:45: scheme.sub-points: The parts of \"total\" may reach 72/5 points, but its maximum is 12")]
    [InlineData("parts: [{ id: g, points: 50, cap: 30, parts: [{ id: p, points: 25, formula: x }, { id: q, points: 40, formula: x }] }]", "1:59: scheme.cap-below: The parts of \"g\" may reach 65 points, but its cap is 30: what is above is cut.")]
    [InlineData("cap: 100, parts: [{ id: p, points: 60, formula: x }, { id: q, points: 60, formula: x }]", "1:31: scheme.cap-below: The parts of \"total\" may reach 120 points, but its cap is 100")]
    [InlineData("parts: [{ id: p, points: 5, checklist: [{ if: x, points: 2 }] }]", "1:53: scheme.parts-below: The lines of \"p\" give 2 points in all, fewer than its 5")]
    [InlineData("parts: [{ id: p, points: 5, checklist: [{ if: x, points: 6 }] }]", "1:53: scheme.sub-points: The parts of \"p\" may reach 6 points, but its maximum is 5")]
    public void What_does_not_add_up_is_said_where_it_stands(string sheet, string said) =>
        Assert.StartsWith(said, Reading.Only(Reading.ProblemsOfScheme($"{{ scheme: s, {sheet} }}")), StringComparison.Ordinal);

    [Theory]
    [InlineData("parts: [{ id: p, weight: 1/3, formula: x }, { id: q, weight: 2/3, formula: x }, { id: e, pool: extra, formula: x }]")]
    [InlineData("points: 18, parts: [{ id: p, points: 9, formula: x }, { id: q, points: 9, formula: x }, { id: e, pool: extra, points: 5, formula: x }]")]
    [InlineData("points: 20, parts: [{ id: p, points: 9, formula: x }, { id: adjust, formula: x }]")]
    [InlineData("parts: [{ id: p, points: 5, cap: none, checklist: [{ if: x, points: 6 }] }]")]
    [InlineData("points: 9, combine: highest, parts: [{ id: p, points: 9, formula: x }, { id: q, points: 8, formula: x }]")]
    [InlineData("points: 9, combine: mean, parts: [{ id: p, points: 9, formula: x }, { id: q, points: 9, formula: x }]")]
    [InlineData("combine: mean, parts: [{ id: p, weight: 2, points: 9, formula: x }, { id: q, weight: 1, points: 9, formula: x }]")]
    [InlineData("points: 20, start: 2, parts: [{ id: p, points: 9, formula: x }, { id: q, points: 9, formula: x }]")]
    [InlineData("points: 20, times: 2, parts: [{ id: p, points: 10, formula: x }]")]
    [InlineData("points: 12, cap: none, parts: [{ id: p, points: 9, formula: x }, { id: q, points: 9, formula: x }]")]
    [InlineData("points: 20, times: k, parts: [{ id: p, points: 10, formula: x }]")]
    [InlineData("points: 120, parts: [{ id: p, points: 10, each: { of: judge, combine: sum }, formula: x }]")]
    [InlineData("points: 100, parts: [{ id: p, weight: 60%, points: 100, formula: x }, { id: q, weight: 40%, points: 100, formula: x }]")]
    [InlineData("points: 50, combine: highest, parts: [{ id: p, weight: 60%, points: 100, formula: x }, { id: q, weight: 40%, points: 100, formula: x }]")]
    [InlineData("parts: [{ id: base, formula: x }, { id: g, pool: extra, cap: 30, parts: [{ id: p, points: 25, formula: x }, { id: q, points: 40, formula: x }] }]")]
    public void What_adds_up_or_was_meant_raises_nothing(string sheet) => Assert.Empty(Reading.ProblemsOfScheme($"{{ scheme: s, {sheet} }}"));

    // No score is at least 8 and at most 5.
    [Theory]
    [InlineData("parts: [{ id: p, points: 10, floor: 8, cap: 5, formula: x }]", "1:58")]
    [InlineData("total: { floor: 8, cap: 5 }, parts: [{ id: p, formula: x }]", "1:38")]
    [InlineData("pools: { more: { floor: 8, cap: 5 } }, parts: [{ id: p, pool: more, formula: x }]", "1:46")]
    public void A_floor_above_the_cap_is_refused(string sheet, string place) =>
        Assert.StartsWith($"{place}: rule.range-reversed: The range goes from 8 to 5, which is less.", Reading.Only(Reading.ProblemsOfScheme($"{{ scheme: s, {sheet} }}")), StringComparison.Ordinal);

    [Fact]
    public void Mixed_weights_are_an_error_and_the_others_warnings()
    {
        Assert.Equal(Severity.Error, Assert.Single(Reading.ProblemsOfScheme("{ scheme: s, parts: [{ id: p, weight: 40%, formula: x }, { id: q, formula: x }] }")).Severity);
        Assert.Equal(Severity.Warning, Assert.Single(Reading.ProblemsOfScheme("{ scheme: s, parts: [{ id: p, weight: 40%, formula: x }] }")).Severity);
    }

    [Theory]
    [InlineData("weight: 40%", "1:14: document.unknown-key: The key \"weight\"")]
    [InlineData("pool: extra", "1:14: document.unknown-key: The key \"pool\"")]
    public void The_whole_sheet_is_neither_weighed_nor_kept_apart(string key, string said) =>
        Assert.StartsWith(said, Reading.Only(Reading.ProblemsOfScheme($"{{ scheme: s, {key}, parts: [{{ id: p, formula: x }}] }}")), StringComparison.Ordinal);

    // 扣分及其原因: a register has reasons, a computed loss has its trace, a number that somebody states has neither.
    [Theory]
    [InlineData("{ id: p, points: 5, tally: { of: late, lose: 1 } }", "scheme.bare-count")]
    [InlineData("{ id: p, points: 5, tally: { of: { register: late }, lose: 1 } }", "")]
    [InlineData("{ id: p, points: 5, tally: { of: { number-of: household, with: aware }, lose: 1 } }", "")]
    [InlineData("{ id: p, points: 5, reason: optional, tally: { of: late, lose: 1 } }", "")]
    [InlineData("{ id: g, parts: [{ id: p, points: 5, tally: { of: late, lose: 1 } }] }", "scheme.bare-count")]
    public void Where_a_reason_is_asked_for_a_bare_count_warns(string line, string code) =>
        Assert.Equal(code, string.Join(' ', Reading.ProblemsOfScheme($"{{ scheme: s, reason: required, parts: [{line}] }}").Select(problem => problem.Code)));
}
