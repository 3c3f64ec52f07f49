using System.Text;

namespace FamilyOnline;

/// <summary>Texts in Unicode's composed form (NFC), so that one word is one word, however a keyboard wrote it.</summary>
/// <remarks>Whatever is compared is composed where it is read: in documents, in cells of tables, and in the constructors that take ids. Half a character pair stays as it is; readers refuse it.</remarks>
internal static class ComposedText
{
    public static string Of(string text) => Ascii.IsValid(text) || !IsWhole(text) ? text : text.Normalize(NormalizationForm.FormC);

    private static bool IsWhole(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                continue;
            if (!char.IsSurrogatePair(text, i))
                return false;
            i++;
        }

        return true;
    }
}
