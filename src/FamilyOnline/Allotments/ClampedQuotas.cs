using System.Collections;

namespace FamilyOnline.Allotments;

/// <summary>Quotas that make up the total and keep the bounds: <c>clamp(weight × λ, least, most)</c> with one λ for all.</summary>
/// <remarks>All quotas that no bound holds share one denominator, so that remainders are compared as whole numbers.</remarks>
internal sealed class ClampedQuotas : IReadOnlyList<Exact>
{
    private readonly long[] _whole;
    private readonly UInt128[] _remainders;
    private readonly UInt128 _denominator;

    private ClampedQuotas(ApportionmentDemand demand, UInt128 left, UInt128 weights)
    {
        (_whole, _remainders, _denominator) = (new long[demand.Count], new UInt128[demand.Count], weights);
        for (var i = 0; i < demand.Count; i++)
        {
            var (whole, remainder) = UInt128.DivRem((UInt128)demand.ScaledWeights[i] * left, weights);
            var (least, most) = (demand.Least(i), demand.Most(i));
            (_whole[i], _remainders[i]) = whole < (UInt128)least ? (least, 0) : whole >= (UInt128)most ? (most, 0) : ((long)whole, remainder);
        }
    }

    public int Count => _whole.Length;

    /// <summary>Gets the quotas rounded down.</summary>
    public ReadOnlySpan<long> Whole => _whole;

    /// <summary>Gets what is above the whole parts, in units of one over the common denominator.</summary>
    public ReadOnlySpan<UInt128> Remainders => _remainders;

    public Exact this[int index] => _whole[index] + Exact.Ratio(_remainders[index], _denominator);

    public static ClampedQuotas Of(ApportionmentDemand demand)
    {
        var (left, weights) = Multiplier.Of(demand);
        return new(demand, left, weights);
    }

    public IEnumerator<Exact> GetEnumerator() => Enumerable.Range(0, Count).Select(index => this[index]).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
