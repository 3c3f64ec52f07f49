using FamilyOnline.Files.Tests.Support;
using FamilyOnline.Selections;

namespace FamilyOnline.Files.Tests.Contests;

/// <summary>三.9(5), the five best professional websites: public vote 40, experts 60. Invented figures.</summary>
public sealed class BestWebsitesTests
{
    // The fifth ballot ticks six sites and is void. Votes: s1 4, s2 4, s3 3, s4 2, s5 1, s6 1.
    private static readonly string Ballots = "candidate,figure,value,period,by\n" + string.Join('\n',
        ((string[])["s1 s2 s3 s4 s5", "s1 s2 s3 s4", "s1 s2 s3 s6", "s1 s2", "s1 s2 s3 s4 s5 s6"])
            .SelectMany((ticks, voter) => ticks.Split(' ').Select(site => FormattableString.Invariant($"{site},web-ballot,1,2024-11-05,ip:10.0.0.{voter + 1}"))));

    private const string Experts = """

        s1,expert-points,80,,甲
        s1,expert-points,90,,乙
        s2,expert-points,90,,甲
        s2,expert-points,90,,乙
        s3,expert-points,95,,甲
        s3,expert-points,95,,乙
        s4,expert-points,70,,甲
        s4,expert-points,70,,乙
        s5,expert-points,60,,甲
        s5,expert-points,60,,乙
        s6,expert-points,60,,甲
        s6,expert-points,60,,乙
        """;

    // Of the best, 4 votes: 40, 40, 30, 20, 10, 10. Experts × 60 %: 51, 54, 57, 42, 36, 36.
    [Theory]
    [InlineData("s1", "40 51 91")]
    [InlineData("s2", "40 54 94")]
    [InlineData("s3", "30 57 87")]
    [InlineData("s4", "20 42 62")]
    [InlineData("s5", "10 36 46")]
    [InlineData("s6", "10 36 46")]
    public void Votes_weigh_40_and_experts_60(string site, string points) =>
        Assert.Equal(points, Contest.Run("best-websites", Ballots + Experts).Points(site, "votes", "experts", "total"));

    [Fact]
    public void Two_equal_sites_at_the_fifth_place_wait_for_the_leading_group()
    {
        var run = Contest.Run("best-websites", Ballots + Experts);

        Assert.Equal("1s2 2s1 3s3 4s4 5s5 5s6", run.Ranks());
        Assert.Equal(("s1 s2 s3 s4", "s5 s6", 1), (run.With(SelectionOutcome.Selected), run.With(SelectionOutcome.Tied), run.Final.Certificate!.OpenPlaces));
    }

    [Fact]
    public void The_leading_groups_decision_fills_the_fifth_place() =>
        Assert.Equal("s1 s2 s3 s4 s6", Contest.Run("best-websites", Ballots + Experts, input: new() { Decided = ["s6"] }).With(SelectionOutcome.Selected));

    [Fact]
    public void A_site_that_an_expert_did_not_rate_is_not_ranked() =>
        Assert.Equal("1s2 2s1 3s3 4s5 4s6 -s4", Contest.Run("best-websites", Ballots + Experts.Replace("s4,expert-points,70,,乙", "", StringComparison.Ordinal)).Ranks());
}
