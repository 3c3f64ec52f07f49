using FamilyOnline.Tests.Support;

namespace FamilyOnline.Tests.Evaluations;

/// <summary>What a line makes of the absence that its scorer met.</summary>
public sealed class LeafScoringTests
{
    // Missing is what is not reported or not available, and not what does not apply.
    [Theory]
    [InlineData("missing: zero, ", "0 0 NotApplicable 5")]
    [InlineData("missing: { give: 3 }, ", "3 3 NotApplicable 5")]
    [InlineData("missing: skip, ", "NotApplicable NotApplicable NotApplicable 5")]
    [InlineData("", "NotReported NotAvailable NotApplicable 5")]
    [InlineData("no-target: zero, ", "NotReported NotAvailable NotApplicable 5")]
    public void What_does_not_apply_is_not_missing(string more, string points) =>
        Assert.Equal(points, SheetTable.Of("+ a\n+ b x=none\n+ c x=n/a\n+ d x=5").Points($"{{ id: p, points: 10, {more}formula: x }}", "p"));

    // Without a target its rule counts; what that rule misses in turn is missing, and what it leaves unknown stays so.
    [Theory]
    [InlineData("no-target: unknown, missing: zero, ", "NotAvailable")]
    [InlineData("no-target: { formula: v }, missing: { give: 3 }, ", "3")]
    [InlineData("no-target: { formula: x }, missing: { give: 3 }, ", "6")]
    [InlineData("no-target: { formula: m }, missing: { give: 3 }, ", "NotAvailable")]
    [InlineData("no-target: zero, missing: { give: 3 }, ", "0")]
    [InlineData("missing: { give: 3 }, ", "NotApplicable")]
    public void Without_a_target_its_own_rule_comes_first(string more, string points) =>
        Assert.Equal(points, SheetTable.Of("+ a x=6 m=none").Points($"{{ id: p, points: 10, {more}share: {{ of: x, to: {{ target: x }} }} }}", "p"));

    [Fact]
    public void Another_scorer_is_held_within_the_points_of_the_line() => Assert.Equal("10", SheetTable.Of("+ a").Points("{ id: p, points: 10, missing: { formula: 60 }, formula: x }"));

    // 10 to begin with, less 1 for the entry.
    [Fact]
    public void Another_scorer_begins_where_the_line_does() => Assert.Equal("9", SheetTable.Of("+ a\na f !").Points(
        "{ id: p, start: 10, missing: { tally: { of: f, lose: 1 } }, steps: { of: x, at: 5, above: { per: 1, gain: 1 } } }"));

    // 10 × 12 ÷ 20 × 1/2 is 3, less than 4: more would help, although the 6 before the coefficient are more than the cap.
    [Fact]
    public void With_a_coefficient_a_next_step_is_not_hidden_by_the_cap() =>
        Assert.NotEmpty(SheetTable.Of("+ a x=12").Sheet("{ id: p, points: 10, cap: 4, times: 1/2, share: { of: x, to: 20 } }").TraceOf("a").Parts[0].Next);
}
