using System.Globalization;
using System.Resources;

namespace FamilyOnline.Resources;

/// <summary>The texts of this package, one set of resources for each capability.</summary>
internal static class Texts
{
    public static ResourceManager Problems { get; } = Of("Problems");

    public static ResourceManager Documents { get; } = Of("Documents");

    public static ResourceManager Scoring { get; } = Of("Scoring");

    public static ResourceManager Rules { get; } = Of("Rules");

    public static ResourceManager Schemes { get; } = Of("Schemes");

    public static ResourceManager Selections { get; } = Of("Selections");

    public static ResourceManager Packs { get; } = Of("Packs");

    public static ResourceManager Allotments { get; } = Of("Allotments");

    public static ResourceManager Layers { get; } = Of("Layers");

    public static ResourceManager Shapes { get; } = Of("Shapes");

    public static ResourceManager Metrics { get; } = Of("Metrics");

    public static ResourceManager Ledgers { get; } = Of("Ledgers");

    public static ResourceManager Histories { get; } = Of("Histories");

    public static ResourceManager Submissions { get; } = Of("Submissions");

    public static ResourceManager Restatements { get; } = Of("Restatements");

    public static ResourceManager Progress { get; } = Of("Progress");

    public static ResourceManager Checks { get; } = Of("Checks");

    public static ResourceManager Formulas { get; } = Of("Formulas");

    public static ResourceManager Wording { get; } = Of("Wording");

    public static ResourceManager Explanations { get; } = Of("Explanations");

    /// <summary>Renders a text in both languages, so that the reader can be chosen later.</summary>
    public static LocalizedText Localized(ResourceManager texts, string key, params string[] arguments) =>
        new(Render(texts, key, Chinese, arguments), Render(texts, key, CultureInfo.InvariantCulture, arguments));

    /// <summary>Renders a text in both languages, each with its own words put in.</summary>
    public static LocalizedText Told(ResourceManager texts, string key, params LocalizedText[] arguments) => new(
        Render(texts, key, Chinese, [.. arguments.Select(argument => argument.Chinese)]),
        Render(texts, key, CultureInfo.InvariantCulture, [.. arguments.Select(argument => argument.English ?? argument.Chinese)]));

    public static string Render(ResourceManager texts, string key, CultureInfo? culture, params string[] arguments)
    {
        var text = texts.GetString(key, culture ?? CultureInfo.CurrentUICulture) ?? throw new MissingManifestResourceException($"No text is named '{key}'.");
        return string.Format(CultureInfo.InvariantCulture, text, [.. arguments]);
    }

    private static CultureInfo Chinese { get; } = CultureInfo.GetCultureInfo("zh-Hans");

    private static ResourceManager Of(string name) => new($"FamilyOnline.Resources.{name}", typeof(Texts).Assembly);
}
