using FamilyOnline.Documents;

namespace FamilyOnline.Files;

/// <summary>Slips of the pen in a map on one line, which leave a key without a value: <c>{ points: 2,000 }</c> and <c>{ x:1 }</c>; each is refused, and read on as it was meant.</summary>
internal static class FlowSlips
{
    /// <summary>Joins three digits after a comma to the number before it; null where it is no such slip.</summary>
    /// <param name="last">The entry before.</param>
    /// <param name="key">The digits.</param>
    /// <param name="value">What stands behind them: nothing.</param>
    /// <param name="problems">Where the problem goes.</param>
    public static DocumentEntry? Joined(DocumentEntry? last, DocumentScalar key, DocumentNode value, DocumentProblems problems)
    {
        if (!IsNothing(value) || key.IsQuoted || !AreThousands(key.Text) || last?.Value is not DocumentScalar { IsQuoted: false, Text: [.., >= '0' and <= '9'] } number)
            return null;
        DocumentScalar meant = new(number.Text + key.Text, number.Place);
        problems.Add(YamlProblems.Thousands.At(key.Place, $"{number.Text},{key.Text}", key.Text, meant.Text));
        return last with { Value = meant };
    }

    /// <summary>Parts a key at a colon that no blank follows; null where it is no such slip.</summary>
    /// <param name="key">The key.</param>
    /// <param name="value">What stands behind it: nothing.</param>
    /// <param name="problems">Where the problem goes.</param>
    public static DocumentEntry? Parted(DocumentScalar key, DocumentNode value, DocumentProblems problems)
    {
        var colon = key.Text.IndexOf(':', StringComparison.Ordinal);
        if (!IsNothing(value) || key.IsQuoted || colon <= 0 || colon == key.Text.Length - 1)
            return null;
        var (name, meant) = (key.Text[..colon], key.Text[(colon + 1)..]);
        problems.Add(YamlProblems.ColonBlank.At(key.Place, key.Text, $"{name}: {meant}"));
        return new(name, key.Place, new DocumentScalar(meant, key.Place with { Column = key.Place.Column + colon + 1 }));
    }

    /// <summary>Three digits, and perhaps what may follow them in a number: <c>000.5</c>, <c>000%</c>.</summary>
    private static bool AreThousands(string text) => text is [>= '0' and <= '9', >= '0' and <= '9', >= '0' and <= '9'] or [>= '0' and <= '9', >= '0' and <= '9', >= '0' and <= '9', '.' or '%' or '/', ..];

    private static bool IsNothing(DocumentNode value) => value is DocumentScalar { IsQuoted: false, Text: "" };
}
