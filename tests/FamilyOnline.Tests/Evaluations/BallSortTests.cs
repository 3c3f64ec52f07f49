using FamilyOnline.Tests.Support;

namespace FamilyOnline.Tests.Evaluations;

/// <summary>Totals that lie closer together than a double can tell.</summary>
public sealed class BallSortTests
{
    // Ten tenths are 1, and in double 0.9999999999999999: by the totals they share a place, so that the days decide.
    [Fact]
    public void Ten_tenths_are_one()
    {
        var tenths = string.Join(", ", Enumerable.Range(0, 10).Select(at => $"{{ id: q{at}, share: {{ of: w, to: 10 }} }}"));
        var scheme = $"{{ scheme: s, parts: [{{ id: p, share: {{ of: x, to: 1 }} }}, {tenths}], rank: {{ chain: [{{ higher: days }}] }} }}";
        Assert.Equal("1b 2a 3c", SchemeRun.Evaluate(scheme, CandidateTable.Of("id x w days\na 1 0 5\nb 0 1 9\nc 0.9 0 9")).Ranks());
    }

    // Beside 2⁵², 0.4 vanishes in double, twenty times: w has 8 more than 2⁵², n 1 and t 5. The fewest points are best.
    [Fact]
    public void What_vanishes_in_double_counts_all_the_same()
    {
        var small = string.Join(", ", Enumerable.Range(0, 20).Select(at => $"{{ id: q{at}, share: {{ of: z, to: 1 }} }}"));
        var scheme = $"{{ scheme: s, rank: {{ better: lower }}, parts: [{{ id: p, points: 4503599627370496, share: {{ of: x, to: 1 }} }}, {small}, {{ id: r, share: {{ of: w, to: 1 }} }}] }}";
        var evaluation = SchemeRun.Evaluate(scheme, CandidateTable.Of("id x w z\na 1 5 0\nb 1 1 0\nc 1 0 0.4"));
        Assert.Equal("1b 2a 3c", evaluation.Ranks());
        Assert.Equal("4503599627370504", evaluation["c"].Total.ToString());
    }

    // 4 and 5 are held at 3, −4 and −5 at 0, so that they share places.
    [Fact]
    public void Who_is_held_at_a_bound_is_equal_to_whoever_is_held_there()
    {
        const string Scheme = "{ scheme: s, parts: [{ id: p, points: 3, share: { of: x, to: 3 } }] }";
        Assert.Equal("1a 1b 3e 4c 4d", SchemeRun.Evaluate(Scheme, CandidateTable.Of("id x\na 4\nb 5\nc -4\nd -5\ne 2")).Ranks());
    }

    // 1 ÷ 3 × 9 is 3, 6 ÷ 3 × 2 is 4.
    [Fact]
    public void Who_has_no_coefficient_has_no_place()
    {
        const string Scheme = "{ scheme: s, parts: [{ id: p, times: w, share: { of: x, to: 3 } }] }";
        Assert.Equal("1c 2a -b", SchemeRun.Evaluate(Scheme, CandidateTable.Of("id x w\na 1 9\nb 4 ?\nc 6 2")).Ranks());
    }
}
