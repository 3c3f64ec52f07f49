using System.Text.RegularExpressions;

namespace FamilyOnline.Rules;

/// <summary>How rules write numbers: <c>20</c>, <c>0.57</c>, <c>1/3</c>, <c>90%</c>, and <c>3pp</c> for a difference of two rates.</summary>
internal static partial class NumberText
{
    /// <summary>Reads a number from its text, exactly; no leading zeros, so that nobody takes 010 for 8.</summary>
    public static bool TryRead(string text, out Exact number)
    {
        number = default;
        if (LeadingZero().IsMatch(text))
            return false;
        if (text is not [.. var points, 'p', 'p'])
            return Exact.TryParse(text, out number);
        if (points.Contains('%', StringComparison.Ordinal) || !Exact.TryParse(points, out number))
            return false;
        number /= 100;
        return true;
    }

    /// <summary>Tells whether a text that is no number was meant as one: <c>90％</c>, <c>2,000</c>, <c>010</c>, <c>1e3</c>, <c>1:2</c>.</summary>
    public static bool LooksLikeOne(string text) =>
        text.Length > 0 && (char.IsDigit(text[0]) || text[0] is '+' or '-' or '.')
        && (!Identifier.IsValid(text) || LeadingZero().IsMatch(text) || NoName().IsMatch(text));

    [GeneratedRegex("^-?0[0-9]", RegexOptions.CultureInvariant)]
    private static partial Regex LeadingZero();

    [GeneratedRegex(@"^(0[xo][0-9a-f]+|\d+([.-]\d+)*|\d+e-?\d+|[\d.]+pp)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex NoName();
}
