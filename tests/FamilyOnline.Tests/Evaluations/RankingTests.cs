using FamilyOnline.Tests.Support;

namespace FamilyOnline.Tests.Evaluations;

public sealed class RankingTests
{
    private static readonly SheetTable Four = SheetTable.Of("+ a class=town x=80 m=9\n+ b class=town x=70 m=4\n+ c class=city x=90 m=1\n+ d class=city x=80 m=3");

    private static string Scheme(string rank) => $"{{ scheme: s, parts: [{{ id: p, points: 100, formula: x }}], rank: {{ {rank} }} }}";

    [Theory]
    [InlineData("ties: standard", "1c 2a 2d 4b")]
    [InlineData("ties: dense", "1c 2a 2d 3b")]
    [InlineData("ties: modified", "1c 3a 3d 4b")]
    [InlineData("better: lower", "1b 2a 2d 4c")]
    [InlineData("within: class", "1c 2d 1a 2b")]
    [InlineData("chain: [{ lower: m }]", "1c 2d 3a 4b")]
    [InlineData("chain: [{ higher: m }]", "1c 2a 3d 4b")]
    public void Places_are_given_as_the_scheme_says(string rank, string ranks) => Assert.Equal(ranks, Four.Evaluate(Scheme(rank)).Ranks());

    [Theory]
    [InlineData("", "1b 2a")]
    [InlineData("round: { digits: 2, decide-on: rounded }, ", "1a 1b")]
    public void Ranks_and_ties_see_the_number_that_decides(string round, string ranks) => Assert.Equal(ranks, SheetTable.Of("+ a x=84.996\n+ b x=84.997").Evaluate(
        $"{{ scheme: s, {round}parts: [{{ id: p, points: 100, formula: x }}] }}").Ranks());

    // 以第1名多者名次列前. Each is of the judges' places: a 1 1 3, b 1 2 2, c 2 2 1 have sums 5, 5, 5; a has two firsts; b and c one first and two seconds.
    [Fact]
    public void Who_has_more_first_places_goes_first()
    {
        var table = SheetTable.Of("+ a\n+ b\n+ c\na j 1 by=k1\na j 1 by=k2\na j 3 by=k3\nb j 1 by=k1\nb j 2 by=k2\nb j 2 by=k3\nc j 2 by=k1\nc j 2 by=k2\nc j 1 by=k3");
        Assert.Equal("1a 2b 2c", table.Evaluate("{ scheme: s, parts: [{ id: p, each: { of: judge, combine: sum }, formula: j }], rank: { better: lower, chain: [{ countback: p }] } }").Ranks());
    }

    // 9 5 and 8 6: the higher single score goes first.
    [Fact]
    public void A_countback_of_points_begins_with_the_highest() =>
        Assert.Equal("1b 2a", SheetTable.Of("+ a\n+ b\na j 8 by=k1\na j 6 by=k2\nb j 9 by=k1\nb j 5 by=k2").Evaluate(
            "{ scheme: s, parts: [{ id: p, each: { of: judge, combine: sum }, formula: j }], rank: { chain: [{ countback: p }] } }").Ranks());

    // 999999999/1000000000 and 1000000000/1000000001 differ by a trillionth of a millionth: less than double can tell.
    private const string Near = "+ a x=999999999 v=1000000000\n+ b x=1000000000 v=1000000001";

    [Theory]
    [InlineData("higher", "1b 2a")]
    [InlineData("lower", "1a 2b")]
    public void Totals_that_no_double_tells_apart_are_ranked_by_their_exact_values(string better, string ranks) =>
        Assert.Equal(ranks, SheetTable.Of(Near).Evaluate($"{{ scheme: s, parts: [{{ id: p, formula: x / v }}], rank: {{ better: {better} }} }}").Ranks());

    [Theory]
    [InlineData("higher", "1b 2a")]
    [InlineData("lower", "1a 2b")]
    public void Tie_breaks_that_no_double_tells_apart_are_compared_exactly(string wins, string ranks) => Assert.Equal(ranks, SheetTable.Of(Near).Evaluate(
        $"{{ scheme: s, figures: {{ rate: {{ ratio: [x, v] }} }}, parts: [{{ id: p, formula: 5 }}], rank: {{ chain: [{{ {wins}: rate }}] }} }}").Ranks());

    // 8 6 and 8 6 0: as far as both go they are equal; whoever has one more goes first.
    [Fact]
    public void A_countback_that_both_share_is_decided_by_who_has_more() =>
        Assert.Equal("1b 2a", SheetTable.Of("+ a\n+ b\na j 8 by=ballot:1\na j 6 by=ballot:2\nb j 8 by=ballot:1\nb j 6 by=ballot:2\nb j 0 by=ballot:3").Evaluate(
            "{ scheme: s, parts: [{ id: p, each: { of: ballot, combine: sum }, formula: j }], rank: { chain: [{ countback: p }] } }").Ranks());

    [Fact]
    public void Equals_share_a_place_unless_the_scheme_wants_a_decision()
    {
        Assert.Empty(Four.Evaluate(Scheme("ties: standard")).OpenTies);
        Assert.Empty(Four.Evaluate(Scheme("then: shared")).OpenTies);
    }

    [Theory]
    [InlineData("unresolved")]
    [InlineData("draw")]
    [InlineData("play-off")]
    [InlineData("vote-again")]
    public void What_the_chain_does_not_decide_stays_open_and_is_named(string then)
    {
        var evaluation = Four.Evaluate(Scheme("then: " + then));
        Assert.Equal("1c 2a 2d 4b", evaluation.Ranks());
        Assert.Equal(["a", "d"], Assert.Single(evaluation.OpenTies).Select(score => score.Candidate.Id));
    }

    [Fact]
    public void Equal_places_of_different_groups_are_no_tie() => Assert.Empty(Four.Evaluate(Scheme("within: class, then: draw")).OpenTies);

    [Theory]
    [InlineData("then: admit-all", "admit-all")]
    [InlineData("ties: mean", "mean")]
    [InlineData("ties: share-points", "share-points")]
    public void What_a_ranking_cannot_do_is_refused(string rank, string word) =>
        Assert.Contains($"document.unknown-word: \"{word}\" is no known", Reading.Only(Reading.ProblemsOfScheme(Scheme(rank))), StringComparison.Ordinal);

    [Fact]
    public void Nobody_counts_back_a_line_that_is_scored_once() =>
        Assert.Contains("\"p\" is no known line with 'each'", Reading.Only(Reading.ProblemsOfScheme(Scheme("chain: [{ countback: p }]"))), StringComparison.Ordinal);
}
