using System.Numerics;

namespace FamilyOnline.Checks;

/// <summary>Square roots to six decimal places, without floating point.</summary>
internal static class SquareRoot
{
    private static readonly BigInteger Scale = 1_000_000;

    /// <summary>Gives the greatest multiple of a millionth that is not above the root of a number, which is 0 or more.</summary>
    public static Exact Below(Exact value) => Exact.Ratio(WholeRoot(value.Numerator * Scale * Scale / value.Denominator), Scale);

    /// <summary>Newton's method from above, which falls until it has the root.</summary>
    private static BigInteger WholeRoot(BigInteger value)
    {
        if (value.IsZero)
            return value;
        var root = BigInteger.One << (int)((value.GetBitLength() + 1) / 2);
        while (true)
        {
            var next = (root + (value / root)) >> 1;
            if (next >= root)
                return root;
            root = next;
        }
    }
}
