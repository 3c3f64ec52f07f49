using FamilyOnline.Resources;

namespace FamilyOnline.Evaluations;

/// <summary>What the lines of a sheet say of how they were counted, in both languages.</summary>
internal static class NodeTexts
{
    public static LocalizedText Say(string key, params LocalizedText[] arguments) => Texts.Told(Texts.Scoring, "node." + key, arguments);

    /// <summary>The name of an absence in both languages.</summary>
    public static LocalizedText Of(Absence absence) => Texts.Localized(Texts.Selections, "absence." + absence);

    /// <summary>A text with an absence in it.</summary>
    public static LocalizedText Say(string key, Absence absence, params LocalizedText[] more) => Say(key, [Of(absence), .. more]);
}
