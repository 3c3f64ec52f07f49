using FamilyOnline.Tests.Support;

namespace FamilyOnline.Tests.Evaluations;

/// <summary>What shows only once rules, candidates and figures come together, and most often is a slip of the pen.</summary>
public sealed class EvaluationWarningsTests
{
    private static readonly SheetTable Towns = SheetTable.Of("+ a class=town @county=jing work=5\n+ b class=city work=3");

    [Fact]
    public void A_class_that_nobody_has_is_told_with_the_nearest() =>
        Assert.Equal(["\"p\" is only for \"twon\", which no candidate is; the nearest class is \"town\""], Warnings("{ id: p, only-for: [twon, city], formula: work }"));

    // By class, group, id, or since the scheme names the class elsewhere: none of it is a slip.
    [Theory]
    [InlineData("{ id: p, only-for: [town, jing, b], formula: work }")]
    [InlineData("{ id: p, only-for: [isle], formula: work }, { id: q, share: { of: work, to: { by-class: { isle: 3, otherwise: 5 } } } }")]
    [InlineData("{ id: p, only-for: [isle], formula: work }, { id: q, sheets: { isle: [{ id: r, formula: work }], otherwise: [{ id: t, formula: work }] } }")]
    public void A_class_that_somebody_has_or_the_scheme_names_is_known(string lines) => Assert.Empty(Warnings(lines));

    [Fact]
    public void A_class_that_a_quota_names_is_known() =>
        Assert.Empty(Towns.Evaluate("{ scheme: s, parts: [{ id: p, only-for: [isle], formula: work }], select: { take: 1, at-least: [{ class: isle, count: 1, if-any: true }] } }").Warnings);

    [Fact]
    public void A_class_that_only_an_upper_quota_names_is_known() =>
        Assert.Empty(Towns.Evaluate("{ scheme: s, parts: [{ id: p, only-for: [isle], formula: work }], select: { take: 1, at-most: [{ class: isle, count: 1 }] } }").Warnings);

    [Theory]
    [InlineData("formula: worK2 + work", "the rules name the figure \"worK2\", and nothing is stated of it for anybody")]
    [InlineData("judged: { range: [0, 5] }", "the rules name the figure \"p\", and nothing is stated of it for anybody")]
    public void A_figure_that_nobody_states_is_told(string scorer, string told) => Assert.Equal([told], Warnings($"{{ id: p, {scorer} }}, {{ id: q, formula: work }}"));

    [Fact]
    public void The_nearest_that_is_stated_and_not_named_is_told() =>
        Assert.Equal(["the rules name the figure \"wokr\", and nothing is stated of it for anybody; the nearest that is stated and not named is \"work\""], Warnings("{ id: p, formula: wokr }"));

    // The number of members may be stated and need not be; a register, a target or a report is stated too.
    [Theory]
    [InlineData("+ a\na ok yes by=home:1", "{ id: p, checklist: [{ if: all-ok, points: 1 }] }")]
    [InlineData("+ a\na o ! date=2024-03-01", "{ id: p, tally: { of: { register: o }, gain: 1 } }")]
    [InlineData("+ a x=1\na x 5 by=target", "{ id: p, points: 1, share: { of: x, to: { target: x } } }")]
    [InlineData("+ a\na monthly late in=2024-03", "{ id: p, tally: { of: { obligations: monthly, state: late }, lose: 1 } }")]
    public void What_is_stated_in_another_way_is_known(string table, string line) =>
        Assert.Empty(SheetTable.Of(table).Evaluate($"{{ scheme: s, figures: {{ all-ok: {{ every: home, with: ok }} }}, parts: [{line}] }}").Warnings);

    private static IEnumerable<string?> Warnings(string lines) => Towns.Sheet(lines).Warnings.Select(warning => warning.English);
}
