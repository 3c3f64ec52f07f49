using FamilyOnline.Tests.Support;

namespace FamilyOnline.Tests.Selections;

public sealed class PrizeGivingTests
{
    private const string Prizes = "prizes: [{ prize: first, count: 1, pay: 5000 }, { prize: second, title: { zh: 二等奖, en: Second }, count: 2 }]";

    private static string Given(string table, string select = "take: 4", string more = "", params string[] decided)
    {
        var certificate = SheetTable.Of(table).Select($"{{ scheme: s, {more}parts: [{{ id: p, formula: x }}], select: {{ {select}, {Prizes} }} }}", new() { Decided = decided });
        return string.Join(' ', certificate.Selected.Select(entry => $"{entry.Candidate.Id}:{entry.Prize?.Id ?? "-"}"));
    }

    [Fact]
    public void Prizes_are_given_down_the_list() => Assert.Equal("a:first b:second c:second d:-", Given("+ a x=9\n+ b x=8\n+ c x=7\n+ d x=6\n+ e x=5"));

    [Fact]
    public void A_prize_says_what_goes_with_it()
    {
        var first = SheetTable.Of("+ a x=9").Select($"{{ scheme: s, parts: [{{ id: p, formula: x }}], select: {{ take: 4, {Prizes} }} }}").EntryOf("a").Prize!;
        Assert.Equal(("5000", 1, "first"), (first.Pay.ToString(), first.Count, first.Title.Chinese));
    }

    // Of five, 20% are 1 and 50% are 2.5, rounded down; the figure many says 2.
    [Theory]
    [InlineData("{ prize: first, count: 20% }, { prize: second, count: 50% }", "a:first b:second c:second d:-")]
    [InlineData("{ prize: first, count: many }, { prize: second, count: 1 }", "a:first b:first c:second d:-")]
    [InlineData("{ prize: first, count: 10% }, { prize: second, count: 1 }", "a:second b:- c:- d:-")]
    [InlineData("{ prize: first, count: 1 }, { prize: second, count: nobody-knows }, { prize: third, count: 1 }", "a:first b:- c:- d:-")]
    public void A_prizes_count_may_be_a_share_of_the_field_or_a_figure(string prizes, string given)
    {
        var certificate = SheetTable.Of("+ a x=9 many=2\n+ b x=8 many=2\n+ c x=7 many=2\n+ d x=6 many=2\n+ e x=5 n=2").Select($"{{ scheme: s, parts: [{{ id: p, formula: x }}], select: {{ take: 4, prizes: [{prizes}] }} }}");
        Assert.Equal(given, string.Join(' ', certificate.Selected.Select(entry => $"{entry.Candidate.Id}:{entry.Prize?.Id ?? "-"}")));
    }

    [Fact]
    public void Equals_on_both_sides_of_a_prizes_line_have_none_until_somebody_decides() =>
        Assert.Equal("a:- b:- c:second d:-", Given("+ a x=9\n+ b x=9\n+ c x=7\n+ d x=6"));

    [Fact]
    public void Equals_at_the_last_prize_have_none() => Assert.Equal("a:first b:- c:- d:-", Given("+ a x=9\n+ b x=8\n+ c x=8\n+ d x=8"));

    [Fact]
    public void Equals_within_one_prize_have_it() => Assert.Equal("a:first b:second c:second d:-", Given("+ a x=9\n+ b x=8\n+ c x=8\n+ d x=7"));

    [Fact]
    public void The_chain_of_the_selection_tells_equals_apart() =>
        Assert.Equal("a:second b:first", Given("+ a x=9 m=1\n+ b x=9 m=2", "take: 2, chain: [{ higher: m }]").Split(' ').Order(StringComparer.Ordinal).Aggregate((left, right) => left + " " + right));

    [Fact]
    public void Who_is_barred_from_a_prize_has_the_next_and_the_prize_goes_on() =>
        Assert.Equal("a:second b:first c:second", Given("+ a x=9 bad=yes\n+ b x=8 bad=no\n+ c x=7 bad=no", more: "vetoes: [{ if: bad, effect: { bar: first } }], "));

    // a is barred from the first: b and c are equal, with one first and one second between them.
    [Fact]
    public void A_bar_decides_nothing_between_its_equals() =>
        Assert.Equal("a:- b:- c:-", Given("+ a x=9 bad=yes\n+ b x=9 bad=no\n+ c x=9 bad=no", "take: 3", "vetoes: [{ if: bad, effect: { bar: first } }], "));

    [Fact]
    public void From_an_open_tie_on_no_prize_is_given() => Assert.Equal("a:first", Given("+ a x=9\n+ b x=8\n+ c x=8", "take: 2"));

    [Fact]
    public void Who_was_decided_on_has_its_prize() => Assert.Equal("a:first c:second", Given("+ a x=9\n+ b x=8\n+ c x=8", "take: 2", "", "c"));

    // Of a and b one has the first prize and the other a second: the draw is recorded as for a place.
    [Theory]
    [InlineData("a", "a:first b:second c:second d:-")]
    [InlineData("b", "b:first a:second c:second d:-")]
    [InlineData("a b", "a:- b:- c:second d:-")]
    [InlineData("c", "a:- b:- c:second d:-")]
    public void A_tie_for_a_prize_can_be_decided(string decided, string given) =>
        Assert.Equal(Words(given), Words(Given("+ a x=9\n+ b x=9\n+ c x=7\n+ d x=6", decided: decided.Split(' '))));

    // Two seconds for b, c and d: two are named for them, the third has none.
    [Theory]
    [InlineData("c d", "a:first b:- c:second d:second")]
    [InlineData("c", "a:first b:- c:second d:-")]
    public void Some_of_several_equals_may_be_named(string decided, string given) =>
        Assert.Equal(Words(given), Words(Given("+ a x=9\n+ b x=8\n+ c x=8\n+ d x=8", decided: decided.Split(' '))));

    [Theory]
    [InlineData("a", "")]
    [InlineData("c", "c")]
    [InlineData("a b", "a b")]
    public void A_decision_for_a_prize_is_used_or_said_to_decide_nothing(string decided, string unused)
    {
        var certificate = SheetTable.Of("+ a x=9\n+ b x=9\n+ c x=7\n+ d x=6").Select($"{{ scheme: s, parts: [{{ id: p, formula: x }}], select: {{ take: 4, {Prizes} }} }}", new() { Decided = decided.Split(' ') });
        Assert.Equal(unused, string.Join(' ', certificate.UnusedDecisions));
    }

    private static string[] Words(string given) => [.. given.Split(' ').Order(StringComparer.Ordinal)];

    [Fact]
    public void Each_group_has_prizes_of_its_own() =>
        Assert.Equal("a:first b:first", string.Join(' ', Given("+ a class=town x=9\n+ b class=city x=8\n+ c class=town x=7", "take: 1, per: class")));
}
