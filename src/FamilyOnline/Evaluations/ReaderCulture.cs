using System.Globalization;

namespace FamilyOnline.Evaluations;

/// <summary>The marks that a reader's language puts between words.</summary>
internal static class ReaderCulture
{
    public static bool Chinese(this CultureInfo? culture) => (culture ?? CultureInfo.CurrentUICulture).TwoLetterISOLanguageName == "zh";

    public static string Colon(this CultureInfo? culture) => culture.Chinese() ? "：" : ": ";
}
