using FamilyOnline.Tests.Support;

namespace FamilyOnline.Tests.Evaluations;

/// <summary>What a line does where its figure is missing, and where there is no target.</summary>
public sealed class AbsenceScoringTests
{
    private static readonly SheetTable Silent = SheetTable.Of("+ a w=4 x=?\n+ b w=4 x=5");

    private static string Sheet(string missing) => $"{{ id: l, points: 5, formula: w }}, {{ id: p, points: 10, {missing}formula: x }}";

    [Theory]
    [InlineData("", "NotReported 9")]
    [InlineData("missing: unknown, ", "NotReported 9")]
    [InlineData("missing: zero, ", "4 9")]
    [InlineData("missing: { give: 3 }, ", "7 9")]
    [InlineData("missing: { give: 50% }, ", "9 9")]
    public void A_missing_figure_counts_what_the_line_says(string missing, string points) => Assert.Equal(points, Silent.Points(Sheet(missing)));

    // Left out, its 10 points go to the other: 4 × 15 ÷ 5.
    [Theory]
    [InlineData("missing: skip, ")]
    [InlineData("missing: not-applicable, ")]
    public void Left_out_it_is_as_not_applicable(string missing) => Assert.Equal("12 9", Silent.Points(Sheet(missing)));

    [Fact]
    public void Another_scorer_may_count_instead() => Assert.Equal("6 9", Silent.Points(Sheet("missing: { formula: w / 2 }, ")));

    [Theory]
    [InlineData("none", "NotAvailable")]
    [InlineData("n/a", "4")]
    public void Each_absence_keeps_its_name(string value, string total) => Assert.Equal(total, SheetTable.Of($"+ a w=4 x={value}").Points("{ id: l, formula: w }, { id: p, formula: x }"));

    [Theory]
    [InlineData("missing: zero, ", "the figure is not reported; the scheme counts 0")]
    [InlineData("missing: { give: 3 }, ", "the figure is not reported; the scheme gives 3")]
    [InlineData("missing: skip, ", "the figure is not reported; the scheme leaves the line out")]
    [InlineData("", "the figure is not reported, so the points are not known")]
    [InlineData("missing: { formula: w / 2 }, ", "the figure is not reported; the scheme counts by another rule")]
    public void What_was_made_of_an_absence_is_told(string missing, string told) => Assert.Contains(told, Silent.Sheet(Sheet(missing)).Told("a", "p"));

    [Fact]
    public void Given_points_are_the_lines_result_and_are_not_multiplied() => Assert.Equal("3", SheetTable.Of("+ a").Points("{ id: p, points: 10, times: 2, missing: { give: 3 }, formula: x }"));

    private static readonly SheetTable Targets = SheetTable.Of("+ a w=4 x=6\n+ b w=4 x=6\nb x 12 by=target");

    private static string AgainstTarget(string noTarget) => $"{{ id: l, points: 5, formula: w }}, {{ id: p, points: 10, {noTarget}share: {{ of: x, to: {{ target: x }} }} }}";

    // b has a target of 12: 10 × 6 ÷ 12 = 5.
    [Theory]
    [InlineData("", "12 9")]
    [InlineData("no-target: not-applicable, ", "12 9")]
    [InlineData("no-target: zero, ", "4 9")]
    [InlineData("no-target: { give: 8 }, ", "12 9")]
    [InlineData("no-target: unknown, ", "NotAvailable 9")]
    [InlineData("no-target: { formula: x / 2 }, ", "7 9")]
    public void Without_a_target_the_line_is_not_applicable_unless_it_says_otherwise(string noTarget, string points) => Assert.Equal(points, Targets.Points(AgainstTarget(noTarget)));

    [Fact]
    public void A_missing_figure_is_not_a_missing_target() =>
        Assert.Equal("NotReported", SheetTable.Of("+ a\na x 12 by=target").Points("{ id: p, points: 10, no-target: zero, share: { of: x, to: { target: x } } }"));
}
