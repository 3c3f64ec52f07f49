using FamilyOnline.Tests.Support;

namespace FamilyOnline.Tests.Evaluations;

/// <summary>Points and bounds, start, times, the line's own vetoes and rounding, in the order in which they act.</summary>
public sealed class NodeFinishTests
{
    private static readonly SheetTable Two = SheetTable.Of("+ a x=12 f=8 k=1.2 bad=no\n+ b x=4 f=1 k=2 bad=yes");

    [Fact]
    public void With_points_a_line_is_held_between_zero_and_its_points() => Assert.Equal("10 4", Two.Points("{ id: p, points: 10, formula: x }"));

    // 12 is cut at 10; 8 lost of 5 stops at 0 (扣完为止); 5 − 1 = 4.
    [Fact]
    public void A_loss_starts_full_and_stops_at_zero() => Assert.Equal("0 4", Two.Points("{ id: p, points: 5, tally: { of: f, lose: 1 } }"));

    // 倒扣: 5 − 8 = −3.
    [Fact]
    public void Without_floor_a_line_goes_below_zero_on_purpose() => Assert.Equal("-3 4", Two.Points("{ id: p, points: 5, floor: none, tally: { of: f, lose: 1 } }"));

    [Fact]
    public void A_line_without_points_starts_at_zero_and_has_no_bounds() => Assert.Equal("-8 -1", Two.Points("{ id: p, tally: { of: f, lose: 1 } }"));

    [Theory]
    [InlineData("cap: none", "12 4")]
    [InlineData("cap: 11", "11 4")]
    [InlineData("cap: 50%", "5 4")]
    [InlineData("cap: 120%", "12 4")]
    [InlineData("floor: 50%", "10 5")]
    [InlineData("floor: 6, cap: 9", "9 6")]
    public void Bounds_are_points_or_a_percentage_of_the_lines_own(string bounds, string points) =>
        Assert.Equal(points, Two.Points($"{{ id: p, points: 10, {bounds}, formula: x }}"));

    // A line without points takes 20% of the group's 50: 10.
    [Fact]
    public void A_percentage_on_a_line_without_points_is_of_the_line_above() =>
        Assert.Equal("10 4", Two.Points("{ id: g, points: 50, parts: [{ id: p, cap: 20%, formula: x }] }", "p"));

    // 起评分100: 100 − 8 × 5 = 60, 100 − 5 = 95.
    [Fact]
    public void A_line_begins_where_start_says() => Assert.Equal("60 95", Two.Points("{ id: p, start: 100, tally: { of: f, lose: 5 } }"));

    [Fact]
    public void A_group_begins_where_start_says_and_takes_adjustments() =>
        Assert.Equal("92 99", Two.Points("{ id: g, start: 100, parts: [{ id: p, tally: { of: f, lose: 1 } }] }"));

    // 12 × 1.2 = 14.4, cut at 14; 4 × 2 = 8.
    [Fact]
    public void The_coefficient_acts_before_the_bounds() => Assert.Equal("14 8", Two.Points("{ id: p, points: 14, times: k, formula: x }"));

    // The loss of 8 is more than 5: 5 − 8 = −3, doubled −6, held at 0; cut first it would be 0 too, but 4 × 2 = 8 is cut to 5.
    [Fact]
    public void A_doubled_line_is_cut_after_the_doubling() => Assert.Equal("0 5", Two.Points("{ id: p, points: 5, times: 2, tally: { of: f, lose: 1 } }"));

    [Fact]
    public void A_coefficient_of_zero_gives_zero() => Assert.Equal("0 0", Two.Points("{ id: p, points: 5, times: 0, formula: x }"));

    [Fact]
    public void A_group_has_a_coefficient_too() => Assert.Equal("72/5 8", Two.Points("{ id: g, times: k, parts: [{ id: p, formula: x }] }"));

    [Theory]
    [InlineData("", "NotReported")]
    [InlineData("missing: zero, ", "0")]
    public void A_coefficient_that_is_missing_is_a_missing_figure_of_the_line(string missing, string points) =>
        Assert.Equal(points, SheetTable.Of("+ a x=5").Points($"{{ id: p, {missing}times: k, formula: x }}"));

    [Fact]
    public void A_coefficient_by_class_differs_by_class() =>
        Assert.Equal("6 5", SheetTable.Of("+ a class=town x=5\n+ b class=township x=5").Points("{ id: p, times: { by-class: { town: 1.2, otherwise: 1 } }, formula: x }"));

    [Fact]
    public void A_veto_of_the_line_replaces_its_score_after_the_bounds()
    {
        var evaluation = Two.Sheet("{ id: p, points: 10, vetoes: [{ if: bad, effect: { score: -2 } }], formula: x }");
        Assert.Equal(("10", "-2"), (evaluation["a"].PointsOf("p").ToString(), evaluation["b"].PointsOf("p").ToString()));
        Assert.Contains("bad: the score is -2", evaluation.Told("b", "p"));
    }

    [Fact]
    public void A_veto_of_the_line_that_is_not_known_does_not_act_and_says_so()
    {
        var evaluation = SheetTable.Of("+ a x=5").Sheet("{ id: p, points: 10, vetoes: [{ if: bad, effect: { score: 0 } }], formula: x }");
        Assert.Equal("5", evaluation["a"].Total.ToString());
        Assert.Contains("bad: not known, so the veto does not act", evaluation.Told("a", "p"));
    }

    [Fact]
    public void An_exclusion_on_a_line_acts_on_the_candidate()
    {
        var evaluation = Two.Sheet("{ id: p, points: 10, vetoes: [{ if: bad, effect: exclude }], formula: x }");
        Assert.Equal("1a -b", evaluation.Ranks());
        Assert.Equal("4", evaluation["b"].PointsOf("p").ToString());
    }

    // 14.4 → 14, 8.5 → 9 half up and 8 to the even.
    [Theory]
    [InlineData("{ digits: 0 }", "14 9")]
    [InlineData("{ digits: 0, mode: half-even }", "14 8")]
    [InlineData("{ digits: 0, mode: ceiling }", "15 9")]
    [InlineData("{ digits: 0, mode: floor }", "14 8")]
    public void A_line_is_rounded_last(string round, string points) =>
        Assert.Equal(points, SheetTable.Of("+ a x=14.4\n+ b x=8.5").Points($"{{ id: p, round: {round}, formula: x }}"));

    [Fact]
    public void What_was_cut_is_told() =>
        Assert.Contains("12 is more than “p” can give: 10", Two.Sheet("{ id: p, points: 10, formula: x }").Told("a", "p"));

    [Fact]
    public void What_was_raised_is_told() =>
        Assert.Contains("-3 is less than “p” can give: 0", Two.Sheet("{ id: p, points: 5, tally: { of: f, lose: 1 } }").Told("a", "p"));

    [Fact]
    public void A_coefficient_is_told() => Assert.Contains("times k, which is 1.2", Two.Sheet("{ id: p, times: k, formula: x }").Told("a", "p"));

    [Fact]
    public void A_coefficient_that_is_a_number_is_told_once() => Assert.Contains("times 1.2", Two.Sheet("{ id: p, times: 1.2, formula: x }").Told("a", "p"));

    [Fact]
    public void A_veto_of_the_line_is_told_by_its_title() => Assert.Contains(
        "a bad accident: the score is -2",
        Two.Sheet("{ id: p, points: 10, vetoes: [{ if: bad, title: { zh: 事故, en: a bad accident }, effect: { score: -2 } }], formula: x }").Told("b", "p"));

    [Fact]
    public void Rounding_is_told_where_it_changed_something()
    {
        var evaluation = SheetTable.Of("+ a x=14.4\n+ b x=14").Sheet("{ id: p, round: { digits: 0 }, formula: x }");
        Assert.Equal(["by the formula: x", "14.4 is rounded to 14"], evaluation.Told("a", "p"));
        Assert.Equal(["by the formula: x"], evaluation.Told("b", "p"));
    }

    [Fact]
    public void What_is_given_where_a_line_does_not_apply_is_told() => Assert.Contains(
        "not applicable; the scheme gives full points: 5",
        SheetTable.Of("+ a class=town x=3").Sheet("{ id: p, points: 5, only-for: [city], not-applicable: full, formula: x }").Told("a", "p"));
}
