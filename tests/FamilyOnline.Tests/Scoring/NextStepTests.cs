using FamilyOnline.Tests.Support;

namespace FamilyOnline.Tests.Scoring;

/// <summary>差距: how far a figure was from the next step, band, row or place, and what that would have given.</summary>
public sealed class NextStepTests
{
    // 50 × 4 ÷ 10 = 20: 6 more give the other 30. From 20 down to 0, 5 cases are 7.5. With a cap of 6, full points give 6 and not 10.
    [Theory]
    [InlineData("points: 50, share: { of: x, to: 10 }", "4", "x higher by 6 would have given 30 more")]
    [InlineData("points: 50, share: { of: x, to: 10 }", "10", "")]
    [InlineData("points: 50, share: { of: x, to: 10 }", "12", "")]
    [InlineData("points: 10, share: { of: x, from: 20, to: 0 }", "5", "x lower by 5 would have given 2.5 more")]
    [InlineData("points: 10, cap: 6, share: { of: x, to: 10 }", "4", "x higher by 6 would have given 2 more")]
    [InlineData("points: 10, cap: 6, share: { of: x, to: 10 }", "7", "")]
    [InlineData("points: 10, times: 1/2, share: { of: x, to: 10 }", "4", "x higher by 6 would have changed it")]
    [InlineData("points: 30, share: { of: x, to: 90% }", "60%", "x higher by 30 percentage points would have given 10 more")]
    public void A_share_tells_how_far_it_is_to_full_points(string line, string x, string next) => Assert.Equal(next, Next(line, x));

    // 84 is two steps of 3 below 90; 83 lies 1 beyond, so that more than 1 higher it is one step only. Started steps count 83 as three: at 84 they are two.
    [Theory]
    [InlineData("below: { per: 3, lose: 2 }", "83", "x higher by more than 1 would have given 2 more")]
    [InlineData("below: { per: 3, lose: 2 }", "84", "x higher by more than 0 would have given 2 more")]
    [InlineData("below: { per: 3, lose: 2 }, partial: started", "83", "x higher by 1 would have given 2 more")]
    [InlineData("below: { per: 3, lose: 2 }, partial: proportional", "83", "")]
    [InlineData("below: { per: 3, lose: 0.5 }", "83", "x higher by more than 1 would have given 0.5 more")]
    [InlineData("below: { per: 3, lose: 2 }", "89", "")]
    [InlineData("below: { per: 3, lose: 2 }", "90", "")]
    public void Steps_that_lose_tell_how_far_it_is_to_one_less(string side, string x, string next) => Assert.Equal(next, Next($"points: 10, steps: {{ of: x, at: 90, {side} }}", x));

    // Ten steps of 2 are held at 0. Four steps leave 2: from above 90 − 5 × 3 = 75.
    [Fact]
    public void Steps_below_the_floor_tell_how_far_it_is_to_the_first_that_counts() =>
        Assert.Equal("x higher by more than 15 would have given 2 more", Next("points: 10, steps: { of: x, at: 90, below: { per: 3, lose: 2 } }", "60"));

    // 22 is two steps of 5 above 10; below 20 it is one. Exactly on the step any fall is enough, and it is a fall that is told.
    [Theory]
    [InlineData("22", "x lower by more than 2 would have given 1 more")]
    [InlineData("20", "x lower by more than 0 would have given 1 more")]
    [InlineData("14", "")]
    [InlineData("10", "")]
    public void Steps_above_that_lose_tell_how_far_down_it_is(string x, string next) =>
        Assert.Equal(next, Next("points: 5, steps: { of: x, at: 10, give: 5, above: { per: 5, lose: 1 } }", x));

    // Steps of 5 above 100, each 0.2: 112 has two, the third is at 115. At 100 and below it is the way to the first; a started one begins beyond its line.
    [Theory]
    [InlineData("", "112", "x higher by 3 would have given 0.2 more")]
    [InlineData("", "104", "x higher by 1 would have given 0.2 more")]
    [InlineData("", "100", "x higher by 5 would have given 0.2 more")]
    [InlineData("", "93", "x higher by 12 would have given 0.2 more")]
    [InlineData(", partial: started", "112", "x higher by more than 3 would have given 0.2 more")]
    [InlineData(", partial: started", "100", "x higher by more than 0 would have given 0.2 more")]
    [InlineData(", partial: started", "93", "x higher by more than 7 would have given 0.2 more")]
    [InlineData(", partial: proportional", "112", "")]
    [InlineData(", partial: proportional", "100", "")]
    public void Steps_that_gain_tell_how_far_it_is_to_the_next(string partial, string x, string next) =>
        Assert.Equal(next, Next($"steps: {{ of: x, at: 100, above: {{ per: 5, gain: 0.2 }}{partial} }}", x));

    // 9 at the reference, 2 for a step, held at 10: the first step is worth 1, the second nothing.
    [Theory]
    [InlineData("104", "x higher by 1 would have given 1 more")]
    [InlineData("105", "")]
    public void A_step_is_worth_what_the_bounds_leave_of_it(string x, string next) =>
        Assert.Equal(next, Next("points: 10, steps: { of: x, at: 100, give: 9, above: { per: 5, gain: 2 } }", x));

    // Fewer is better: steps of 2 below 10. 7 has one, the second is at 6; 10 and 11 have none, the first is at 8. Started: exactly at 6 any fall begins the third.
    [Theory]
    [InlineData("", "7", "x lower by 1 would have given 0.5 more")]
    [InlineData("", "10", "x lower by 2 would have given 0.5 more")]
    [InlineData("", "11", "x lower by 3 would have given 0.5 more")]
    [InlineData(", partial: started", "6", "x lower by more than 0 would have given 0.5 more")]
    public void Steps_below_that_gain_tell_how_far_down_it_is(string partial, string x, string next) =>
        Assert.Equal(next, Next($"points: 8, steps: {{ of: x, at: 10, give: 6, below: {{ per: 2, gain: 0.5 }}, above: {{ per: 2, lose: 0.5 }}{partial} }}", x));

    [Theory]
    [InlineData("below", "83")]
    [InlineData("above", "97")]
    public void Steps_that_change_nothing_promise_nothing(string side, string x)
    {
        var line = $"points: 10, steps: {{ of: x, at: 90, give: 10, {side}: {{ per: 3, lose: 0 }} }}";
        Assert.Equal("10", SchemeRun.Line(line, CandidateTable.One("x", x)).Points);
        Assert.Empty(SchemeRun.Next(line, CandidateTable.One("x", x)));
    }

    // 79% is three steps of 3 points below 90%; above 81% it is two. 92 of 100 is two steps below 1; above 94% it is one.
    [Theory]
    [InlineData("x, at: 90%", "79% 1", "x higher by more than 2 percentage points would have given 1 more")]
    [InlineData("{ ratio: [x, all] }, at: 1", "92 100", "x ÷ all higher by more than 2 percentage points would have given 1 more")]
    [InlineData("{ ratio: [x, all] }, at: 90%", "79 100", "x ÷ all higher by more than 2 percentage points would have given 1 more")]
    public void Where_the_figure_or_the_reference_is_a_rate_the_distance_is_one(string figures, string values, string next) =>
        Assert.Equal([next], SchemeRun.Next($"points: 10, steps: {{ of: {figures}, below: {{ per: 3pp, lose: 1 }} }}", CandidateTable.Of($"id x all\nhere {values}")));

    [Fact]
    public void A_share_of_a_rate_tells_percentage_points() =>
        Assert.Equal(["x ÷ all higher by 25 percentage points would have given 2 more"], SchemeRun.Next("points: 8, share: { of: { ratio: [x, all] }, to: 1 }", CandidateTable.Of("id x all\nhere 3 4")));

    [Theory]
    [InlineData("80", "x higher by 10 would have changed it; x lower by more than 30 would have changed it")]
    [InlineData("50", "x higher by 40 would have changed it; x lower by more than 0 would have changed it")]
    [InlineData("40", "x higher by 50 would have changed it")]
    [InlineData("95", "")]
    public void Bands_tell_how_far_it_is_to_those_that_were_passed_over(string x, string next) =>
        Assert.Equal(next, Next("bands: [{ if: { x: { at-least: 90 } }, points: 10 }, { if: { x: { below: 50 } }, points: 3 }, { points: 0 }]", x));

    // 4 for the answer, 6 for 20 days, 2 off for being late; held at 8, so that beside the 4 the 6 are worth 4.
    [Theory]
    [InlineData("no 18 no", "yes to “met” would have given 4 more; x higher by 2 would have given 6 more")]
    [InlineData("yes 18 no", "x higher by 2 would have given 4 more")]
    [InlineData("yes 20 no", "")]
    public void A_checklist_tells_what_each_missing_row_would_have_added(string figures, string next) =>
        Assert.Equal(next, string.Join("; ", SchemeRun.Next(
            "points: 8, checklist: [{ if: met, points: 4 }, { if: { x: { at-least: 20 } }, points: 6 }, { if: late, points: -2 }]", CandidateTable.Of($"id met x late\nhere {figures}"))));

    // 90, 85, 85, 70: the next better one counts, not the best; equal ones are not before each other.
    [Theory]
    [InlineData("higher", "a", "")]
    [InlineData("higher", "b", "x higher by 5 would have changed it")]
    [InlineData("higher", "c", "x higher by 5 would have changed it")]
    [InlineData("higher", "d", "x higher by 15 would have changed it")]
    [InlineData("lower", "a", "x lower by 5 would have changed it")]
    [InlineData("lower", "d", "")]
    public void A_place_tells_how_far_it_is_to_whoever_stands_just_before(string better, string candidate, string next) =>
        Assert.Equal(next, string.Join("; ", SchemeRun.Next($"place: {{ of: x, better: {better} }}", CandidateTable.Of("id x\na 90\nb 85\nc 85\nd 70"), candidate)));

    [Fact]
    public void A_place_of_a_rate_tells_percentage_points() =>
        Assert.Equal(["x ÷ all higher by 10 percentage points would have changed it"], SchemeRun.Next("place: { of: { ratio: [x, all] } }", CandidateTable.Of("id x all\na 9 10\nb 8 10"), "b"));

    // b and d are streets, 8 and 6; that a town has 9 or 7 is nothing to them.
    [Theory]
    [InlineData("b", "")]
    [InlineData("c", "x higher by 2 would have changed it")]
    [InlineData("d", "x higher by 2 would have changed it")]
    public void Within_a_class_only_its_own_stand_before(string candidate, string next) =>
        Assert.Equal(next, string.Join("; ", SchemeRun.Next("place: { of: x, within: class }", CandidateTable.Of("id class x\na town 9\nb street 8\nc town 7\nd street 6"), candidate)));

    // a and c are outside the gates and stand before nobody, but see who stands before them.
    [Theory]
    [InlineData("a", "")]
    [InlineData("b", "")]
    [InlineData("c", "x higher by 1 would have changed it")]
    [InlineData("d", "x higher by 2 would have changed it")]
    public void A_guest_stands_before_nobody(string candidate, string next)
    {
        var evaluation = SchemeRun.Evaluate("{ scheme: s, gates: [{ if: in, else: Out. }], parts: [{ id: p, place: { of: x } }] }", CandidateTable.Of("id x in\na 10 no\nb 9 yes\nc 8 no\nd 7 yes"));
        Assert.Equal(next, string.Join("; ", evaluation.TraceOf(candidate).Parts[0].Next.Select(step => step.Told.English)));
    }

    private static string Next(string line, string x) => string.Join("; ", SchemeRun.Next(line, CandidateTable.One("x", x)));
}
