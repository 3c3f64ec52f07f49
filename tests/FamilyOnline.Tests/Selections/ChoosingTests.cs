using CsCheck;
using FamilyOnline.Selections;
using FamilyOnline.Tests.Support;

namespace FamilyOnline.Tests.Selections;

/// <summary>Down the list under quotas, and ties at the line.</summary>
public sealed class ChoosingTests
{
    private static readonly SheetTable Five = SheetTable.Of("+ a class=town @org=o1 x=90\n+ b class=town @org=o1 x=80\n+ c class=town @org=o2 x=70\n+ d class=city @org=o2 x=60\n+ e class=city @org=o3 x=50");

    private static string Scheme(string select) => $"{{ scheme: s, parts: [{{ id: p, points: 100, formula: x }}], select: {{ {select} }} }}";

    [Theory]
    [InlineData("take: 3, at-least: [{ class: city, count: 1 }]", "a b d")]
    [InlineData("take: 3, at-least: [{ class: city, count: 2 }]", "a d e")]
    [InlineData("take: 3, at-most: [{ class: town, count: 1 }]", "a d e")]
    [InlineData("take: 3, at-most: [{ per: org, count: 1 }]", "a c e")]
    [InlineData("take: 3, at-most: [{ per: class, count: 2 }]", "a b d")]
    [InlineData("take: 3, at-most: [{ of: org, group: o1, count: 1 }]", "a c d")]
    [InlineData("take: 4, at-least: [{ per: org, count: 1 }]", "a b c e")]
    [InlineData("take: 2, at-least: [{ class: village, count: 1, if-any: true }]", "a b")]
    [InlineData("take: 2, at-least: [{ class: city, count: 5, if-any: true }]", "d e")]
    public void Whoever_leaves_all_quotas_reachable_is_taken(string select, string chosen)
    {
        var certificate = Five.Select(Scheme(select));
        Assert.Equal((chosen, 0, false), (certificate.Selected.Ids(), certificate.OpenPlaces, certificate.QuotasUnmet));
    }

    // 40% of the five in the field are 2; 30% are 1.5, up where it asks and down where it allows. A share of the two or three chosen would be less.
    [Theory]
    [InlineData("take: 2, at-least: [{ class: city, count: 40% }]", "d e")]
    [InlineData("take: 3, at-least: [{ class: city, count: 30% }]", "a d e")]
    [InlineData("take: 3, at-most: [{ class: town, count: 40% }]", "a b d")]
    [InlineData("take: 3, at-most: [{ class: town, count: 30% }]", "a d e")]
    public void A_percentage_as_a_count_is_of_those_in_the_field(string select, string chosen) => Assert.Equal(chosen, Five.Select(Scheme(select)).Selected.Ids());

    // At least 80% of 4 rounded up is 4, at most 50% of 4 is 2; at most 20% of 4 rounded down is none, so that three towns are all there can be… of 3, none either.
    [Theory]
    [InlineData("take: 4, at-least: [{ class: town, share: 51% }]", "a b c d")]
    [InlineData("take: 4, at-most: [{ class: town, share: 50% }]", "a b d e")]
    [InlineData("take: 4, at-most: [{ class: town, share: 74% }]", "a b d e")]
    [InlineData("take: 4, at-most: [{ class: city, share: 20% }]", "a b c")]
    public void A_share_is_of_those_chosen_up_where_it_asks_and_down_where_it_allows(string select, string chosen) => Assert.Equal(chosen, Five.Select(Scheme(select)).Selected.Ids());

    [Fact]
    public void Quotas_that_nobody_can_meet_are_a_result()
    {
        var certificate = Five.Select(Scheme("take: 3, at-least: [{ class: city, count: 3 }]"));
        Assert.True(certificate.QuotasUnmet);
        Assert.Empty(certificate.Selected);
        Assert.Equal("place 1 with 90.00 points; nobody is chosen, since the quotas cannot be met", certificate.Reason("a", System.Globalization.CultureInfo.InvariantCulture));
    }

    // Two of o1 at most one, then one of o2: two places of four stay empty… o3 fills the third.
    [Fact]
    public void Places_that_quotas_leave_empty_stay_empty()
    {
        var certificate = Five.Select(Scheme("take: 5, at-most: [{ per: org, count: 1 }]"));
        Assert.Equal(("a c e", false), (certificate.Selected.Ids(), certificate.QuotasUnmet));
    }

    [Fact]
    public void Who_was_passed_over_and_who_came_through_a_quota_is_said()
    {
        var certificate = Five.Select(Scheme("take: 3, at-least: [{ class: city, count: 1 }]"));
        Assert.Equal((SelectionOutcome.PassedOver, true, false), (certificate.EntryOf("c").Outcome, certificate.EntryOf("d").IsThroughQuota, certificate.EntryOf("b").IsThroughQuota));
    }

    [Fact]
    public void An_equal_with_the_last_place_is_not_through_a_quota() => Assert.False(
        SheetTable.Of("+ a class=town x=9\n+ b class=city x=9").Select(Scheme("take: 1, at-least: [{ class: city, count: 1 }]")).EntryOf("b").IsThroughQuota);

    [Fact]
    public void Among_equals_a_quota_may_make_one_certain()
    {
        // One city is needed and c is the only one; a and b share the other place.
        var certificate = SheetTable.Of("+ a class=town x=9\n+ b class=town x=9\n+ c class=city x=9").Select(Scheme("take: 2, at-least: [{ class: city, count: 1 }]"));
        Assert.Equal(("c", "a b", 1), (certificate.Selected.Ids(), certificate.Tied.Ids(), certificate.OpenPlaces));
    }

    [Fact]
    public void Behind_a_tie_of_one_kind_the_choice_goes_on()
    {
        // a and b are of one organisation that may have one: whichever, c and d follow.
        var certificate = SheetTable.Of("+ a @org=o1 x=9\n+ b @org=o1 x=9\n+ c @org=o2 x=8\n+ d @org=o3 x=7").Select(Scheme("take: 3, at-most: [{ per: org, count: 1 }]"));
        Assert.Equal(("c d", "a b", 1), (certificate.Selected.Ids(), certificate.Tied.Ids(), certificate.OpenPlaces));
    }

    [Fact]
    public void Behind_a_tie_of_two_kinds_nobody_can_tell()
    {
        // At most one of north: a or b (of north) against c and d (of none)? One of a (north), b (south) is taken first with one place per region, then e of north or f of south.
        var certificate = SheetTable.Of("+ a class=town @org=o1 x=9\n+ b class=town @org=o2 x=9\n+ e class=city @org=o1 x=8\n+ f class=city @org=o2 x=7").Select(
            Scheme("take: 2, at-most: [{ class: town, count: 1 }, { per: org, count: 1 }]"));
        Assert.Equal(("", "a b", 2), (certificate.Selected.Ids(), certificate.Tied.Ids(), certificate.OpenPlaces));
        Assert.Equal([SelectionOutcome.Pending, SelectionOutcome.Pending], new[] { "e", "f" }.Select(id => certificate.EntryOf(id).Outcome));
        Assert.Equal("place 3 with 8.00 points; whether it is chosen depends on the tie among a, b", certificate.Reason("e", System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Once_that_tie_is_decided_the_rest_follows()
    {
        var certificate = SheetTable.Of("+ a class=town @org=o1 x=9\n+ b class=town @org=o2 x=9\n+ e class=city @org=o1 x=8\n+ f class=city @org=o2 x=7").Select(
            Scheme("take: 2, at-most: [{ class: town, count: 1 }, { per: org, count: 1 }]"), new() { Decided = ["a"] });
        Assert.Equal(("a f", 0), (certificate.Selected.Ids(), certificate.OpenPlaces));
        Assert.Empty(certificate.UnusedDecisions);
    }

    private static readonly SheetTable Tie = SheetTable.Of("+ a x=9\n+ b x=8\n+ c x=8\n+ d x=8\n+ e x=7");

    [Theory]
    [InlineData("", "b,c", "a b c", "", 0, "")]
    [InlineData("", "b", "a b", "c d", 1, "")]
    [InlineData("", "", "a", "b c d", 2, "")]
    [InlineData("", "b,c,d", "a", "b c d", 2, "b c d")]
    [InlineData("", "e", "a", "b c d", 2, "e")]
    [InlineData("", "a,b,c", "a b c", "", 0, "a")]
    [InlineData("", "b,c,nobody", "a b c", "", 0, "nobody")]
    [InlineData(", tie: draw", "b,c", "a b c", "", 0, "")]
    [InlineData(", tie: play-off", "", "a", "b c d", 2, "")]
    [InlineData(", tie: vote-again", "", "a", "b c d", 2, "")]
    [InlineData(", tie: admit-all", "", "a b c d", "", 0, "")]
    [InlineData(", tie: admit-all", "b", "a b c d", "", 0, "b")]
    [InlineData(", chain: [{ higher: m }]", "", "a", "b c d", 2, "")]
    public void A_tie_at_the_line_is_open_until_a_decision_that_fits_is_recorded(string more, string decided, string chosen, string tied, int open, string unused)
    {
        var certificate = Tie.Select(Scheme("take: 3" + more), new() { Decided = decided.Split(',', StringSplitOptions.RemoveEmptyEntries) });
        Assert.Equal((chosen, tied, open, unused), (certificate.Selected.Ids(), certificate.Tied.Ids(), certificate.OpenPlaces, string.Join(' ', certificate.UnusedDecisions)));
    }

    [Fact]
    public void The_chain_of_the_selection_decides_at_the_line() =>
        Assert.Equal("a d", SheetTable.Of("+ a x=9\n+ b x=8 m=1\n+ d x=8 m=2").Select(Scheme("take: 2, chain: [{ higher: m }]")).Selected.Ids());

    [Fact]
    public void Equals_are_not_admitted_against_a_quota()
    {
        var certificate = SheetTable.Of("+ a @org=o1 x=9\n+ b @org=o1 x=9").Select(Scheme("take: 2, tie: admit-all, at-most: [{ per: org, count: 1 }]"));
        Assert.Equal(("", "a b", 1), (certificate.Selected.Ids(), certificate.Tied.Ids(), certificate.OpenPlaces));
    }

    [Fact]
    public void A_decision_that_breaks_a_quota_decides_nothing()
    {
        var certificate = SheetTable.Of("+ a class=town x=9\n+ b class=town x=9\n+ c class=city x=9\n+ d class=city x=9").Select(
            Scheme("take: 2, at-least: [{ class: city, count: 1 }]"), new() { Decided = ["a", "b"] });
        Assert.Equal(("", "a b c d", 2, "a b"), (certificate.Selected.Ids(), certificate.Tied.Ids(), certificate.OpenPlaces, string.Join(' ', certificate.UnusedDecisions)));
    }

    [Fact]
    public void The_line_may_be_shared_by_nobody() =>
        Assert.Contains("document.unknown-word: \"shared\" is no known", Reading.Only(Reading.ProblemsOfScheme(Scheme("take: 2, tie: shared"))), StringComparison.Ordinal);

    // Everything that may be chosen, tried: with quotas by one grouping, down the list is the greatest sum.
    [Fact]
    [Trait("Category", "Property")]
    public void Where_quotas_nest_down_the_list_is_the_greatest_sum() =>
        Gen.Select(Gen.Int[0, 2].Array[6], Gen.Int[0, 3], Gen.Int[0, 2], Gen.Int[1, 2], Gen.Int[0, 1]).Sample((classes, take, least, most, shift) =>
        {
            string[] names = ["town", "city", "isle"];
            int[] worth = [.. Enumerable.Range(0, 6).Select(i => 1 << (i + shift))];
            var table = SheetTable.Of(string.Join('\n', Enumerable.Range(0, 6).Select(i => FormattableString.Invariant($"+ c{i} class={names[classes[i]]} x={worth[i]}"))));
            var certificate = table.Select(Scheme(FormattableString.Invariant($"take: {take + 1}, at-least: [{{ class: town, count: {least}, if-any: true }}], at-most: [{{ per: class, count: {most} }}]").Replace("count: 0,", "share: 1%,", StringComparison.Ordinal)));
            var town = Math.Min(least == 0 ? 1 : least, classes.Count(one => one == 0));
            var best = Enumerable.Range(0, 64).Where(set => Sizes(set, classes) is var sizes && sizes.Sum() <= take + 1 && sizes.Max() <= most && sizes[0] >= (least == 0 && sizes.Sum() == 0 ? 0 : town))
                .GroupBy(set => Sizes(set, classes).Sum()).OrderByDescending(sets => sets.Key).FirstOrDefault()?.Max(set => Enumerable.Range(0, 6).Where(i => (set >> i & 1) == 1).Sum(i => worth[i]));
            Assert.Equal(best is null, certificate.QuotasUnmet);
            if (best is { } sum)
                Assert.Equal(sum.ToString(System.Globalization.CultureInfo.InvariantCulture), certificate.Selected.Aggregate(Exact.Zero, (all, entry) => all + entry.Score.Total.Value).ToString());
        });

    private static int[] Sizes(int set, int[] classes) => [.. Enumerable.Range(0, 3).Select(group => Enumerable.Range(0, 6).Count(i => (set >> i & 1) == 1 && classes[i] == group))];
}
