namespace FamilyOnline.Allotments;

/// <summary>A method that divides every weight by one divisor and rounds, the divisor chosen so that the total comes out (除数法).</summary>
/// <remarks>
/// <c>share = clamp(base + round(weight ÷ divisor), floor, cap)</c>, with one divisor for all. A unit with <c>s</c> places beyond its base gets the next one where
/// <c>weight ÷ divisor</c> passes the signpost after <c>s</c>, which lies between <c>s</c> and <c>s + 1</c>; so the methods differ in their signposts alone.
/// Places go to the highest <c>weight ÷ signpost</c>; a signpost of 0 comes before all others, and among several of these the greater weight first
/// (Balinski and Young's convention where there are fewer places than units).
/// <para>Guarantee: house monotone: with one place more in all, nobody gets less. It may leave the quota, by more than one place.</para>
/// <para>Source: Balinski and Young, Fair Representation, 2nd edition, 2001, appendix A.</para>
/// </remarks>
public abstract class DivisorMethod : IApportionmentMethod
{
    private protected DivisorMethod()
    {
    }

    /// <inheritdoc/>
    public abstract string Key { get; }

    /// <summary>Gets whether <see cref="After"/> gives the square of the signpost, which then is a square root.</summary>
    internal virtual bool IsSquared => false;

    /// <summary>Gives the signpost after a number of places.</summary>
    /// <param name="places">The places that a unit has beyond its base, not negative.</param>
    public abstract Signpost After(long places);

    /// <inheritdoc/>
    public Apportionment Apportion(ApportionmentDemand demand)
    {
        PlaceOrder order = new(Require.NotNull(demand), this);
        var shares = FirstGuess.Of(demand, this);
        PlaceExchange exchange = new(demand, order, shares);
        exchange.Settle();
        return exchange.Answer();
    }
}
