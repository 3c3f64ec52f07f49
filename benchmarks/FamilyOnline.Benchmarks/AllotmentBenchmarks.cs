using BenchmarkDotNet.Attributes;
using FamilyOnline.Allotments;

namespace FamilyOnline.Benchmarks;

/// <summary>A million places over many units by Webster's method, with reasons, against a plain loop that does the same arithmetic without.</summary>
/// <remarks>
/// The baseline holds weights as 64-bit integers, takes the divisor from a first guess, and gives or takes the places that are over or missing through one
/// priority queue, comparing 128-bit products: no bounds, ties, divisors or reasons.
/// </remarks>
[MemoryDiagnoser]
public class AllotmentBenchmarks
{
    private const long Total = 1_000_000;
    private long[] _weights = [];
    private AllotmentUnit[] _units = [];

    [Params(1_000, 41_000, 1_000_000)]
    public int Units { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        Random random = new(20240401);
        _weights = [.. Enumerable.Range(0, Units).Select(_ => (long)random.Next(200, 40_000))];
        _units = [.. _weights.Select((weight, i) => new AllotmentUnit(FormattableString.Invariant($"u{i}"), FormattableString.Invariant($"u{i}"), weight))];
        if (!PlainLoop().SequenceEqual(WithReasons().Shares.Select(share => share.Share)) && WithReasons().Tie is null)
            throw new InvalidOperationException("The plain loop and the library differ.");
    }

    [Benchmark(Baseline = true)]
    public long[] PlainLoop()
    {
        var all = _weights.Sum();
        var shares = Array.ConvertAll(_weights, weight => (long)((((Int128)weight * Total * 2) + all) / ((Int128)all * 2)));
        PriorityQueue<int, (long Weight, long Odd)> queue = new(Comparer<(long Weight, long Odd)>.Create((left, right) => ((Int128)right.Weight * left.Odd).CompareTo((Int128)left.Weight * right.Odd)));
        var missing = Total - shares.Sum();
        for (var i = 0; i < shares.Length; i++)
        {
            if (missing > 0)
                queue.Enqueue(i, (_weights[i], (2 * shares[i]) + 1));
            else if (shares[i] > 0)
                queue.Enqueue(i, (-_weights[i], (2 * shares[i]) - 1));
        }

        for (var step = Math.Sign(missing); missing != 0; missing -= step)
        {
            var unit = queue.Dequeue();
            shares[unit] += step;
            if (step > 0)
                queue.Enqueue(unit, (_weights[unit], (2 * shares[unit]) + 1));
            else if (shares[unit] > 0)
                queue.Enqueue(unit, (-_weights[unit], (2 * shares[unit]) - 1));
        }

        return shares;
    }

    [Benchmark]
    public Allotment WithReasons() => Allotment.Of(Total, _units);

    [Benchmark]
    public Allotment HamiltonWithReasons() => Allotment.Of(Total, _units, new Hamilton());

    [Benchmark]
    public Allotment HuntingtonHillWithFloorsAndCaps() => Allotment.Of(Total, _units, new HuntingtonHill(), new AllotmentOptions { Floor = 0, Cap = 5_000 });
}
