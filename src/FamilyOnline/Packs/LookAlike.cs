using System.Text;

namespace FamilyOnline.Packs;

/// <summary>Tells ids that people cannot tell apart: full-width letters, Cyrillic and Greek twins of Latin ones, 0 and O, 1 and l (形近字).</summary>
/// <remarks>The twins are those of Unicode Technical Standard 39 (confusables) that a keyboard of Russian or Greek types by mistake; not the whole table.</remarks>
internal static class LookAlike
{
    private const string Twins = "аa" + "вb" + "еe" + "кk" + "мm" + "нh" + "оo" + "рp" + "сc" + "тt" + "уy" + "хx" + "іi" + "јj" + "ѕs" + "ԁd" + "ԛq" + "ԝw" + "αa" + "ιi" + "κk" + "νv" + "οo" + "ρp" + "τt" + "υu" + "χx" + "0o" + "1l";

    /// <summary>Gives a text that all ids share which look the same.</summary>
    public static string Skeleton(string id)
    {
        // A capital I looks like a small l; every other capital like its own small letter.
        var plain = id.Normalize(NormalizationForm.FormKC).Replace('I', 'l').ToLowerInvariant();
        return string.Create(plain.Length, plain, (target, text) =>
        {
            for (var i = 0; i < text.Length; i++)
                target[i] = Twin(text[i]);
        });
    }

    private static char Twin(char c)
    {
        for (var i = 0; i < Twins.Length; i += 2)
        {
            if (Twins[i] == c)
                return Twins[i + 1];
        }

        return c;
    }
}
