using System.Globalization;
using System.Numerics;

namespace FamilyOnline;

/// <summary>Reads and writes exact numbers in invariant digits.</summary>
internal static class ExactText
{
    private const int LongestText = 64;

    /// <summary>Reads <c>20</c>, <c>-0.57</c>, <c>1/3</c> or <c>90%</c>.</summary>
    public static bool TryRead(string? text, out Exact value)
    {
        if (text is { Length: > 0 and <= LongestText } && TryForms(text, out value))
            return true;
        value = default;
        return false;
    }

    /// <summary>Writes a whole number as <c>45</c>, any other as <c>22/7</c>.</summary>
    public static string Of(Exact value) => value switch
    {
        _ when value.TryParts(out var above, out var below) => below == 1 ? above.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{above}/{below}"),
        { IsInteger: true } => value.Numerator.ToString(CultureInfo.InvariantCulture),
        _ => string.Create(CultureInfo.InvariantCulture, $"{value.Numerator}/{value.Denominator}"),
    };

    /// <summary>Writes a number that has no more than so many decimal places with exactly so many: <c>66.67</c>.</summary>
    public static string Fixed(Exact rounded, int digits) => (rounded.IsNegative ? "-" : "") + (rounded.TryParts(out var above, out var below)
        ? Places(Math.Abs(above), below, ExactRounding.Ten(digits), digits)
        : Places(BigInteger.Abs(rounded.Numerator), rounded.Denominator, ExactRounding.Ten(digits), digits));

    private static string Places<T>(T above, T below, T scale, int digits)
        where T : IBinaryInteger<T>
    {
        var (whole, rest) = T.DivRem(above, below);
        var text = whole.ToString(null, CultureInfo.InvariantCulture);
        return digits == 0 ? text : $"{text}.{(rest * (scale / below)).ToString(null, CultureInfo.InvariantCulture).PadLeft(digits, '0')}";
    }

    private static bool TryForms(string text, out Exact value)
    {
        if (text[^1] == '%')
            return TryDecimal(text.AsSpan(0, text.Length - 1), out value) && Divided(ref value, 100);
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
            return TryDecimal(text, out value);
        return TryDecimal(text.AsSpan(0, slash), out value) && IsDigits(text.AsSpan(slash + 1))
            && TryDecimal(text.AsSpan(slash + 1), out var below) && !below.IsZero && Divided(ref value, below);
    }

    private static bool Divided(ref Exact value, Exact by)
    {
        value /= by;
        return true;
    }

    private static bool TryDecimal(ReadOnlySpan<char> text, out Exact value)
    {
        value = default;
        var negative = text.Length > 0 && text[0] == '-';
        var digits = negative ? text[1..] : text;
        var point = digits.IndexOf('.');
        var whole = point < 0 ? digits : digits[..point];
        var part = point < 0 ? [] : digits[(point + 1)..];
        if (!IsDigits(whole) || (point >= 0 && !IsDigits(part)))
            return false;
        value = whole.Length + part.Length <= ExactRounding.MostDigits ? Short(whole, part) : Long(whole, part);
        if (negative)
            value = -value;
        return true;
    }

    private static Exact Short(ReadOnlySpan<char> whole, ReadOnlySpan<char> part)
    {
        var scaled = Number(whole) * ExactRounding.Ten(part.Length);
        return Exact.Scaled(part.IsEmpty ? scaled : scaled + Number(part), part.Length);
    }

    private static long Number(ReadOnlySpan<char> digits) => long.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    private static Exact Long(ReadOnlySpan<char> whole, ReadOnlySpan<char> part) =>
        Exact.Ratio(BigInteger.Parse(string.Concat(whole, part), NumberStyles.None, CultureInfo.InvariantCulture), BigInteger.Pow(10, part.Length));

    private static bool IsDigits(ReadOnlySpan<char> text) => text.Length > 0 && text.IndexOfAnyExceptInRange('0', '9') < 0;
}
