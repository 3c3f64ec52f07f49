using System.Text;

namespace FamilyOnline.Files;

/// <summary>Turns what Chinese input methods type in full width into the plain characters it stands for (全角转半角).</summary>
internal static class FoldedText
{
    /// <summary>Gives the text trimmed, with full-width digits, letters, signs and spaces made plain; the same text where there is nothing to do.</summary>
    public static string Fold(string text) => IsPlain(text) ? Composed(text) : Composed(string.Create(text.Length, text, Fill).Trim());

    /// <summary>Gives the text trimmed, with full-width digits, letters and spaces made plain; signs stay, since people write them so in words.</summary>
    public static string Tidy(string text) => IsPlain(text) ? Composed(text) : Composed(string.Create(text.Length, text, FillButSigns).Trim());

    /// <summary>Gives the text as Unicode composes it (NFC), so that one word is one word however it was typed; half a character pair stays as it is.</summary>
    private static string Composed(string text) =>
        Ascii.IsValid(text) || text.EnumerateRunes().Contains(Rune.ReplacementChar) ? text : text.Normalize(NormalizationForm.FormC);

    private static bool IsPlain(string text)
    {
        if (text.Length == 0)
            return true;
        foreach (var c in text)
            if (Plain(c) != c)
                return false;
        return !char.IsWhiteSpace(text[0]) && !char.IsWhiteSpace(text[^1]);
    }

    private static void Fill(Span<char> target, string text)
    {
        for (var i = 0; i < target.Length; i++)
            target[i] = Plain(text[i]);
    }

    private static void FillButSigns(Span<char> target, string text)
    {
        for (var i = 0; i < target.Length; i++)
            target[i] = Plain(text[i]) is var plain && (plain == ' ' || char.IsAsciiLetterOrDigit(plain)) ? plain : text[i];
    }

    private static char Plain(char c) => c switch
    {
        < '\u00A0' => c,
        >= '！' and <= '～' => (char)(c - '！' + '!'),
        '\u3000' or '\u00A0' => ' ',
        '\u2212' or '\u2013' or '\u2014' => '-',
        '\u200B' or '\uFEFF' => ' ',
        _ => c,
    };
}
