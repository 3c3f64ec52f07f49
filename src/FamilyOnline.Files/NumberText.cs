using System.Globalization;

namespace FamilyOnline.Files;

/// <summary>A number as it was written: all its digits, where the point stands, and whether it carries a percent sign.</summary>
/// <param name="Digits">The digits as one signed whole number.</param>
/// <param name="Places">By how many places the point stands to the left of the last digit; below 0 to its right (1.2万: 12 and −3).</param>
/// <param name="IsPercent">Whether a percent sign follows; its two places are counted in <paramref name="Places"/>.</param>
internal readonly record struct NumberText(Int128 Digits, int Places, bool IsPercent)
{
    private const int MostDigits = 30;

    /// <summary>Reads a folded, trimmed text such as <c>1234</c>, <c>-1,234.50</c>, <c>1.2万</c>, <c>3亿</c>, <c>45.2%</c>.</summary>
    public static bool TryRead(string text, out NumberText number)
    {
        var rest = text.AsSpan();
        var isPercent = rest is [.., '%'];
        var places = isPercent ? 2 : 0;
        if (isPercent)
            rest = rest[..^1].TrimEnd();
        places -= TenThousands(ref rest);
        var isNegative = rest is ['-', ..];
        if (rest is ['-' or '+', ..])
            rest = rest[1..];
        number = default;
        if (!TryDigits(rest, out var digits, out var decimals))
            return false;
        number = new(isNegative ? -digits : digits, places + decimals, isPercent);
        return true;
    }

    /// <summary>Gives the number in units of the last of some decimal places, if it has no more places than those.</summary>
    /// <param name="decimals">The places to keep.</param>
    /// <param name="scaled">The number in units of the last place; 0 where it has more places.</param>
    public bool TryScale(int decimals, out Int128 scaled)
    {
        scaled = Digits;
        var places = Places;
        for (; places > decimals && scaled % 10 == 0 && scaled != 0; places--)
            scaled /= 10;
        if (places > decimals && scaled != 0)
            return false;
        for (; places < decimals && Int128.Abs(scaled) <= long.MaxValue; places++)
            scaled *= 10;
        return true;
    }

    /// <summary>Gives the number exactly.</summary>
    public Exact ToExact()
    {
        if (Places is >= 0 and <= 18 && Int128.Abs(Digits) <= long.MaxValue)
            return Exact.Scaled((long)Digits, Places);
        var whole = Exact.Parse(Digits.ToString(CultureInfo.InvariantCulture));
        var power = Exact.Parse("1" + new string('0', Math.Abs(Places)));
        return Places < 0 ? whole * power : whole / power;
    }

    private static int TenThousands(ref ReadOnlySpan<char> rest)
    {
        var exponent = rest is [.., '万'] or [.., '萬'] ? 4 : rest is [.., '亿'] or [.., '億'] ? 8 : 0;
        if (exponent > 0)
            rest = rest[..^1].TrimEnd();
        return exponent;
    }

    /// <summary>Reads digits with at most one point, and commas only where thousands end.</summary>
    private static bool TryDigits(ReadOnlySpan<char> text, out Int128 digits, out int decimals)
    {
        var point = text.IndexOf('.');
        var whole = point < 0 ? text : text[..point];
        var part = point < 0 ? [] : text[(point + 1)..];
        (digits, decimals) = (0, part.Length);
        return (point < 0 || part.Length > 0) && whole.Length > 0 && HasThousands(whole) && text.Length <= MostDigits
            && TryAppend(whole, ',', ref digits) && TryAppend(part, '0', ref digits);
    }

    private static bool HasThousands(ReadOnlySpan<char> whole)
    {
        var first = whole.IndexOf(',');
        if (first < 0)
            return true;
        if (first is 0 or > 3 || (whole.Length - first) % 4 != 0)
            return false;
        for (var i = 0; i < whole.Length; i++)
            if ((whole[i] == ',') != (i >= first && (i - first) % 4 == 0))
                return false;
        return true;
    }

    private static bool TryAppend(ReadOnlySpan<char> text, char ignored, ref Int128 digits)
    {
        foreach (var c in text)
        {
            if (char.IsAsciiDigit(c))
                digits = (digits * 10) + (c - '0');
            else if (c != ignored)
                return false;
        }

        return true;
    }
}
