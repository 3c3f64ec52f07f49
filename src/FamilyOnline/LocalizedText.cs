using System.Globalization;

namespace FamilyOnline;

/// <summary>A text that people read, in Chinese and, where there is one, in English (双语文本).</summary>
public sealed record LocalizedText
{
    /// <summary>Makes a text.</summary>
    /// <param name="chinese">The text in simplified Chinese, the language of the documents.</param>
    /// <param name="english">The text in English, or null where nobody translated it.</param>
    /// <exception cref="ArgumentException">A text is empty.</exception>
    public LocalizedText(string chinese, string? english = null)
    {
        Chinese = Require.Text(chinese);
        Require.That(english is null || english.Trim().Length > 0, "An English text is left out (null) or says something, but was blank.", nameof(english));
        English = english;
    }

    /// <summary>Gets the text in simplified Chinese.</summary>
    public string Chinese { get; }

    /// <summary>Gets the text in English, or null where there is none.</summary>
    public string? English { get; }

    /// <summary>Takes a Chinese text without translation.</summary>
    public static implicit operator LocalizedText(string chinese) => new(chinese);

    /// <summary>Gives the text for a reader: Chinese for any Chinese culture, else English, else what there is.</summary>
    /// <param name="culture">The reader's culture; null takes <see cref="CultureInfo.CurrentUICulture"/>.</param>
    public string In(CultureInfo? culture) => IsChinese(culture ?? CultureInfo.CurrentUICulture) ? Chinese : English ?? Chinese;

    /// <summary>Gives the text in the current culture of the user interface.</summary>
    public override string ToString() => In(null);

    private static bool IsChinese(CultureInfo culture) => culture.TwoLetterISOLanguageName == "zh";
}
