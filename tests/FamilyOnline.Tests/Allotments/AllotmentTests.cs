using System.Globalization;
using FamilyOnline.Allotments;

namespace FamilyOnline.Tests.Allotments;

/// <summary>What an allotment tells: shares, ties, bounds, and how to check them; numbers worked by hand.</summary>
public sealed class AllotmentTests
{
    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-Hans");

    /// <summary>
    /// Quotas 5.3, 2.4, 2.3. Nine places are 5, 2, 2 by every method; for the tenth stand, by Webster, 53/5.5 = 9.64, 24/2.5 = 9.6 and 23/2.5 = 9.2; by Jefferson,
    /// 53/6 = 8.83, 24/3 = 8 and 23/3 = 7.67; by Adams, 53/5 = 10.6, 24/2 = 12 and 23/2 = 11.5; by Hamilton the remainders 0.3, 0.4 and 0.3.
    /// </summary>
    [Theory]
    [InlineData("webster", 6, 2, 2)]
    [InlineData("jefferson", 6, 2, 2)]
    [InlineData("adams", 5, 3, 2)]
    [InlineData("hamilton", 5, 3, 2)]
    public void Ten_places_over_three_units(string method, params int[] shares) =>
        Assert.Equal(shares.Select(share => (long)share), Methods.SharesOf(Methods.All.Single(other => other.Key == method).Allot(10, 53, 24, 23)));

    [Fact]
    public void Equal_claims_to_the_last_place_are_a_tie_and_nobody_gets_it()
    {
        var allotment = new Webster().Allot(7, 10, 10, 10);

        Assert.Equal([2, 2, 2], Methods.SharesOf(allotment));
        Assert.Equal(["u0", "u1", "u2"], allotment.Tie!.Units.Select(unit => unit.Id));
        Assert.Equal(1, allotment.Tie.Places);
        Assert.All(allotment.Shares, share => Assert.True(share.IsTied));
    }

    [Fact]
    public void Units_of_different_weight_may_tie_at_a_signpost()
    {
        // Webster, three places: 10/0.5 = 20, 6/0.5 = 12, 10/1.5 = 6.67, 2/0.5 = 4 = 6/1.5: after 2 and 1, four places tie 6's second and 2's first.
        var allotment = new Webster().Allot(4, 10, 6, 2);

        Assert.Equal([2, 1, 0], Methods.SharesOf(allotment));
        Assert.Equal(["u0", "u1", "u2"], allotment.Tie!.Units.Select(unit => unit.Id));
        Assert.Equal((Exact)4L, allotment.Divisor);
    }

    [Fact]
    public void Equal_remainders_tie_under_Hamilton()
    {
        // Quotas 2/3, 2/3 and 8/3: two places go by the quotas, and three equal remainders contend for the other two.
        var allotment = new Hamilton().Allot(4, 1, 1, 4);

        Assert.Equal([0, 0, 2], Methods.SharesOf(allotment));
        Assert.Equal((3, 2), (allotment.Tie!.Units.Count, allotment.Tie.Places));
    }

    [Fact]
    public void Those_whose_office_it_is_decide_a_tie()
    {
        var decided = new Webster().Allot(7, 10, 10, 10).Decide("u1");

        Assert.Equal([2, 3, 2], Methods.SharesOf(decided));
        Assert.Null(decided.Tie);
        Assert.Throws<InvalidOperationException>(() => decided.Decide("u1"));
    }

    [Theory]
    [InlineData("u3", "'u3' does not contend for a place. Those who do: u0 u0, u1 u1, u2 u2.")]
    [InlineData("u0 u1", "1 places are open, but 2 units are named.")]
    public void A_decision_that_does_not_fit_the_tie_is_refused(string winners, string message)
    {
        var tied = new Webster().Allot(7, 10, 10, 10);

        Assert.StartsWith(message, Assert.Throws<ArgumentException>(() => tied.Decide(winners.Split(' '))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Floors_and_caps_are_kept_and_told()
    {
        // Quotas 8, 1.5 and 0.5 of ten; floor 2, cap 6: the first is cut to 6; 2 and 2 are the floors of the others.
        var allotment = new Webster().Allot(10, [80, 15, 5], new AllotmentOptions { Floor = 2, Cap = 6 });

        Assert.Equal([6, 2, 2], Methods.SharesOf(allotment));
        Assert.Equal([AllotmentBound.Cap, AllotmentBound.Floor, AllotmentBound.Floor], allotment.Shares.Select(share => share.Bound));
    }

    [Fact]
    public void Single_units_may_have_bounds_of_their_own()
    {
        var options = new AllotmentOptions { Floors = new Dictionary<string, long> { ["u2"] = 3 }, Caps = new Dictionary<string, long> { ["u0"] = 4 } };

        Assert.Equal([4, 3, 3], Methods.SharesOf(new Webster().Allot(10, [80, 15, 5], options)));
    }

    [Fact]
    public void Hamilton_with_bounds_clamps_quotas_to_one_multiplier()
    {
        // 100, 60, 40 and ten places, cap 4: the first is held at 4; the rest, 6, by 60 and 40: 3.6 and 2.4, so 4 and 2.
        var allotment = new Hamilton().Allot(10, [100, 60, 40], new AllotmentOptions { Cap = 4 });

        Assert.Equal([4, 4, 2], Methods.SharesOf(allotment));
        Assert.Equal(["4", "18/5", "12/5"], allotment.Quotas!.Select(quota => quota.ToString()));
        Assert.Equal("u1: 4. Weight 60, quota 3.000. Within the bounds of all, the quota is 3.600.", allotment.ExplainShare("u1", CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Decimals_and_fractions_weigh_exactly()
    {
        Assert.Equal([3, 6, 9], Methods.SharesOf(new Webster().Allot(18, [0.1m, 0.2m, 0.3m])));
        Assert.Equal([2, 1], Methods.SharesOf(new Hamilton().Allot(3, [Exact.Ratio(2, 3), Exact.Ratio(1, 3)])));
    }

    [Fact]
    public void Nothing_to_split_gives_nothing_to_everybody() => Assert.All(Methods.All, method => Assert.Equal([0, 0], Methods.SharesOf(method.Allot(0, 3, 0))));

    [Fact]
    public void No_units_share_nothing() => Assert.All(Methods.All, method => Assert.Empty(method.Allot(0).Shares));

    [Fact]
    public void One_unit_gets_all() => Assert.All(Methods.All, method => Assert.Equal([1_000_000], Methods.SharesOf(method.Allot(1_000_000, 7))));

    [Fact]
    public void A_unit_without_weight_gets_its_floor_and_no_more() =>
        Assert.All(Methods.All, method => Assert.Equal([1, 9], Methods.SharesOf(method.Allot(10, [0, 5], new AllotmentOptions { Floor = 1 }))));

    [Theory]
    [InlineData("adams")]
    [InlineData("dean")]
    [InlineData("huntington-hill")]
    public void Fewer_places_than_units_go_to_the_greater_weights(string method) =>
        Assert.Equal([1, 0, 1], Methods.SharesOf(Methods.All.Single(other => other.Key == method).Allot(2, 5, 3, 9)));

    [Fact]
    public void Fewer_places_than_equal_units_are_tied()
    {
        var allotment = new Adams().Allot(2, 5, 5, 5);

        Assert.Equal((3, 2), (allotment.Tie!.Units.Count, allotment.Tie.Places));
        Assert.Null(allotment.Divisor);
    }

    [Fact]
    public void Refuses_what_no_split_can_keep()
    {
        Refused("Floors and bases ask for 12, but only 10 are there to be split.", () => new Webster().Allot(10, [1, 2, 3], new AllotmentOptions { Floor = 4 }));
        Refused("The units with a weight may take 9 in all, but 10 are to be split. Raise the caps, or give more units a weight.", () => new Webster().Allot(10, [1, 2, 3], new AllotmentOptions { Cap = 3 }));
        Refused("The units with a weight may take 0 in all, but 10 are to be split. Raise the caps, or give more units a weight.", () => new Webster().Allot(10, 0, 0));
        Refused("A total lies between 0 and 1000000000, but is -1.", () => new Webster().Allot(-1, 1));
        Refused("The weight of 'u0' must not be negative, but is -1.", () => new Webster().Allot(1, -1));
        Refused("A floor lies between 0 and the cap, but is 3 with a cap of 2.", () => new Webster().Allot(10, [1], new AllotmentOptions { Floor = 3, Cap = 2 }));
        Refused("A bound is given for 'x', which is no unit.", () => new Webster().Allot(1, [1], new AllotmentOptions { Floors = new Dictionary<string, long> { ["x"] = 1 } }));
        Refused("The base must not be negative, but is -1.", () => new Webster().Allot(1, [1], new AllotmentOptions { Base = -1 }));
        Refused("The unit 'a' is given twice.", () => Allotment.Of(1, [new("a", "甲", 1L), new("a", "乙", 1L)]));
        Refused("The weight 123456789012345678901234567890 has too many digits: on the scale of all weights it passes 64 bits.", () => new Webster().Allot(1, [Exact.Parse("123456789012345678901234567890")]));
        Refused("The denominators of the weights are too different. Write the weights as decimals.", () => new Webster().Allot(1, [Exact.Ratio(1, 4294967291), Exact.Ratio(1, 4294967279), Exact.Ratio(1, 4294967231)]));
    }

    [Fact]
    public void Alabama_loses_a_seat_when_the_house_grows_and_Hamilton_warns()
    {
        // Populations of the instance "alabama_43" (npm apportionment's README): 43 places give 4 to the fourth, 44 give it 3.
        var allotment = new Hamilton().Allot(43, 21878, 9713, 4167, 3252, 1065);

        Assert.Equal([24, 10, 4, 4, 1], Methods.SharesOf(allotment));
        Assert.Contains("若总数多 1（44），u3 反而分得更少（阿拉巴马悖论）", Assert.Single(allotment.Warnings).In(Chinese), StringComparison.Ordinal);
        Assert.Contains("With a total of 43, one fewer, u3 would get more than now", Assert.Single(new Hamilton().Allot(44, 21878, 9713, 4167, 3252, 1065).Warnings).In(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Empty(new Webster().Allot(43, 21878, 9713, 4167, 3252, 1065).Warnings);
        Assert.Empty(new Hamilton().Allot(10, 53, 24, 23).Warnings);
    }

    [Fact]
    public void The_divisor_gives_every_share_with_a_pencil()
    {
        var allotment = new Webster().Allot(10, 53, 24, 23);

        Assert.All(allotment.Shares, share => Assert.Equal((Exact)share.Share, (share.Unit.Weight / allotment.Divisor!.Value).Round(0, Rounding.HalfUp)));
    }

    [Fact]
    public void Words_say_how_it_came_about()
    {
        var allotment = new Webster().Allot(10, 53, 24, 23);

        Assert.Equal($"按韦伯斯特法把 10 分给 3 个单位。\n除数 {Written(allotment.Divisor!.Value)}：各单位权数除以它，四舍五入。", allotment.Explain(Chinese));
        Assert.StartsWith("u0: 6. Weight 53, quota 5.300.", allotment.ExplainShare("u0", CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Contains("Raised by the floor.", new Webster().Allot(10, [80, 15, 5], new AllotmentOptions { Floor = 2 }).ExplainShare("u2", CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Contains("有 1 个名额未定：u0 u0、u1 u1、u2 u2 条件完全相同", new Webster().Allot(7, 10, 10, 10).Explain(Chinese), StringComparison.Ordinal);
        Assert.Throws<KeyNotFoundException>(() => allotment.ExplainShare("u9"));
    }

    [Theory]
    [InlineData("short", "The method 'test.short' gave 0 shares to 2 units.")]
    [InlineData("lavish", "The method 'test.lavish' gave 20 and left 0 open of 10.")]
    [InlineData("bold", "The method 'test.bold' gave 10 where 0 to 9 are allowed.")]
    public void A_method_that_breaks_its_laws_is_named(string kind, string message) => Assert.Equal(
        message, Assert.Throws<InvalidOperationException>(() => new Lawless(kind).Allot(10, [1, 1], new AllotmentOptions { Cap = 9 })).Message);

    private static string Written(Exact number) => number.ToFixed(2).TrimEnd('0').TrimEnd('.');

    private static void Refused(string message, Action act) => Assert.StartsWith(message, Assert.Throws<ArgumentException>(act).Message, StringComparison.Ordinal);

    private sealed class Lawless(string kind) : IApportionmentMethod
    {
        public string Key => "test." + kind;

        public Apportionment Apportion(ApportionmentDemand demand) => kind switch { "short" => new([]), "lavish" => new([10, 10]), _ => new([10, 0]) };
    }
}
