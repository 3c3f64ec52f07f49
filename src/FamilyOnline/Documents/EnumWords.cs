using System.Globalization;
using System.Text;

namespace FamilyOnline.Documents;

/// <summary>The words by which a document names the values of an enum: <c>YesNo</c> is written <c>yes-no</c>; the unspecified value has none.</summary>
internal static class EnumWords<T>
    where T : struct, Enum
{
    /// <summary>Gets every word with its value, in the order of declaration.</summary>
    public static IReadOnlyDictionary<string, T> All { get; } =
        Enum.GetValues<T>().Where(value => value.ToString() != "Unspecified").ToDictionary(value => Kebab(value.ToString()), StringComparer.Ordinal);

    /// <summary>Gets the word of a value.</summary>
    public static string Of(T value) => Kebab(value.ToString());

    private static string Kebab(string name)
    {
        StringBuilder word = new();
        foreach (var c in name)
        {
            if (char.IsUpper(c) && word.Length > 0)
                word.Append('-');
            word.Append(char.ToLower(c, CultureInfo.InvariantCulture));
        }

        return word.ToString();
    }
}
