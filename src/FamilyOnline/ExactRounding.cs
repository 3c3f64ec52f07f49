using System.Numerics;

namespace FamilyOnline;

/// <summary>Brings exact numbers to a number of decimal places.</summary>
internal static class ExactRounding
{
    /// <summary>The greatest number of decimal places: as many as the digits that 64 bits hold for certain.</summary>
    public const int MostDigits = 18;

    /// <summary>The digits after the point that a decimal holds.</summary>
    private const int MostDecimalDigits = 28;

    private static readonly long[] Tens = [.. Enumerable.Range(0, MostDigits + 1).Select(digits => (long)BigInteger.Pow(10, digits))];

    private static readonly BigInteger GreatestScaled = new(decimal.MaxValue);

    /// <summary>Gives <c>10^digits</c>.</summary>
    /// <param name="digits">0 to 18.</param>
    public static long Ten(int digits) => Tens[digits];

    /// <summary>Rounds a number.</summary>
    public static Exact Round(Exact value, int digits, Rounding rounding)
    {
        var scale = Tens[digits];
        if (!value.TryParts(out var above, out var below))
            return GreatExact.Reduced(Whole(value.Numerator * scale, value.Denominator, rounding), scale);
        if (Math.Abs(above) <= long.MaxValue / scale)
            return SmallExact.Reduced(Whole(above * scale, below, rounding), scale);
        return SmallExact.Reduced(Whole(Math.BigMul(above, scale), below, rounding), scale);
    }

    /// <summary>Gives the whole number next to a quotient that the rounding names.</summary>
    /// <param name="above">Any number.</param>
    /// <param name="below">At least 1.</param>
    /// <param name="rounding">Which of both neighbours.</param>
    public static T Whole<T>(T above, T below, Rounding rounding)
        where T : IBinaryInteger<T>
    {
        var (floor, rest) = T.DivRem(above, below);
        if (T.IsNegative(rest))
            (floor, rest) = (floor - T.One, rest + below);
        var half = rest.CompareTo(below - rest);   // twice the rest might not fit
        var isNext = rounding switch
        {
            Rounding.Floor => false,
            Rounding.Ceiling => !T.IsZero(rest),
            Rounding.HalfUp => half > 0 || (half == 0 && T.IsPositive(above)),
            Rounding.HalfEven => half > 0 || (half == 0 && T.IsOddInteger(floor)),
            _ => throw new ArgumentOutOfRangeException(nameof(rounding), rounding, "A rounding must be named."),
        };
        return isNext ? floor + T.One : floor;
    }

    /// <summary>Takes a decimal as it is.</summary>
    public static Exact FromDecimal(decimal value)
    {
        Span<int> bits = stackalloc int[4];   // 96 bits of digits, then sign and scale
        decimal.GetBits(value, bits);
        var digits = unchecked(new Int128((uint)bits[2], ((ulong)(uint)bits[1] << 32) | (uint)bits[0]));   // the bits, not the signs
        if (value < 0)
            digits = -digits;
        return value.Scale <= MostDigits ? SmallExact.Reduced(digits, Tens[value.Scale]) : GreatExact.Reduced(digits, BigInteger.Pow(10, value.Scale));
    }

    /// <summary>Gives the decimal nearest to a number, with as many digits as a decimal holds.</summary>
    /// <exception cref="OverflowException">The number is nearest to one beyond the range of <see cref="decimal"/>.</exception>
    public static decimal ToDecimal(Exact value)
    {
        if (value.TryParts(out var above, out var below))
            return (decimal)above / below;
        for (var digits = MostDecimalDigits; digits > 0; digits--)
        {
            var scale = BigInteger.Pow(10, digits);
            var whole = Whole(value.Numerator * scale, value.Denominator, Rounding.HalfEven);
            if (BigInteger.Abs(whole) <= GreatestScaled)
                return (decimal)whole / (decimal)scale;
        }

        return (decimal)Whole(value.Numerator, value.Denominator, Rounding.HalfEven);
    }
}
