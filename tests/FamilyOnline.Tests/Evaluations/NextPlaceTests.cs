using System.Globalization;
using FamilyOnline.Tests.Support;

namespace FamilyOnline.Tests.Evaluations;

/// <summary>The place before one's own, and what was missing to it.</summary>
public sealed class NextPlaceTests
{
    private static readonly SheetTable Four = SheetTable.Of("+ a class=town x=80\n+ b class=town x=70\n+ c class=city x=75\n+ d class=city x=60");

    // b: 80 − 70 to a, its neighbour by class; 75 − 70 to c by points alone.
    [Theory]
    [InlineData("rank: { within: class }, ", "for place 1 (a)", "10")]
    [InlineData("", "for place 2 (c)", "5")]
    public void The_place_before_is_one_of_the_same_group(string rank, string what, string by)
    {
        var next = Assert.Single(Four.Evaluate($"{{ scheme: s, {rank}parts: [{{ id: p, formula: x }}] }}").NextPlacesOf("b"));
        Assert.Equal((what, by), (next.What.English, next.Needed.By.ToString()));
    }

    // C 88 and 20 minutes, A 90 and 30: with the same points the fewer minutes win, so that exactly 2 are enough; more than 2 where the more win.
    [Theory]
    [InlineData("chain: [{ lower: minutes }]", "by 2,")]
    [InlineData("chain: [{ higher: minutes }]", "by more than 2,")]
    [InlineData("ties: standard", "by 2,")]
    [InlineData("ties: dense", "by 2,")]
    [InlineData("ties: modified", "by more than 2,")]
    [InlineData("then: draw", "by more than 2,")]
    public void Equal_points_are_enough_where_they_give_the_place(string rank, string by)
    {
        var next = Assert.Single(SheetTable.Of("+ a x=90 minutes=30\n+ c x=88 minutes=20").Evaluate($"{{ scheme: s, rank: {{ {rank} }}, parts: [{{ id: p, formula: x }}] }}").NextPlacesOf("c"));
        Assert.Equal((by.Contains("more", StringComparison.Ordinal), "2"), (next.Needed.IsStrict, next.Needed.By.ToString()));
    }

    [Fact]
    public void A_place_in_a_group_is_said_to_be_one() => Assert.Contains(
        "\nPlace in its group: 2 of 2\n", Four.Evaluate("{ scheme: s, rank: { within: class }, parts: [{ id: p, formula: x }] }").Explain("b", CultureInfo.InvariantCulture), StringComparison.Ordinal);

    [Fact]
    public void Equal_points_that_a_tie_break_told_apart_are_said_to_be_so() => Assert.EndsWith(
        "\n  → for place 1 (a): equal points, the tie-breaks decided",
        SheetTable.Of("+ a x=7 v=2\n+ b x=7 v=1").Evaluate("{ scheme: s, rank: { chain: [{ higher: v }] }, parts: [{ id: p, formula: x }] }").Explain("b", CultureInfo.InvariantCulture), StringComparison.Ordinal);
}
