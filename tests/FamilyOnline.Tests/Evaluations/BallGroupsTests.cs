using FamilyOnline.Tests.Support;

namespace FamilyOnline.Tests.Evaluations;

/// <summary>Groups whose parts are added in balls, and those that are not.</summary>
public sealed class BallGroupsTests
{
    private const string P = "{ id: p, share: { of: x, to: 3 } }";
    private const string Q = "{ id: q, share: { of: w, to: 3 } }";

    private static readonly CandidateTable Four = CandidateTable.Of("id x w\na 1 2\nb 4 1\nc ? 1\nd 1 ?");

    // p is 1/3, 4/3, not known and 1/3; q 2/3, 1/3, 1/3 and not known. Their mean halves the sum.
    [Theory]
    [InlineData("", P + ", " + Q, "1 5/3 NotReported NotReported")]
    [InlineData("start: 2, ", P + ", " + Q, "3 11/3 NotReported NotReported")]
    [InlineData("missing: zero, ", P + ", " + Q, "1 5/3 0 0")]
    [InlineData("cap: 1, ", P + ", " + Q, "1 1 NotReported NotReported")]
    [InlineData("floor: 1, cap: 10, ", P + ", " + Q, "1 5/3 NotReported NotReported")]
    [InlineData("", "{ id: p, weight: 30%, share: { of: x, to: 3 } }, { id: q, weight: 70%, share: { of: w, to: 3 } }", "17/30 19/30 NotReported NotReported")]
    [InlineData("combine: mean, ", P + ", " + Q, "1/2 5/6 NotReported NotReported")]
    [InlineData("combine: highest, ", P + ", " + Q, "2/3 4/3 NotReported NotReported")]
    [InlineData("", "{ id: h, parts: [" + P + ", " + Q + "] }, { id: r, share: { of: x, to: 3 } }", "4/3 3 NotReported NotReported")]
    [InlineData("", P + ", { id: q, pool: extra, share: { of: w, to: 3 } }", "1/3 4/3 NotReported 1/3")]
    [InlineData("pools: { extra: { cap: 5 } }, ", P + ", { id: q, pool: extra, share: { of: w, to: 3 } }", "1/3 4/3 NotReported 1/3")]
    [InlineData("", P + ", { id: o, omitted: not printed }", "1/3 4/3 NotReported 1/3")]
    [InlineData("", P + ", { id: l, bands: [{ grade: A }] }", "1/3 4/3 NotReported 1/3")]
    [InlineData("", P + ", { id: only, points: 3, only-for: [town], share: { of: w, to: 3 } }", "1/3 4/3 NotReported 1/3")]
    public void A_ball_encloses_what_the_group_gives(string more, string parts, string points) => Of(more, parts, Four).Enclose("g", points);

    // In double 1/3 + 2/3 is 1, and where it errs is not known; counted exactly it would be 1 and nothing else.
    [Fact]
    public void A_sum_is_made_without_exact_arithmetic()
    {
        var sheet = Of("", P + ", " + Q, Four);
        Assert.True(sheet["g", 0].Radius > 0 && sheet["total", 0].Radius > 0, $"{sheet["g", 0]}, {sheet["total", 0]}");
    }

    // Every letter leaves its row open, so that nothing would be gained.
    [Fact]
    public void A_group_with_a_letter_is_counted_exactly()
    {
        var ball = Of("", P + ", " + Q + ", { id: l, bands: [{ grade: A, points: 1 }] }", Four)["g", 0];
        Assert.Equal((2, 0), (ball.Middle, ball.Radius));
    }

    [Fact]
    public void Parts_are_counted_one_after_the_other_in_one_array()
    {
        var sheet = Of("", P + ", " + Q, CandidateTable.Of("id x w\na 1 6"));
        var lent = sheet.Field.Make();
        sheet.Field.Give(lent);
        sheet.Enclose("g", "7/3");
        Assert.Equal(2, lent[0].Middle);
        Assert.Same(lent, sheet.Field.Take());
    }

    private static LineBalls Of(string more, string parts, CandidateTable table) => new($"{{ scheme: s, parts: [{{ id: g, {more}parts: [{parts}] }}] }}", table);
}
