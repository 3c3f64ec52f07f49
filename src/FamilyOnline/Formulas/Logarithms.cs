using System.Numerics;

namespace FamilyOnline.Formulas;

/// <summary>Logarithms to 20 decimal places by whole numbers alone, and so the same on every machine.</summary>
/// <remarks>
/// <c>ln x = k ln 2 + 2 artanh z</c> with <c>x = m 2^k</c>, m between 2/3 and 4/3, and <c>z = (m − 1) ÷ (m + 1)</c>;
/// <c>artanh z = z + z³/3 + z⁵/5 + …</c>, in binary fractions of at least 256 places, of which roundings spoil fewer than 64.
/// <para>Source: Abramowitz and Stegun, Handbook of Mathematical Functions (1964), 4.1.27.</para>
/// </remarks>
internal static class Logarithms
{
    private const int Bits = 256;

    /// <summary>A base nearer to 1 than 2^-512 has logarithms that no scheme means; it counts as 1, and bounds the work.</summary>
    private const int MostNearness = 512;

    private static readonly Quantity None = Quantity.Of(Absence.NotApplicable);

    /// <summary>Gives the natural logarithm; not applicable where the number is not above 0.</summary>
    public static Quantity Natural(Exact value) => IsPositive(value) ? Rounded(Scaled(value, Bits), BigInteger.One << Bits) : None;

    /// <summary>Gives the logarithm to a base; not applicable where either is not above 0, or the base is 1.</summary>
    public static Quantity Of(Exact value, Exact @base)
    {
        if (!IsPositive(value) || !IsPositive(@base) || NearnessToOne(@base) is var nearness && nearness > MostNearness)
            return None;
        var bits = Bits + (2 * (int)nearness);
        return Rounded(Scaled(value, bits), Scaled(@base, bits));
    }

    private static bool IsPositive(Exact value) => !value.IsNegative && !value.IsZero;

    /// <summary>Gives about how many binary places after the point are 0 in the distance from 1; the logarithm is as small.</summary>
    private static long NearnessToOne(Exact value)
    {
        var distance = BigInteger.Abs(value.Numerator - value.Denominator);
        return distance.IsZero ? long.MaxValue : Math.Max(0, value.Denominator.GetBitLength() - distance.GetBitLength());
    }

    private static Quantity Rounded(BigInteger above, BigInteger below)
    {
        var scale = BigInteger.Pow(10, Roots.Places);
        return Exact.Ratio(Exact.Ratio(above * scale, below).Round(0, Rounding.HalfEven).Numerator, scale);
    }

    /// <summary>Gives the natural logarithm in units of 2^-bits.</summary>
    private static BigInteger Scaled(Exact value, int bits)
    {
        var (above, below) = (value.Numerator, value.Denominator);
        var power = above.GetBitLength() - below.GetBitLength();
        (above, below) = power < 0 ? (above << (int)-power, below) : (above, below << (int)power);
        if (3 * above > 4 * below)
            (below, power) = (below << 1, power + 1);
        else if (3 * above < 2 * below)
            (above, power) = (above << 1, power - 1);
        return (power * Twice(1, 3, bits)) + Twice(above - below, above + below, bits);
    }

    /// <summary>Gives <c>2 artanh (above ÷ below)</c> in units of 2^-bits; <c>2 artanh 1/3</c> is ln 2.</summary>
    private static BigInteger Twice(BigInteger above, BigInteger below, int bits)
    {
        var power = (BigInteger.Abs(above) << bits) / below;
        var square = (power * power) >> bits;
        var sum = BigInteger.Zero;
        for (var odd = 1; !power.IsZero; odd += 2)
        {
            sum += power / odd;
            power = (power * square) >> bits;
        }

        return 2 * above.Sign * sum;
    }
}
