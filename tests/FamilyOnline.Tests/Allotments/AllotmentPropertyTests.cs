using CsCheck;
using FamilyOnline.Allotments;

namespace FamilyOnline.Tests.Allotments;

/// <summary>The laws of all methods, over random totals, weights and bounds.</summary>
[Trait("Category", "Property")]
public sealed class AllotmentPropertyTests
{
    private static readonly Gen<(long Total, Exact[] Weights)> Plain = Gen.Select(Gen.Long[0, 400], Weights(Gen.Int[0, 60]), (total, weights) => (total, weights));

    /// <summary>Few different weights, so that ties are frequent; or large ones with decimals.</summary>
    private static Gen<Exact[]> Weights(Gen<int> small) => Gen.OneOf(
        small.Select(weight => (Exact)(long)weight).Array[1, 12],
        Gen.Int[1, 1_000_000].Select(weight => Exact.Scaled(weight, 2)).Array[1, 12]).Where(weights => weights.Any(weight => !weight.IsZero));

    private static readonly Gen<(long Total, Exact[] Weights, AllotmentOptions Options)> Bounded =
        Gen.Select(Plain, Gen.Long[0, 6], Gen.Long[0, 60], Gen.Long[0, 4], (plain, floor, room, @base) => (plain.Total, plain.Weights, new AllotmentOptions { Floor = floor, Cap = floor + room, Base = @base }))
            .Where(demand => IsPossible(demand.Total, demand.Weights, demand.Item3));

    [Fact]
    public void Shares_and_tied_places_make_up_the_total_within_their_bounds() => Bounded.Sample(demand => Methods.All.All(method =>
    {
        var allotment = method.Allot(demand.Total, demand.Weights, demand.Options);
        return Methods.SharesOf(allotment).Sum() + (allotment.Tie?.Places ?? 0) == demand.Total
            && allotment.Shares.All(share => share.Share >= Math.Min(demand.Options.Cap!.Value, Math.Max(demand.Options.Floor, demand.Options.Base)) && share.Share + (share.IsTied ? 1 : 0) <= demand.Options.Cap);
    }));

    [Fact]
    public void The_order_of_the_units_decides_nothing() => Gen.Select(Bounded, Gen.Int).Sample((demand, seed) => Methods.All.All(method =>
    {
        var order = Enumerable.Range(0, demand.Weights.Length).ToArray();
        new Random(seed).Shuffle(order);
        var (plain, shuffled) = (method.Allot(demand.Total, demand.Weights, demand.Options), method.Allot(demand.Total, order.Select(i => demand.Weights[i]), demand.Options));
        return order.Select((from, to) => (plain.Shares[from], shuffled.Shares[to])).All(pair => pair.Item1.Share == pair.Item2.Share && pair.Item1.IsTied == pair.Item2.IsTied);
    }));

    [Fact]
    public void Divisor_methods_take_nothing_away_when_the_total_grows() => Bounded.Where(demand => IsPossible(demand.Total + 1, demand.Weights, demand.Options)).Sample(demand => Methods.Dividing.All(method =>
    {
        var (now, more) = (method.Allot(demand.Total, demand.Weights, demand.Options), method.Allot(demand.Total + 1, demand.Weights, demand.Options));
        return now.Shares.Zip(more.Shares).All(pair => pair.First.Share <= pair.Second.Share + (pair.Second.IsTied ? 1 : 0));
    }));

    [Fact]
    public void Hamilton_keeps_the_quota() => Plain.Sample(demand => new Hamilton().Allot(demand.Total, demand.Weights).Shares.All(share =>
        (Exact)share.Share >= share.Quota.Floor() && (Exact)(share.Share + (share.IsTied ? 1L : 0L)) <= share.Quota.Ceiling()));

    [Fact]
    public void Only_the_ratios_of_the_weights_count() => Bounded.Sample(demand => Methods.All.All(method => Methods.SharesOf(method.Allot(demand.Total, demand.Weights, demand.Options))
        .SequenceEqual(Methods.SharesOf(method.Allot(demand.Total, demand.Weights.Select(weight => weight / 7), demand.Options)))));

    [Fact]
    public void The_divisor_rounds_every_weight_to_its_share() => Plain.Sample(demand => Methods.Dividing.Where(method => method is not HuntingtonHill).All(method =>
    {
        var allotment = method.Allot(demand.Total, demand.Weights);
        return allotment.Divisor is not { } divisor || allotment.Tie is not null || allotment.Shares.All(share => IsRounded(method, share.Unit.Weight / divisor, share.Share));
    }));

    [Fact]
    public void The_divisor_of_Huntington_and_Hill_rounds_at_the_geometric_mean() => Plain.Sample(demand =>
    {
        var allotment = new HuntingtonHill().Allot(demand.Total, demand.Weights);
        return allotment.Divisor is not { } divisor || allotment.Tie is not null || allotment.Shares.All(share => share.Unit.Weight / divisor is var quotient
            && quotient * quotient >= (Exact)(share.Share * (share.Share - 1)) && quotient * quotient <= (Exact)(share.Share * (share.Share + 1)));
    });

    /// <summary>The same places handed out one by one, the plainest way there is: a table of units by places, sorted.</summary>
    [Fact]
    public void Places_are_those_that_a_sorted_table_gives() => Plain.Sample(demand => Methods.Dividing.Where(method => method is not HuntingtonHill).All(method =>
    {
        var allotment = method.Allot(demand.Total, demand.Weights);
        var table = demand.Weights.SelectMany((weight, unit) => Enumerable.Range(0, (int)demand.Total + 1).Where(_ => !weight.IsZero).Select(place => (unit, Rank: RankOf(method.After(place), weight)))).ToList();
        var won = table.OrderByDescending(row => row.Rank.IsFirst).ThenByDescending(row => row.Rank.Quotient).Take((int)demand.Total).CountBy(row => row.unit).ToDictionary();
        return allotment.Tie is not null || allotment.Shares.Select((share, i) => share.Share == won.GetValueOrDefault(i)).All(same => same);
    }));

    private static (bool IsFirst, Exact Quotient) RankOf(Signpost signpost, Exact weight) =>
        signpost.Numerator == 0 ? (true, weight) : (false, weight * signpost.Denominator / signpost.Numerator);

    private static bool IsRounded(DivisorMethod method, Exact quotient, long share)
    {
        var (below, above) = (share == 0 ? null : (Signpost?)method.After(share - 1), method.After(share));
        return (below is not { } passed || quotient * passed.Denominator >= (Exact)passed.Numerator) && quotient * above.Denominator <= (Exact)above.Numerator;
    }

    private static bool IsPossible(long total, Exact[] weights, AllotmentOptions options)
    {
        var least = Math.Min(options.Cap!.Value, Math.Max(options.Floor, options.Base));
        return least * weights.Length <= total && total <= weights.Sum(weight => weight.IsZero ? least : options.Cap.Value);
    }
}
