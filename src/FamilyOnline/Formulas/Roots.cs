using System.Numerics;

namespace FamilyOnline.Formulas;

/// <summary>Roots to 20 decimal places by whole numbers alone, and so the same on every machine.</summary>
/// <remarks>
/// <c>root = ⌊(x × 10^(20 n))^(1/n)⌉ ÷ 10^20</c>; a root that is a fraction is given exactly.
/// <para>Source: Newton's method for integer roots, from above; Cohen, A Course in Computational Algebraic Number Theory (1993), algorithm 1.7.1.</para>
/// </remarks>
internal static class Roots
{
    /// <summary>The highest degree.</summary>
    public const int MaxDegree = 64;

    /// <summary>The decimal places of a root or logarithm that is not exact.</summary>
    public const int Places = 20;

    /// <summary>Gives a root; not applicable where there is none: an even root of a negative number, or a degree outside its range.</summary>
    /// <param name="value">Any number; below 0 only where the degree is odd.</param>
    /// <param name="degree">The degree, 1 to <see cref="MaxDegree"/>; 2 is the square root.</param>
    public static Quantity Root(Exact value, int degree) =>
        degree is < 1 or > MaxDegree || (value.IsNegative && int.IsEvenInteger(degree)) ? Quantity.Of(Absence.NotApplicable)
        : value.IsNegative ? -Positive(-value, degree)
        : Positive(value, degree);

    private static Exact Positive(Exact value, int degree)
    {
        var (above, below) = (Floor(value.Numerator, degree), Floor(value.Denominator, degree));
        return BigInteger.Pow(above, degree) == value.Numerator && BigInteger.Pow(below, degree) == value.Denominator
            ? Exact.Ratio(above, below)
            : Rounded(value, degree);
    }

    /// <summary>Rounds to the nearest; a root halfway between two values would be a fraction, and those are exact.</summary>
    private static Exact Rounded(Exact value, int degree)
    {
        var scale = BigInteger.Pow(10, Places);
        var scaled = value.Numerator * BigInteger.Pow(scale, degree);
        var root = Floor(scaled / value.Denominator, degree);
        var isNearerAbove = BigInteger.Pow((2 * root) + 1, degree) * value.Denominator < scaled << degree;
        return Exact.Ratio(isNearerAbove ? root + 1 : root, scale);
    }

    /// <summary>Gives the greatest whole number whose power is not greater.</summary>
    private static BigInteger Floor(BigInteger value, int degree)
    {
        if (value.IsZero || degree == 1)
            return value;
        var guess = BigInteger.One << (int)((value.GetBitLength() / degree) + 1);
        while (true)
        {
            var next = (((degree - 1) * guess) + (value / BigInteger.Pow(guess, degree - 1))) / degree;
            if (next >= guess)
                return guess;
            guess = next;
        }
    }
}
