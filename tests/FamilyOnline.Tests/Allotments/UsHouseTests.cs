using System.Globalization;
using FamilyOnline.Allotments;
using FamilyOnline.TestSupport;

namespace FamilyOnline.Tests.Allotments;

/// <summary>
/// The US House of Representatives, 435 seats over 50 states: the seats that the Census Bureau published, by Huntington and Hill with at least one each, and
/// what the other methods give, derived independently with exact fractions (Census Bureau, apportionment table 1; cases A01, A02, A02b, A02c).
/// </summary>
public sealed class UsHouseTests
{
    [SharedTheory]
    [InlineData("A01_us_house_2020", 331_108_434)]
    [InlineData("A02_us_house_2010", 309_183_463)]
    [InlineData("A02b_us_house_1990", 249_022_783)]
    [InlineData("A02c_us_house_1980", 225_867_174)]
    public void Every_seat_of_every_method_is_as_published_or_derived(string folder, long people)
    {
        var lines = File.ReadAllLines(RepositoryPaths.InShared("cases", folder, "states.csv"));
        var columns = lines[0].Split(',');
        var states = lines[1..].Where(line => line.Length > 0).Select(line => line.Split(',')).ToList();
        var weights = states.ConvertAll(state => (Exact)Number(state[2]));

        Assert.Equal((50, (Exact)people), (states.Count, weights.Aggregate(Exact.Zero, (sum, weight) => sum + weight)));
        foreach (var (column, method, floor) in ((string, IApportionmentMethod, long)[])[
            ("seats_official_huntington_hill", new HuntingtonHill(), 1), ("hamilton_derived", new Hamilton(), 0), ("jefferson_derived", new Jefferson(), 0),
            ("webster_derived", new Webster(), 0), ("adams_derived", new Adams(), 0), ("dean_derived", new Dean(), 1)])
        {
            var allotment = method.Allot(435, weights, new AllotmentOptions { Floor = floor });

            Assert.Null(allotment.Tie);
            Assert.Equal(states.Select(state => Number(state[Array.IndexOf(columns, column)])), Methods.SharesOf(allotment));
        }
    }

    private static long Number(string text) => long.Parse(text, CultureInfo.InvariantCulture);
}
