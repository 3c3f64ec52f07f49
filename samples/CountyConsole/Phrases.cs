using System.Globalization;
using System.Resources;

namespace CountyConsole;

/// <summary>The texts of the screens in one language.</summary>
internal sealed class Phrases(CultureInfo culture)
{
    private static readonly ResourceManager Texts = new("CountyConsole.Resources.Screens", typeof(Phrases).Assembly);

    public CultureInfo Culture { get; } = culture;

    public bool IsChinese => Culture.TwoLetterISOLanguageName == "zh";

    /// <summary>Gets what stands between the items of a list.</summary>
    public string Comma => IsChinese ? "、" : ", ";

    public string this[string key, params string[] arguments]
    {
        get
        {
            var text = Texts.GetString(key, Culture) ?? throw new MissingManifestResourceException($"No text is named '{key}'.");
            return string.Format(CultureInfo.InvariantCulture, text, [.. arguments]);
        }
    }
}
