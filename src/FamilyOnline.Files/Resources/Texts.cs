using System.Globalization;
using System.Resources;

namespace FamilyOnline.Files.Resources;

/// <summary>The texts of this package, one set of resources for each kind of file.</summary>
internal static class Texts
{
    public static ResourceManager Yaml { get; } = Of("Yaml");

    public static ResourceManager Explanations { get; } = Of("Explanations");

    public static ResourceManager Allotments { get; } = Of("Allotments");

    public static ResourceManager Reports { get; } = Of("Reports");

    public static ResourceManager Marks { get; } = Of("Marks");

    public static ResourceManager Candidates { get; } = Of("Candidates");

    public static ResourceManager Figures { get; } = Of("Figures");

    public static ResourceManager Divisions { get; } = Of("Divisions");

    public static ResourceManager Envelopes { get; } = Of("Envelopes");

    public static ResourceManager Journals { get; } = Of("Journals");

    public static ResourceManager Units { get; } = Of("Units");

    public static ResourceManager UnitChanges { get; } = Of("UnitChanges");

    public static ResourceManager Excuses { get; } = Of("Excuses");

    public static ResourceManager Confirmations { get; } = Of("Confirmations");

    public static string Render(ResourceManager texts, string key, CultureInfo? culture, params string[] arguments)
    {
        var text = texts.GetString(key, culture ?? CultureInfo.CurrentUICulture) ?? throw new MissingManifestResourceException($"No text is named '{key}'.");
        return string.Format(CultureInfo.InvariantCulture, text, [.. arguments]);
    }

    private static ResourceManager Of(string name) => new($"FamilyOnline.Files.Resources.{name}", typeof(Texts).Assembly);
}
