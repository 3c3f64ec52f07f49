using System.Numerics;

namespace FamilyOnline;

/// <summary>A fraction in lowest terms whose parts do not both fit 64 bits: the rare inside of an <see cref="Exact"/>.</summary>
internal sealed class GreatExact
{
    /// <summary>Makes a fraction.</summary>
    /// <param name="above">The number above the line.</param>
    /// <param name="below">The number below the line, at least 1, which has no divisor in common with the other.</param>
    public GreatExact(BigInteger above, BigInteger below) => (Above, Below, Near) = (above, below, Quotient(above, below));

    /// <summary>Gets the number above the line.</summary>
    public BigInteger Above { get; }

    /// <summary>Gets the number below the line, at least 1.</summary>
    public BigInteger Below { get; }

    /// <summary>Gets a number less than 2⁻⁵⁰ of itself away, or NaN where a double might not hold the parts.</summary>
    public double Near { get; }

    /// <summary>Adds two fractions of any size.</summary>
    public static Exact Sum(Exact left, Exact right)
    {
        var common = BigInteger.GreatestCommonDivisor(left.Denominator, right.Denominator);
        if (common.IsOne)
            return Lowest((left.Numerator * right.Denominator) + (right.Numerator * left.Denominator), left.Denominator * right.Denominator);
        var (first, second) = (left.Denominator / common, right.Denominator / common);
        var sum = (left.Numerator * second) + (right.Numerator * first);
        var again = BigInteger.GreatestCommonDivisor(sum, common);
        return Lowest(Part(sum, again), first * Part(right.Denominator, again));
    }

    /// <summary>Multiplies two fractions of any size.</summary>
    public static Exact Product(Exact left, Exact right)
    {
        var falling = BigInteger.GreatestCommonDivisor(left.Numerator, right.Denominator);
        var rising = BigInteger.GreatestCommonDivisor(right.Numerator, left.Denominator);
        return Lowest(Part(left.Numerator, falling) * Part(right.Numerator, rising), Part(left.Denominator, rising) * Part(right.Denominator, falling));
    }

    /// <summary>Reduces <c>above ÷ below</c>.</summary>
    /// <param name="above">Any number.</param>
    /// <param name="below">Any number but 0.</param>
    public static Exact Reduced(BigInteger above, BigInteger below)
    {
        var divisor = BigInteger.GreatestCommonDivisor(above, below) * below.Sign;
        return Lowest(Part(above, divisor), Part(below, divisor));
    }

    /// <summary>Takes a fraction in lowest terms, in the small form where it fits.</summary>
    public static Exact Lowest(BigInteger above, BigInteger below) =>
        Fits(above) && Fits(below) ? Exact.Lowest((long)above, (long)below) : Exact.Lowest(new GreatExact(above, below));

    /// <summary>Compares two fractions of any size: by their neighbours in double where these are further apart than both may err, else exactly.</summary>
    /// <remarks>Each neighbour errs by less than 2⁻⁵⁰ of itself; twice that covers the rounding of the difference and of the bound. NaN and infinity are never far apart.</remarks>
    public static int Compare(Exact left, Exact right)
    {
        const double TwiceTheError = 1.0 / (1L << 49);
        var (near, other) = (left.Near, right.Near);
        return Math.Abs(near - other) > (Math.Abs(near) + Math.Abs(other)) * TwiceTheError
            ? near.CompareTo(other)
            : (left.Numerator * right.Denominator).CompareTo(right.Numerator * left.Denominator);
    }

    /// <summary>Tells whether two fractions are the same.</summary>
    public bool IsSame(GreatExact? other) => other is not null && Above == other.Above && Below == other.Below;

    private static BigInteger Part(BigInteger of, BigInteger divisor) => divisor.IsOne ? of : of / divisor;

    private static bool Fits(BigInteger part) => part <= long.MaxValue && part >= -long.MaxValue;

    /// <summary>Both parts are cut to 53 bits, which errs by less than 2⁻⁵² of each, and their quotient is neither too great nor too small for a double.</summary>
    private static double Quotient(BigInteger above, BigInteger below)
    {
        const int Most = 1000;
        return above.GetBitLength() <= Most && below.GetBitLength() <= Most ? (double)above / (double)below : double.NaN;
    }
}
