using System.Globalization;
using FamilyOnline.Resources;

namespace FamilyOnline.Evaluations;

/// <summary>What is said where there is no total.</summary>
internal static class TotalTexts
{
    public static LocalizedText Unknown(IEnumerable<LocalizedText> titles)
    {
        LocalizedText[] missing = [.. titles];
        return new(
            Texts.Render(Texts.Scoring, "total.unknown", CultureInfo.GetCultureInfo("zh-Hans"), string.Join("、", missing.Select(title => title.Chinese))),
            Texts.Render(Texts.Scoring, "total.unknown", CultureInfo.InvariantCulture, string.Join(", ", missing.Select(title => title.English ?? title.Chinese))));
    }
}
