using System.Globalization;
using FamilyOnline.Allotments;
using FamilyOnline.TestSupport;

namespace FamilyOnline.Tests.Allotments;

/// <summary>A base, upward rounding and a cap: 751 seats of the European Parliament over 28 states, 5 for each first, 96 at most (Cambridge Compromise; case A07).</summary>
public sealed class EuropeanParliamentTests
{
    [SharedFact]
    public void Base_upward_rounding_and_cap_give_every_seat()
    {
        var states = File.ReadAllLines(RepositoryPaths.InShared("cases", "A07_ep_2013_base_cap", "states.csv"))[1..].Where(line => line.Length > 0).Select(line => line.Split(',')).ToList();

        var allotment = new Adams().Allot(751, states.Select(state => (Exact)Number(state[1])), new AllotmentOptions { Base = 5, Cap = 96 });

        Assert.Equal(28, states.Count);
        Assert.Equal(states.Select(state => Number(state[2])), Methods.SharesOf(allotment));
        Assert.Equal(AllotmentBound.Cap, allotment.Shares[^1].Bound);
    }

    private static long Number(string text) => long.Parse(text, CultureInfo.InvariantCulture);
}
