using System.Numerics;

namespace FamilyOnline.Allotments;

/// <summary>Which place comes first: the one with the higher <c>weight ÷ signpost</c>, compared exactly.</summary>
/// <remarks>
/// First in double arithmetic: each quotient is a handful of operations, so that its relative error stays far below 10⁻¹³, and a greater distance
/// decides. Whatever is nearer is compared in whole numbers.
/// </remarks>
internal sealed class PlaceOrder
{
    private const double Safe = 1e-13;
    private readonly ApportionmentDemand _demand;
    private readonly DivisorMethod _method;
    private readonly double[] _weights;

    public PlaceOrder(ApportionmentDemand demand, DivisorMethod method)
    {
        (_demand, _method) = (demand, method);
        _weights = Array.ConvertAll(demand.ScaledWeights.ToArray(), weight => (double)weight);
    }

    /// <summary>Names the place that a unit would get next when it has a share.</summary>
    public Place Next(int unit, long share)
    {
        var signpost = _method.After(share - Math.Min(share, _demand.Base));
        var ratio = _method.IsSquared ? _weights[unit] * _weights[unit] : _weights[unit];
        return new(unit, signpost, signpost.Numerator == 0 ? double.PositiveInfinity : ratio * signpost.Denominator / signpost.Numerator);
    }

    /// <summary>Names the last place that a unit got to have its share.</summary>
    public Place Last(int unit, long share) => Next(unit, share - 1);

    /// <summary>Compares two places; the higher comes first.</summary>
    public int Compare(Place left, Place right)
    {
        if (Math.Abs(left.Quotient - right.Quotient) > Safe * Math.Max(left.Quotient, right.Quotient))
            return left.Quotient.CompareTo(right.Quotient);
        if (left.Signpost == right.Signpost)
            return _demand.ScaledWeights[left.Unit].CompareTo(_demand.ScaledWeights[right.Unit]);
        var (isFirst, isOtherFirst) = (left.Signpost.Numerator == 0, right.Signpost.Numerator == 0);
        return isFirst || isOtherFirst ? isFirst.CompareTo(isOtherFirst) : Product(left, right).CompareTo(Product(right, left));
    }

    /// <summary>Gets whether quotients are known by their squares.</summary>
    public bool IsSquared => _method.IsSquared;

    /// <summary>The exact quotient of a place on the scale of the weights as given, or its square where the method states squares.</summary>
    public Exact Exactly(Place place) =>
        Exact.Ratio(Weight(place) * place.Signpost.Denominator, BigInteger.Pow(_demand.Scale, _method.IsSquared ? 2 : 1) * place.Signpost.Numerator);

    private BigInteger Product(Place of, Place other) => Weight(of) * of.Signpost.Denominator * other.Signpost.Numerator;

    private BigInteger Weight(Place place) => BigInteger.Pow(_demand.ScaledWeights[place.Unit], _method.IsSquared ? 2 : 1);

    /// <summary>One place of one unit.</summary>
    /// <param name="Unit">The unit's position.</param>
    /// <param name="Signpost">The signpost that must be passed.</param>
    /// <param name="Quotient">Weight by signpost, near enough.</param>
    public readonly record struct Place(int Unit, Signpost Signpost, double Quotient);
}
