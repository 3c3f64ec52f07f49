using System.Globalization;
using System.Resources;
using FamilyOnline;

namespace PrefectureConsole;

/// <summary>The texts of the screens in one language.</summary>
internal sealed class Phrases(CultureInfo culture)
{
    private static readonly ResourceManager Texts = new("PrefectureConsole.Resources.Screens", typeof(Phrases).Assembly);

    public CultureInfo Culture { get; } = culture;

    public string this[string key, params string[] arguments] => string.Format(
        CultureInfo.InvariantCulture, Texts.GetString(key, Culture) ?? throw new MissingManifestResourceException($"No text is named '{key}'."), [.. arguments]);

    /// <summary>A quantity for the eye: whole, or with two decimal places; the absence in words.</summary>
    public string Shown(Quantity quantity) => quantity.TryGetValue(out var value)
        ? (value.IsInteger ? value.ToString() : value.ToFixed(2))
        : this["absence." + quantity.Absence];

    /// <summary>A share for the eye: a percentage with one decimal place; the absence in words.</summary>
    public string Percent(Quantity share) => share.TryGetValue(out var value) ? (value * 100L).ToFixed(1) + "%" : this["absence." + share.Absence];
}
