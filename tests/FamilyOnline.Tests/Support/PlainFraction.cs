using System.Globalization;
using System.Numerics;

namespace FamilyOnline.Tests.Support;

/// <summary>A fraction worked out as at school, on integers of any length and without any thought of speed: what <see cref="Exact"/> is compared with.</summary>
internal sealed record PlainFraction
{
    public PlainFraction(BigInteger above, BigInteger below)
    {
        var divisor = BigInteger.GreatestCommonDivisor(above, below) * below.Sign;
        (Above, Below) = (above / divisor, below / divisor);
    }

    public BigInteger Above { get; }

    public BigInteger Below { get; }

    public bool FitsIn64Bits => BigInteger.Abs(Above) <= long.MaxValue && Below <= long.MaxValue;

    public Exact AsExact => Exact.Ratio(Above, Below);

    /// <summary>Reads the digits that .NET writes.</summary>
    public static PlainFraction Of(decimal number)
    {
        var parts = number.ToString(CultureInfo.InvariantCulture).Split('.');
        var places = parts.Length == 1 ? 0 : parts[1].Length;
        return new(BigInteger.Parse(string.Concat(parts), CultureInfo.InvariantCulture), BigInteger.Pow(10, places));
    }

    public static PlainFraction operator +(PlainFraction a, PlainFraction b) => new((a.Above * b.Below) + (b.Above * a.Below), a.Below * b.Below);

    public static PlainFraction operator -(PlainFraction a, PlainFraction b) => new((a.Above * b.Below) - (b.Above * a.Below), a.Below * b.Below);

    public static PlainFraction operator *(PlainFraction a, PlainFraction b) => new(a.Above * b.Above, a.Below * b.Below);

    public static PlainFraction operator /(PlainFraction a, PlainFraction b) => new(a.Above * b.Below, a.Below * b.Above);

    public int CompareTo(PlainFraction other) => (Above * other.Below).CompareTo(other.Above * Below);

    /// <summary>Rounds by the definitions: half up is the whole part of the distance from zero plus a half; half to even differs from it at an odd half only.</summary>
    public PlainFraction Round(int digits, Rounding rounding)
    {
        var scale = BigInteger.Pow(10, digits);
        var scaled = this * new PlainFraction(scale, 1);
        var floor = (scaled.Above - Modulo(scaled.Above, scaled.Below)) / scaled.Below;
        var halfUp = scaled.Above.Sign * (((BigInteger.Abs(scaled.Above) * 2) + scaled.Below) / (scaled.Below * 2));
        var isHalf = scaled.Below == 2;
        return new(rounding switch
        {
            Rounding.Floor => floor,
            Rounding.Ceiling => scaled.Below.IsOne ? floor : floor + 1,
            Rounding.HalfUp => halfUp,
            _ => isHalf && !halfUp.IsEven ? halfUp - scaled.Above.Sign : halfUp,
        }, scale);
    }

    /// <summary>Writes a rounded number digit by digit.</summary>
    public string ToFixed(int digits)
    {
        var rounded = Round(digits, Rounding.HalfUp);
        var whole = BigInteger.DivRem(BigInteger.Abs(rounded.Above), rounded.Below, out var rest);
        var text = (rounded.Above.Sign < 0 ? "-" : "") + whole.ToString(CultureInfo.InvariantCulture) + (digits > 0 ? "." : "");
        for (var digit = 0; digit < digits; digit++)
            text += BigInteger.DivRem(rest * 10, rounded.Below, out rest).ToString(CultureInfo.InvariantCulture);
        return text;
    }

    public override string ToString() => Below.IsOne ? Above.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{Above}/{Below}");

    private static BigInteger Modulo(BigInteger of, BigInteger by) => ((of % by) + by) % by;
}
