using CsCheck;
using FamilyOnline.Tests.Support;

namespace FamilyOnline.Tests.Rules;

/// <summary>名次: the place of a figure in the field.</summary>
public sealed class RankFigureTests
{
    private static readonly CandidateTable Five = CandidateTable.Of("id class x\na t 9\nb t 8\nc s 8\nd s 7\ne s ?");

    [Theory]
    [InlineData("", "1 2 2 4")]
    [InlineData(", better: lower", "4 2 2 1")]
    [InlineData(", ties: dense", "1 2 2 3")]
    [InlineData(", ties: modified", "1 3 3 4")]
    [InlineData(", ties: mean", "1 5/2 5/2 4")]
    [InlineData(", within: class", "1 2 1 2")]
    public void Equal_ones_have_the_places_that_the_rule_says(string settings, string places) =>
        Assert.Equal($"{places} NotReported", string.Join(' ', Five.Candidates.Select(candidate => Five.Gives($"{{ rank-of: x{settings} }}", candidate.Id))));

    [Fact]
    public void Points_of_places_are_shared_by_the_scorer_alone() => Assert.Equal("document.unknown-word", Assert.Single(Reading.ProblemsOfFigure("{ rank-of: x, ties: share-points }")).Code);

    // A20: the score only feeds the rank.
    [Theory]
    [InlineData("a", "1")]
    [InlineData("b", "2")]
    public void A_score_that_adds_to_nothing_may_be_ranked(string candidate, string place) =>
        Assert.Equal(place, SchemeRun.Points(
            "{ scheme: s, parts: [{ id: p, place: { of: { score: { points: 10, share: { of: x, to: 10 } } } } }] }", CandidateTable.Of("id x\na 9\nb 2"), candidate));

    // Hand-made oracle: one more than how many are better.
    [Fact]
    [Trait("Category", "Property")]
    public void A_place_is_one_more_than_how_many_are_better() =>
        Gen.Int[0, 5].Array[1, 12].Sample(values =>
        {
            var table = CandidateTable.Of("id x\n" + string.Join('\n', values.Select((value, i) => FormattableString.Invariant($"c{i} {value}"))));
            for (var i = 0; i < values.Length; i++)
                Assert.Equal(FormattableString.Invariant($"{1 + values.Count(value => value > values[i])}"), table.Gives("{ rank-of: x }", FormattableString.Invariant($"c{i}")));
        });
}
