namespace FamilyOnline.Files;

/// <summary>Reads a number of any size exactly: what <see cref="NumberText"/> reads, and a fraction of two such numbers, <c>1/3</c>.</summary>
internal static class ExactText
{
    /// <summary>Reads a folded, trimmed text.</summary>
    public static bool TryRead(string text, out Exact value)
    {
        value = default;
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (!NumberText.TryRead(slash < 0 ? text : text[..slash], out var above))
            return false;
        value = above.ToExact();
        return slash < 0 || (!above.IsPercent && TryDivide(text[(slash + 1)..], ref value));
    }

    private static bool TryDivide(string below, ref Exact value)
    {
        if (!NumberText.TryRead(below, out var number) || number.IsPercent || number.Digits <= 0 || !char.IsAsciiDigit(below[0]))
            return false;
        value /= number.ToExact();
        return true;
    }
}
