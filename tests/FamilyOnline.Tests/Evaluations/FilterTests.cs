using CsCheck;
using FamilyOnline.Evaluations;
using FamilyOnline.Tests.Support;

namespace FamilyOnline.Tests.Evaluations;

/// <summary>An evaluation gives what exact arithmetic alone gives, line by line and for everybody.</summary>
public sealed class FilterTests
{
    [Fact]
    [Trait("Category", "Property")]
    public void Every_scheme_gives_what_exact_arithmetic_gives() => Gen.Select(InventedSheet.Schemes, InventedSheet.Tables).Sample((text, rows) =>
    {
        var (scheme, table) = (Reading.Scheme(text), CandidateTable.Of(rows));
        var evaluation = Evaluator.Evaluate(scheme, table.Candidates, table.Figures);
        Assert.Equal(ExactlyRanked.Of(scheme, table, evaluation), evaluation.Scores.Select(score => $"{score.Rank} {score.Candidate.Id} {score.Total} {score.Grade?.Grade.Chinese}"));
        foreach (var node in scheme.Nodes)
            Assert.Equal(ExactlyRanked.Points(scheme, table, evaluation, node), evaluation.Candidates.Select(candidate => evaluation[candidate.Id].PointsOf(node.Id)));
    });

    // 1/3 + 2/3 and 1 + 0 are equal totals by different ways; so the chain decides, and the id does not.
    [Fact]
    public void Equal_totals_by_different_ways_are_equal()
    {
        const string Scheme = "{ scheme: s, parts: [{ id: p, points: 1, share: { of: x, to: 3 } }, { id: q, points: 1, share: { of: z, to: 3 } }], rank: { chain: [{ higher: days }] } }";
        Assert.Equal("1b 2a 2c", SchemeRun.Evaluate(Scheme, CandidateTable.Of("id x z days\na 1 2 5\nb 3 0 6\nc 2 1 5")).Ranks());
    }

    // 18 of 20 is 90 %, 27 of 30 too; one step of 3 points below is 87 %: 26.1 of 30 or 87 of 100.
    [Fact]
    public void Rates_on_the_edge_of_a_step_fall_on_the_right_side()
    {
        const string Scheme = "{ scheme: s, parts: [{ id: p, points: 10, steps: { of: { ratio: [x, z] }, at: 90%, below: { per: 3pp, lose: 1 } } }] }";
        var evaluation = SchemeRun.Evaluate(Scheme, CandidateTable.Of("id x z\na 18 20\nb 27 30\nc 26.1 30\nd 87 100\ne 87.000000001 100"));
        Assert.Equal(["10", "10", "9", "9", "10"], new[] { "a", "b", "c", "d", "e" }.Select(id => evaluation[id].Total.ToString()));
    }
}
