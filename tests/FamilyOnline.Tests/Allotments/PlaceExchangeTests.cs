using CsCheck;
using FamilyOnline.Allotments;

namespace FamilyOnline.Tests.Allotments;

/// <summary>Wherever the exchange of places begins, it ends at the same shares.</summary>
public sealed class PlaceExchangeTests
{
    [Fact]
    public void A_start_that_favours_the_wrong_unit_is_mended()
    {
        // 53, 24 and 23, ten places by Webster's method: 6, 2, 2. The start has the right total and the wrong shares.
        Assert.Equal([6, 2, 2], Settled([53L, 24L, 23L], 10, [2, 3, 5]).Shares);
    }

    [Fact]
    [Trait("Category", "Property")]
    public void The_answer_does_not_depend_on_the_start() => Gen.Select(Gen.Int[1, 40].Array[2, 8], Gen.Int[0, 60]).SelectMany(demand => Gen.Int[0, 30].Array[demand.Item1.Length].Select(start => (demand.Item1, demand.Item2, start))).Sample(random =>
    {
        var (weights, total, start) = random;
        Exact[] exact = [.. weights.Select(weight => (Exact)(long)weight)];
        var (one, other) = (Settled(exact, total, new long[exact.Length]), Settled(exact, total, [.. start.Select(share => (long)share)]));
        return one.Shares.SequenceEqual(other.Shares) && one.Tied.SequenceEqual(other.Tied);
    });

    private static Apportionment Settled(Exact[] weights, long total, long[] start)
    {
        ApportionmentDemand demand = new(total, weights, new long[weights.Length], weights.Select(_ => long.MaxValue));
        PlaceExchange exchange = new(demand, new PlaceOrder(demand, new Webster()), start);
        exchange.Settle();
        return exchange.Answer();
    }
}
