using System.Numerics;

namespace FamilyOnline.Allotments;

/// <summary>What a method is asked to split: a total, exact weights, and bounds for each unit (分配要求).</summary>
public sealed class ApportionmentDemand
{
    /// <summary>The greatest total that can be split; every signpost of every method is then a 64-bit number.</summary>
    public const long MaxTotal = 1_000_000_000;

    /// <summary>The bits of a weight on the common scale: sums of weights by a total then fit into 128 bits.</summary>
    private const int MaxBits = 64;
    private readonly ulong[] _scaled;
    private readonly UInt128 _inAll;

    /// <summary>Makes a demand.</summary>
    /// <param name="total">What is split, 0 to <see cref="MaxTotal"/>.</param>
    /// <param name="weights">Each unit's weight, not negative.</param>
    /// <param name="floors">Each unit's least share, not negative.</param>
    /// <param name="caps">Each unit's greatest share, at least its floor.</param>
    /// <param name="base">What each unit gets before the weights count, not negative.</param>
    /// <exception cref="ArgumentException">A number is outside its range, or no split keeps the bounds.</exception>
    public ApportionmentDemand(long total, IEnumerable<Exact> weights, IEnumerable<long> floors, IEnumerable<long> caps, long @base = 0)
    {
        Require.That(total is >= 0 and <= MaxTotal, $"A total lies between 0 and {MaxTotal}, but is {total}.", nameof(total));
        ArgumentNullException.ThrowIfNull(weights);
        (Total, Base, Weights) = (total, @base, Array.AsReadOnly<Exact>([.. weights]));
        (Floors, Caps) = (Array.AsReadOnly<long>([.. Require.NotNull(floors)]), Array.AsReadOnly<long>([.. Require.NotNull(caps)]));
        Require.That(Floors.Count == Weights.Count && Caps.Count == Weights.Count, $"Weights, floors and caps are as many, but are {Weights.Count}, {Floors.Count} and {Caps.Count}.", nameof(weights));
        Require.That(@base >= 0, $"The base must not be negative, but is {@base}.", nameof(@base));
        Require.That(Weights.All(weight => !weight.IsNegative), "A weight must not be negative.", nameof(weights));
        Scale = CommonDenominator(Weights);
        _scaled = [.. Weights.Select(Scaled)];
        foreach (var weight in _scaled)
            _inAll += weight;
        CheckBounds();
    }

    /// <summary>Gets what is split.</summary>
    public long Total { get; }

    /// <summary>Gets what each unit gets before the weights count.</summary>
    public long Base { get; }

    /// <summary>Gets the weights.</summary>
    public IReadOnlyList<Exact> Weights { get; }

    /// <summary>Gets the least shares.</summary>
    public IReadOnlyList<long> Floors { get; }

    /// <summary>Gets the greatest shares.</summary>
    public IReadOnlyList<long> Caps { get; }

    /// <summary>Gets the number of units.</summary>
    public int Count => _scaled.Length;

    /// <summary>Gets by what every weight was multiplied to make it whole.</summary>
    internal BigInteger Scale { get; }

    /// <summary>Gets the weights as whole numbers on one common scale: their ratios are those of the weights.</summary>
    internal ReadOnlySpan<ulong> ScaledWeights => _scaled;

    /// <summary>Gets what a unit has before anything is shared out by weight: its base, held within floor and cap.</summary>
    internal long Least(int unit) => Math.Min(Caps[unit], Math.Max(Floors[unit], Base));

    /// <summary>Gets what a unit may have at most; one without weight gets nothing beyond its least.</summary>
    internal long Most(int unit) => _scaled[unit] == 0 ? Least(unit) : Math.Max(Least(unit), Math.Min(Caps[unit], Total));

    /// <summary>Gets all weights together, exactly.</summary>
    internal Exact WeightInAll => Exact.Ratio(_inAll, Scale);

    /// <summary>Compares a unit's quota, <c>weight × total ÷ all weights</c>, with a share.</summary>
    internal int CompareQuota(int unit, long share) => ((UInt128)_scaled[unit] * (UInt128)Total).CompareTo(_inAll * (UInt128)share);

    /// <summary>Tells whether a unit might have one place more, were it there.</summary>
    internal bool TakesMore(int unit, long share) => _scaled[unit] != 0 && share < Caps[unit];

    /// <summary>Returns the same demand for another total.</summary>
    /// <exception cref="ArgumentException">No split of that total keeps the bounds.</exception>
    internal ApportionmentDemand WithTotal(long total) => new(total, Weights, Floors, Caps, Base);

    /// <summary>Tells whether a total can be split within the bounds.</summary>
    internal bool Allows(long total) => total >= 0 && LeastInAll <= total && total <= MostInAll;

    private Int128 LeastInAll => SumOf(Least);

    private Int128 MostInAll => SumOf(Most);

    private Int128 SumOf(Func<int, long> bound)
    {
        Int128 sum = 0;
        for (var i = 0; i < Count; i++)
            sum += bound(i);
        return sum;
    }

    private void CheckBounds()
    {
        for (var i = 0; i < Count; i++)
        {
            Require.That(Floors[i] >= 0 && Floors[i] <= Caps[i], $"A floor lies between 0 and the cap, but is {Floors[i]} with a cap of {Caps[i]}.", "floors");
        }

        Require.That(LeastInAll <= Total, $"Floors and bases ask for {LeastInAll}, but only {Total} are there to be split.", "floors");
        Require.That(MostInAll >= Total, $"The units with a weight may take {MostInAll} in all, but {Total} are to be split. Raise the caps, or give more units a weight.", "caps");
    }

    private static BigInteger CommonDenominator(IReadOnlyList<Exact> weights)
    {
        var common = BigInteger.One;
        foreach (var denominator in weights.Select(weight => weight.Denominator).Distinct())
        {
            common = common / BigInteger.GreatestCommonDivisor(common, denominator) * denominator;
            Require.That(common.GetBitLength() <= MaxBits, "The denominators of the weights are too different. Write the weights as decimals.", nameof(weights));
        }

        return common;
    }

    private ulong Scaled(Exact weight)
    {
        var scaled = weight.Numerator * (Scale / weight.Denominator);
        Require.That(scaled.GetBitLength() <= MaxBits, $"The weight {weight} has too many digits: on the scale of all weights it passes {MaxBits} bits.", "weights");
        return (ulong)scaled;
    }
}
