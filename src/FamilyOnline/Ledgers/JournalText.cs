using System.Text;

namespace FamilyOnline.Ledgers;

/// <summary>The texts of a journal: not blank, composed, and of whole characters, so that their bytes in UTF-8 are certain.</summary>
internal static class JournalText
{
    public static string Of(string? value)
    {
        var text = Require.Text(value);
        Require.That(IsWhole(text), $"A text of a journal is made of whole characters, but '{text}' holds half of one.", nameof(value));
        return text;
    }

    /// <summary>An id of any tree: a text without blanks at its ends.</summary>
    public static string IdOf(string? value)
    {
        var text = Of(value);
        Require.That(text.AsSpan().Trim().Length == text.Length, $"An id has no blanks at its ends, but '{text}' has.", nameof(value));
        return text;
    }

    private static bool IsWhole(string text)
    {
        for (var i = 0; i < text.Length;)
        {
            if (!Rune.TryGetRuneAt(text, i, out var rune))
                return false;
            i += rune.Utf16SequenceLength;
        }

        return true;
    }
}
