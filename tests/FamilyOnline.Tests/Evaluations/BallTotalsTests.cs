using FamilyOnline.Tests.Support;

namespace FamilyOnline.Tests.Evaluations;

/// <summary>Totals as the filter encloses them.</summary>
public sealed class BallTotalsTests
{
    private static readonly CandidateTable Four = CandidateTable.Of("id x\na 1\nb 4\nc -1\nd ?");

    // x ÷ 3 for everybody.
    [Theory]
    [InlineData("", "1/3 4/3 -1/3 NotReported")]
    [InlineData("total: { floor: 0 }, ", "1/3 4/3 0 NotReported")]
    [InlineData("total: { cap: 1 }, ", "1/3 1 -1/3 NotReported")]
    [InlineData("total: { floor: 1/3, cap: 2/3 }, ", "1/3 2/3 1/3 NotReported")]
    [InlineData("round: { digits: 0, decide-on: rounded }, ", "0 1 0 NotReported")]
    public void A_ball_encloses_the_total_within_its_bounds(string more, string totals) =>
        new LineBalls($"{{ scheme: s, {more}parts: [{{ id: p, share: {{ of: x, to: 3 }} }}] }}", Four).Enclose("total", totals);

    [Fact]
    public void Pools_are_a_part_of_it() =>
        new LineBalls("{ scheme: s, total: { cap: 2 }, parts: [{ id: p, share: { of: x, to: 3 } }, { id: q, pool: extra, share: { of: x, to: 1 } }] }", Four).Enclose("total", "4/3 2 -4/3 NotReported");

    // A third of 10²² is known to some 10⁷ only, which says nothing of why d has no total.
    [Fact]
    public void A_bound_beyond_every_double_leaves_an_absence_as_it_is() =>
        new LineBalls("{ scheme: s, total: { floor: 10000000000000000000000/3 }, parts: [{ id: p, share: { of: x, to: 3 } }] }", CandidateTable.Of("id x\nd ?")).Enclose("total", "NotReported");
}
