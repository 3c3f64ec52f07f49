using FamilyOnline.Tests.Support;

namespace FamilyOnline.Tests.Evaluations;

public sealed class PoolScoringTests
{
    private const string Extra = "{ id: base, points: 10, formula: x }, { id: plus, pool: extra, formula: v }";

    private static readonly SheetTable One = SheetTable.Of("+ a x=9 v=30 z=20");

    [Fact]
    public void A_pool_is_kept_beside_the_base_and_added_at_the_root()
    {
        var score = One.Sheet(Extra)["a"];
        Assert.Equal(("9", "30", "39"), (score.Base.ToString(), score.Pools["extra"].ToString(), score.Total.ToString()));
    }

    // The group's 10 points hold the base alone: 9 + 30.
    [Fact]
    public void A_pool_passes_by_the_points_of_every_line() => Assert.Equal("39", One.Points($"{{ id: g, points: 10, parts: [{Extra}] }}"));

    [Fact]
    public void A_pool_passes_by_weights_and_coefficients() =>
        Assert.Equal("63/2", One.Points($"{{ id: g, weight: 50%, times: 1/3, parts: [{Extra}] }}"));

    // 30 in the inner group is held at 25; with 20 more it is 45, held at 40 by the outer.
    [Fact]
    public void Pools_are_bounded_wherever_a_line_names_them()
    {
        const string Nested = "{ id: outer, pools: { extra: { cap: 40 } }, parts: [{ id: inner, pools: { extra: { cap: 25 } }, parts: [" + Extra + "] }, { id: more, pool: extra, formula: z }] }";
        Assert.Equal("49", One.Points(Nested));
        Assert.Equal("34", One.Points(Nested.Replace("{ id: more, pool: extra, formula: z }", "{ id: more, formula: 0 }", StringComparison.Ordinal)));
    }

    [Fact]
    public void What_a_pool_was_held_at_is_told() =>
        Assert.Contains("“extra”: 30 is held at 25", One.Sheet($"{{ id: g, pools: {{ extra: {{ cap: 25 }} }}, parts: [{Extra}] }}").Told("a", "g"));

    [Fact]
    public void A_pool_has_a_floor_too() => Assert.Equal("4", SheetTable.Of("+ a x=9 v=-30").Evaluate(
        $"{{ scheme: s, pools: {{ extra: {{ floor: -5 }} }}, parts: [{Extra}] }}")["a"].Total.ToString());

    // +30 held at 10, −20 held at −8: 9 + 10 − 8.
    [Fact]
    public void Two_pools_have_their_own_bounds() => Assert.Equal("11", SheetTable.Of("+ a x=9 v=30 z=-20").Evaluate(
        "{ scheme: s, pools: { merit: { cap: 10 }, demerit: { floor: -8 } }, parts: [{ id: b, points: 10, formula: x }, { id: p, pool: merit, formula: v }, { id: q, pool: demerit, formula: z }] }")["a"].Total.ToString());

    [Fact]
    public void The_bounds_of_the_total_hold_base_and_pools_together() => Assert.Equal("20", One.Evaluate(
        $"{{ scheme: s, total: {{ cap: 20 }}, parts: [{Extra}] }}")["a"].Total.ToString());

    [Fact]
    public void A_cap_on_the_line_itself_holds_what_it_puts_in() => Assert.Equal("19", One.Points(Extra.Replace("pool: extra,", "pool: extra, cap: 10,", StringComparison.Ordinal)));

    [Fact]
    public void A_pool_that_is_not_known_leaves_the_total_unknown_and_the_base_known()
    {
        var score = SheetTable.Of("+ a x=9").Sheet(Extra)["a"];
        Assert.Equal(("9", "NotReported", "NotReported"), (score.Base.ToString(), score.Pools["extra"].ToString(), score.Total.ToString()));
    }

    [Fact]
    public void A_pool_line_that_does_not_apply_puts_nothing_in() =>
        Assert.Equal("9", SheetTable.Of("+ a class=town x=9").Points(Extra.Replace("pool: extra,", "pool: extra, only-for: [township],", StringComparison.Ordinal)));

    // Judges give 9 and 7 with 2 and 4 extra: base 8, pool 3.
    [Fact]
    public void Within_each_a_pool_is_combined_as_the_points_are()
    {
        var score = SheetTable.Of("+ a\na x 9 by=j1\na v 2 by=j1\na x 7 by=j2\na v 4 by=j2").Sheet($"{{ id: g, each: {{ of: judge, combine: mean }}, parts: [{Extra}] }}")["a"];
        Assert.Equal(("8", "3", "11"), (score.Base.ToString(), score.Pools["extra"].ToString(), score.Total.ToString()));
    }
}
