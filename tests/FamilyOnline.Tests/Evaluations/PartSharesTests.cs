using FamilyOnline.Tests.Support;

namespace FamilyOnline.Tests.Evaluations;

/// <summary>What becomes of the points of lines that do not apply (B16 of the schemes studied: three treatments, and two more).</summary>
public sealed class PartSharesTests
{
    // Of 10 + 20 + 10 points the last 10 do not concern a town: p 6, q 10.
    private static readonly SheetTable One = SheetTable.Of("+ a class=town x=6 v=10\n+ b class=township x=6 v=10 z=4");

    private static string Sheet(string treatment, string more = "") =>
        $"{{ id: g, points: 40, parts: [{{ id: p, points: 10, formula: x }}, {{ id: q, points: 20, formula: v }}, {{ id: r, points: 10, only-for: [township], {treatment}formula: z }}{more}] }}";

    // (6 + 10) × 40 ÷ 30 = 21 1/3.
    [Fact]
    public void Rescaled_the_others_take_over_in_proportion() => Assert.Equal("64/3 20", One.Points(Sheet("")));

    // p counts 15 points, q 25: 6 × 1.5 + 10 × 1.25 = 21.5.
    [Fact]
    public void Spread_the_others_take_over_in_equal_parts() => Assert.Equal("43/2 20", One.Points(Sheet("not-applicable: spread, ")));

    // p alone counts 20: 6 × 2 + 10 = 22.
    [Fact]
    public void Spread_over_named_lines_only_they_take_over() => Assert.Equal("22 20", One.Points(Sheet("not-applicable: { spread: [p] }, ")));

    [Fact]
    public void Full_points_may_be_given() => Assert.Equal("26 20", One.Points(Sheet("not-applicable: full, ")));

    [Fact]
    public void Zero_may_be_counted() => Assert.Equal("16 20", One.Points(Sheet("not-applicable: zero, ")));

    // The others have 4 and 8: their mean 6.
    [Fact]
    public void The_mean_of_the_others_may_count() =>
        Assert.Equal("22 20 24", SheetTable.Of("+ a class=town x=6 v=10\n+ b class=township x=6 v=10 z=4\n+ c class=township x=6 v=10 z=8").Points(Sheet("not-applicable: mean-of-others, ")));

    [Fact]
    public void Alone_there_is_no_mean_of_others_so_it_stays_not_applicable() =>
        Assert.Equal("64/3", SheetTable.Of("+ a class=town x=6 v=10").Points(Sheet("not-applicable: mean-of-others, ")));

    [Fact]
    public void An_adjustment_that_does_not_apply_gives_nothing_and_moves_nothing() =>
        Assert.Equal("12 16", SheetTable.Of("+ a class=town x=12\n+ b class=township x=12 z=4").Points("{ id: p, points: 20, formula: x }, { id: r, only-for: [township], formula: z }"));

    [Fact]
    public void A_group_of_which_nothing_applies_does_not_apply() =>
        Assert.Equal("NotApplicable", One.Points("{ id: g, points: 10, parts: [{ id: p, points: 4, only-for: [city], formula: x }, { id: q, points: 6, only-for: [city], formula: v }] }", "g").Split(' ')[0]);

    // g's 10 points go to r: 6 × 20 ÷ 10.
    [Fact]
    public void A_group_that_does_not_apply_is_taken_over_like_a_line() =>
        Assert.Equal("12 12", One.Points("{ id: g, points: 10, parts: [{ id: p, points: 10, only-for: [city], formula: v }] }, { id: r, points: 10, formula: x }"));

    [Fact]
    public void One_unknown_among_those_that_do_not_apply_stays_unknown() =>
        Assert.Equal("NotReported", SheetTable.Of("+ a class=town v=1").Points(Sheet("")));

    // Weights 40%, 40%, 20%: without the last, 0.4 and 0.4 become 0.5 each: 3 + 5.
    [Fact]
    public void Weights_are_taken_over_as_points_are() => Assert.Equal("8 36/5", One.Points(
        "{ id: p, weight: 40%, formula: x }, { id: q, weight: 40%, formula: v }, { id: r, weight: 20%, only-for: [township], formula: z }"));

    // 10 of r spread evenly make p 15 and q 25, then s's 10 in proportion: × 50/40. 6 × 1.5 × 1.25 + 10 × 1.25 × 1.25 = 26.875.
    [Fact]
    public void What_is_spread_goes_first_then_the_rest_in_proportion() =>
        Assert.Equal("215/8", SheetTable.Of("+ a class=town x=6 v=10").Points(Sheet("not-applicable: spread, ", ", { id: s, points: 10, only-for: [township], formula: z }").Replace("points: 40", "points: 50", StringComparison.Ordinal)));

    [Fact]
    public void A_line_may_hold_only_under_a_condition()
    {
        const string OnlyIf = "{ id: p, points: 10, formula: x }, { id: q, points: 10, only-if: has, not-applicable: full, formula: v }";
        Assert.Equal("11 16 NotReported", SheetTable.Of("+ a x=6 v=5 has=yes\n+ b x=6 v=5 has=no\n+ c x=6 v=5").Points(OnlyIf));
    }

    [Fact]
    public void Why_a_line_does_not_apply_is_told()
    {
        var evaluation = One.Sheet(Sheet(""));
        Assert.Equal(["only for township: not applicable"], evaluation.Told("a", "r"));
        Assert.Contains(evaluation.Told("a", "g"), line => line.StartsWith("“p” takes over points of lines that do not apply: × 4/3", StringComparison.Ordinal));
    }

    [Fact]
    public void Only_for_may_name_a_candidate_or_any_of_its_groups() =>
        Assert.Equal("1 1 NotApplicable", SheetTable.Of("+ a x=1\n+ b @region=north x=1\n+ c x=1").Points("{ id: p, points: 5, only-for: [a, north], formula: x }", "p"));
}
