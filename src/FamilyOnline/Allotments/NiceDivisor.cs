using System.Numerics;

namespace FamilyOnline.Allotments;

/// <summary>Finds the divisor with the fewest digits that gives the shares, so that a pencil is enough to check them.</summary>
internal static class NiceDivisor
{
    private const int Coarsest = -12;
    private const int Finest = 18;

    /// <summary>Finds a divisor above the lower bound and below the upper one; the bound itself where both are the same.</summary>
    /// <param name="lower">The highest quotient that gives no more place; null where every unit is at its cap.</param>
    /// <param name="upper">The lowest quotient that gave one; null where every divisor, however great, leaves the shares.</param>
    /// <param name="isSquared">Whether both are squares.</param>
    /// <returns>The divisor; null where there is nothing to divide, or it is irrational.</returns>
    public static Exact? Between(Exact? lower, Exact? upper, bool isSquared)
    {
        if (lower is null && upper is null)
            return null;
        var low = lower ?? Exact.Zero;
        if (upper is { } high && low >= high)
            return isSquared ? Root(low) : low;
        for (var digits = upper is null ? 0 : Coarsest; digits <= Finest; digits++)
        {
            var candidate = JustAbove(low, digits, isSquared);
            if (upper is not { } bound || (isSquared ? candidate * candidate : candidate) < bound)
                return candidate;
        }

        return isSquared ? null : (low + upper!.Value) / 2;
    }

    /// <summary>The smallest number with so many decimal places that is greater; negative places are powers of ten.</summary>
    private static Exact JustAbove(Exact low, int digits, bool isSquared)
    {
        var unit = digits >= 0 ? Exact.Ratio(BigInteger.One, BigInteger.Pow(10, digits)) : Exact.Ratio(BigInteger.Pow(10, -digits), BigInteger.One);
        var units = (isSquared ? low / (unit * unit) : low / unit).Floor().Numerator;
        return Exact.Ratio((isSquared ? RootBelow(units) : units) + 1, BigInteger.One) * unit;
    }

    private static Exact? Root(Exact square)
    {
        var (above, below) = (RootBelow(square.Numerator), RootBelow(square.Denominator));
        return above * above == square.Numerator && below * below == square.Denominator ? Exact.Ratio(above, below) : null;
    }

    /// <summary>The whole part of a square root, by Newton's iteration from above.</summary>
    private static BigInteger RootBelow(BigInteger square)
    {
        if (square.IsZero)
            return square;
        var root = BigInteger.One << (int)((square.GetBitLength() / 2) + 1);
        while (true)
        {
            var better = (root + (square / root)) >> 1;
            if (better >= root)
                return root;
            root = better;
        }
    }
}
