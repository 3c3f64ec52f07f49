using FamilyOnline.Tests.Support;

namespace FamilyOnline.Tests.Evaluations;

/// <summary>Common items and the sheet of one's own class (B18 of the schemes studied).</summary>
public sealed class SheetScoringTests
{
    private static readonly SheetTable Three = SheetTable.Of("+ a class=town x=8 v=12\n+ b class=city x=8 v=12\n+ c class=isle x=8 v=12");

    private static string Sheets(string more = "", string sheets = "town: [{ id: p, formula: x }], city: [{ id: q, formula: v }]") => $"{{ id: g, {more}sheet-by: class, sheets: {{ {sheets} }} }}";

    [Fact]
    public void Everybody_is_scored_on_the_sheet_of_its_class() => Assert.Equal("8 12 NotApplicable", Three.Points(Sheets(), "g"));

    [Fact]
    public void Otherwise_is_the_sheet_of_all_others() =>
        Assert.Equal("8 12 20", Three.Points(Sheets(sheets: "town: [{ id: p, formula: x }], city: [{ id: q, formula: v }], otherwise: [{ id: r, formula: x + v }]"), "g"));

    [Fact]
    public void A_class_without_sheet_is_told() => Assert.Equal(["no sheet is for this class; there are town, city"], Three.Sheet(Sheets()).Told("c", "g"));

    [Theory]
    [InlineData("points: 10, ", "8 10")]
    [InlineData("points: 10, cap: none, ", "8 12")]
    [InlineData("points: 10, floor: 9, ", "9 10")]
    [InlineData("points: 20, times: 2, ", "16 20")]
    [InlineData("start: 100, ", "108 112")]
    [InlineData("combine: mean, ", "8 12")]
    public void The_line_holds_bounds_start_and_coefficient_for_all_sheets(string more, string points) => Assert.StartsWith(points + " ", Three.Points(Sheets(more), "g"), StringComparison.Ordinal);

    [Fact]
    public void A_pool_on_a_sheet_is_bounded_by_the_line()
    {
        const string Pool = "town: [{ id: p, formula: x }, { id: plus, pool: extra, formula: v }], otherwise: [{ id: q, formula: v }]";
        Assert.Equal("13 12 12", Three.Points(Sheets("pools: { extra: { cap: 5 } }, ", Pool)));
    }

    [Fact]
    public void A_missing_figure_on_the_sheet_is_treated_as_the_line_says() =>
        Assert.Equal("3", SheetTable.Of("+ a class=town").Points(Sheets("missing: { give: 3 }, "), "g"));

    [Theory]
    [InlineData("p", "8 NotApplicable NotApplicable")]
    [InlineData("q", "NotApplicable 12 NotApplicable")]
    public void A_line_of_one_sheet_does_not_concern_the_others(string line, string points) => Assert.Equal(points, Three.Points(Sheets(), line));

    // The sheet is there, and of its lines none is for this candidate: nothing is missing.
    [Fact]
    public void A_sheet_of_which_nothing_applies_is_not_missing() =>
        Assert.Equal("NotApplicable 12 NotApplicable", Three.Points(Sheets("missing: { give: 3 }, ", "town: [{ id: p, points: 5, only-for: [b], formula: x }], city: [{ id: q, formula: v }]"), "g"));

    [Fact]
    public void The_trace_shows_the_sheet_that_counted()
    {
        var trace = Three.Sheet(Sheets()).TraceOf("b");
        Assert.Equal(["total", "g", "g.city", "q"], trace.SelfAndBelow().Select(line => line.Id));
    }
}
