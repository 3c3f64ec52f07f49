using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;

namespace FamilyOnline.Evaluations;

/// <summary>Reads exact numbers as results write them, of any length: <c>45</c>, <c>-22/7</c>.</summary>
internal static class ExactDigits
{
    public static bool TryRead([NotNullWhen(true)] string? text, out Exact value)
    {
        value = default;
        if (string.IsNullOrEmpty(text))
            return false;
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (!TryWhole(slash < 0 ? text : text[..slash], NumberStyles.AllowLeadingSign, out var above))
            return false;
        var below = BigInteger.One;
        if (slash >= 0 && (!TryWhole(text[(slash + 1)..], NumberStyles.None, out below) || below.IsZero))
            return false;
        value = Exact.Ratio(above, below);
        return true;
    }

    private static bool TryWhole(string digits, NumberStyles style, out BigInteger whole)
    {
        whole = default;
        return digits.Length <= 2_000 && BigInteger.TryParse(digits, style, CultureInfo.InvariantCulture, out whole);
    }
}
