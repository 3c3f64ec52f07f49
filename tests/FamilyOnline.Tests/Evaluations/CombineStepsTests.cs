using FamilyOnline.Tests.Support;

namespace FamilyOnline.Tests.Evaluations;

/// <summary>How several scores become one, as a person writes it with a pencil.</summary>
public sealed class CombineStepsTests
{
    private static readonly SheetTable One = SheetTable.Of("+ a x=9 v=2 z=5 w=4");

    private static IEnumerable<(string Formula, string Arithmetic)> Steps(string group) =>
        One.Sheet($"{{ id: g, {group} }}").TraceOf("a").Parts[0].Steps.Select(step => (step.Formula, step.Arithmetic));

    // 2, 4, 5, 9: the two in the middle, the smaller first.
    [Fact]
    public void A_median_of_four_is_the_mean_of_the_middle_two_in_their_order() => Assert.Equal(
        [("([s] + [r]) / 2", "(4 + 5) / 2")],
        Steps("combine: median, parts: [{ id: p, formula: x }, { id: q, formula: v }, { id: r, formula: z }, { id: s, formula: w }]"));

    [Fact]
    public void A_mean_of_one_is_that_one() => Assert.Equal([("[p]", "9")], Steps("combine: mean, parts: [{ id: p, formula: x }]"));

    [Fact]
    public void A_mean_of_three_is_their_sum_by_three() => Assert.Equal(
        [("[p] + [q] + [s]", "9 + 2 + 4"), ("[it] / 3", "15 / 3")],
        Steps("combine: mean, parts: [{ id: p, formula: x }, { id: q, formula: v }, { id: s, formula: w }]"));

    [Fact]
    public void A_mean_with_weights_says_that_it_is_one() => Assert.Equal(
        ["weighted mean of 2"],
        One.Sheet("{ id: g, combine: mean, parts: [{ id: p, weight: 40%, formula: x }, { id: q, weight: 60%, formula: v }] }").Told("a", "g"));

    // Twenty summands in a step: the 21st is added to what the step before gave, 20 × 9.
    [Fact]
    public void A_long_sum_goes_on_from_the_step_before()
    {
        var parts = string.Join(", ", Enumerable.Range(1, 21).Select(at => FormattableString.Invariant($"{{ id: p{at}, formula: x }}")));
        var steps = Steps($"parts: [{parts}]").ToList();
        Assert.Equal(2, steps.Count);
        Assert.Equal(("[it] + [p21]", "180 + 9"), steps[1]);
    }

    [Theory]
    [InlineData("points: 5, parts: [{ id: p, formula: x }]", "min([it], 5)", "min(9, 5)")]
    [InlineData("floor: 12, parts: [{ id: p, formula: x }]", "max([it], 12)", "max(9, 12)")]
    public void A_bound_is_a_step(string group, string formula, string arithmetic) => Assert.Equal((formula, arithmetic), Steps(group).Last());
}
