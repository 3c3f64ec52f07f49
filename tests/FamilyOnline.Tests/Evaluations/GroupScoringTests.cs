using FamilyOnline.Tests.Support;

namespace FamilyOnline.Tests.Evaluations;

/// <summary>Weights, combining parts, and what an absence below does to a group.</summary>
public sealed class GroupScoringTests
{
    private const string Thirds = "{ id: p, points: 100, weight: 40%, formula: x }, { id: q, points: 100, weight: 60%, formula: v }";

    private static readonly SheetTable Two = SheetTable.Of("+ a x=80 v=90 z=7\n+ b x=50 v=40 z=3");

    // 0.4 × 80 + 0.6 × 90 = 86; 0.4 × 50 + 0.6 × 40 = 44.
    [Fact]
    public void Weights_multiply_scores() => Assert.Equal("86 44", Two.Points(Thirds));

    // Outer 0.5 × (86, 44) + 0.5 × (7, 3) = 46.5, 23.5.
    [Fact]
    public void Weights_nest() => Assert.Equal("93/2 47/2", Two.Points($"{{ id: g, weight: 50%, parts: [{Thirds}] }}, {{ id: r, weight: 50%, formula: z }}"));

    // 0.4 × 80 + 0.4 × 90 = 68: as printed, not rescaled to 100%.
    [Fact]
    public void Weights_that_do_not_make_a_hundred_are_taken_as_printed() =>
        Assert.Equal("68 36", Two.Points(Thirds.Replace("60%", "40%", StringComparison.Ordinal)));

    // 40% of a part out of 120: 0.4 × 110 = 44.
    [Fact]
    public void A_weight_multiplies_the_score_and_does_not_rescale_it() =>
        Assert.Equal("44", SheetTable.Of("+ a x=110").Points("{ id: p, points: 120, weight: 40%, formula: x }"));

    [Theory]
    [InlineData("sum", "170 90")]
    [InlineData("mean", "85 45")]
    [InlineData("median", "85 45")]
    [InlineData("highest", "90 50")]
    [InlineData("lowest", "80 40")]
    public void Parts_combine_as_the_group_says(string combine, string points) =>
        Assert.Equal(points, Two.Points($"{{ id: g, combine: {combine}, parts: [{{ id: p, formula: x }}, {{ id: q, formula: v }}] }}"));

    // √(4 × 9) = 6.
    [Fact]
    public void A_geometric_mean_is_a_root() =>
        Assert.Equal("6", SheetTable.Of("+ a x=4 v=9").Points("{ id: g, combine: geometric, parts: [{ id: p, formula: x }, { id: q, formula: v }] }"));

    [Fact]
    public void A_geometric_mean_of_a_negative_is_not_applicable() =>
        Assert.Equal("NotApplicable", SheetTable.Of("+ a x=-4 v=9").Points("{ id: g, points: 5, combine: geometric, parts: [{ id: p, formula: x }, { id: q, formula: v }] }", "g"));

    // (80 + 90 + 7) ÷ 3 = 59; the middle one of 7, 80, 90 is 80.
    [Theory]
    [InlineData("mean", "59")]
    [InlineData("median", "80")]
    public void Three_parts_have_a_mean_and_a_middle(string combine, string points) => Assert.Equal(points, SheetTable.Of("+ a x=80 v=90 z=7").Points(
        $"{{ id: g, combine: {combine}, parts: [{{ id: p, formula: x }}, {{ id: q, formula: v }}, {{ id: r, formula: z }}] }}"));

    // (0.4 × 80 + 0.4 × 90) ÷ 0.8 = 85: a mean divides by its weights.
    [Fact]
    public void A_mean_with_weights_divides_by_them() =>
        Assert.Equal("85 45", Two.Points($"{{ id: g, combine: mean, parts: [{Thirds.Replace("60%", "40%", StringComparison.Ordinal)}] }}"));

    // 10 + (80 + 90) ÷ 2 = 95.
    [Fact]
    public void Start_is_added_to_a_mean_too() =>
        Assert.Equal("95 55", Two.Points("{ id: g, start: 10, combine: mean, parts: [{ id: p, formula: x }, { id: q, formula: v }] }"));

    [Fact]
    public void One_part_that_is_not_known_leaves_everything_above_unknown_and_is_named()
    {
        var evaluation = SheetTable.Of("+ a x=80").Sheet("{ id: g, points: 200, parts: [{ id: p, points: 100, formula: x }, { id: q, points: 100, formula: v }] }");
        Assert.Equal(("NotReported", "NotReported", "80"), (evaluation["a"].Total.ToString(), evaluation["a"].PointsOf("g").ToString(), evaluation["a"].PointsOf("p").ToString()));
        Assert.Contains("no total, since these are not known: q", evaluation.Told("a", "g"));
        Assert.Equal("-a", evaluation.Ranks());
    }

    [Theory]
    [InlineData("missing: zero", "0")]
    [InlineData("missing: { give: 30 }", "30")]
    public void A_group_says_what_missing_parts_mean(string missing, string points) => Assert.Equal(points, SheetTable.Of("+ a x=80").Points(
        $"{{ id: g, points: 200, {missing}, parts: [{{ id: p, points: 100, formula: x }}, {{ id: q, points: 100, formula: v }}] }}"));

    [Fact]
    public void A_line_that_is_not_printed_adds_nothing_and_takes_nothing() =>
        Assert.Equal("80 50", Two.Points("{ id: p, points: 100, formula: x }, { id: q, points: 50, omitted: not visible }"));

    // 12 off 10 in one part does not eat the other part: 0 + 8.
    [Fact]
    public void A_part_is_held_in_its_own_bounds_before_it_is_added() => Assert.Equal("8", SheetTable.Of("+ a f=12 x=8").Points(
        "{ id: g, points: 20, parts: [{ id: p, points: 10, tally: { of: f, lose: 1 } }, { id: q, points: 10, formula: x }] }"));

    [Fact]
    public void A_group_is_held_in_its_points_and_the_total_is_not()
    {
        var evaluation = SheetTable.Of("+ a x=8 v=9").Sheet("{ id: g, points: 10, parts: [{ id: p, formula: x }, { id: q, formula: v }] }, { id: r, formula: v }");
        Assert.Equal(("10", "19"), (evaluation["a"].PointsOf("g").ToString(), evaluation["a"].Total.ToString()));
    }

    // Twice −2 × −8 = 16 has a root, but not of what was asked; one negative is enough.
    [Theory]
    [InlineData("+ a x=-2 v=-8", "{ id: p, formula: x }, { id: q, formula: v }")]
    [InlineData("+ a x=-2 v=-8 z=1", "{ id: p, formula: x }, { id: q, formula: v }, { id: r, formula: z }")]
    [InlineData("+ a x=-2 v=8 z=1", "{ id: p, formula: x }, { id: q, formula: v }, { id: r, formula: z }")]
    public void Negatives_whose_product_has_a_root_have_no_geometric_mean(string table, string parts) =>
        Assert.Equal("NotApplicable", SheetTable.Of(table).Points($"{{ id: g, points: 5, combine: geometric, parts: [{parts}] }}", "g"));

    // 0.4 × 80 = 32 and 0.6 × 90 = 54; 0.4 × 50 = 20 and 0.6 × 40 = 24.
    [Fact]
    public void The_highest_is_taken_of_what_the_parts_add() => Assert.Equal("54 24", Two.Points($"{{ id: g, combine: highest, parts: [{Thirds}] }}"));

    // 0.4 × 50 + 0.3 × 20 = 26, times 100 ÷ 70 of the weights, not times 200 ÷ 150 of the points.
    [Fact]
    public void The_weight_of_a_part_is_what_others_take_over() => Assert.Equal("260/7", SheetTable.Of("+ a class=town x=50 v=20").Points(
        "{ id: p, points: 100, weight: 40%, formula: x }, { id: q, points: 50, weight: 30%, formula: v }, { id: r, points: 50, weight: 30%, only-for: [city], formula: x }"));

    // What does not apply is not missing: q takes over its 10 points, 4 × 20 ÷ 10.
    [Fact]
    public void A_group_that_does_not_apply_is_not_missing() => Assert.Equal("8", SheetTable.Of("+ a class=town x=4").Points(
        "{ id: g, points: 10, missing: zero, parts: [{ id: p, points: 10, only-for: [city], formula: x }] }, { id: q, points: 10, formula: x }"));

    // The letter is shown: nobody takes over its 10 points.
    [Fact]
    public void A_letter_adds_nothing_and_gives_nothing_away() => Assert.Equal("8", SheetTable.Of("+ a x=8").Points(
        "{ id: p, points: 10, bands: [{ if: { x: { at-least: 1 } }, grade: A }, { points: 2 }] }, { id: q, points: 10, formula: x }"));

    [Fact]
    public void A_letter_with_points_that_are_not_known_leaves_the_sum_unknown() => Assert.Equal("NotReported", SheetTable.Of("+ a x=8").Points(
        "{ id: p, points: 10, times: k, bands: [{ if: { x: { at-least: 1 } }, grade: A, points: 5 }, { points: 2 }] }, { id: q, points: 10, formula: x }"));
}
