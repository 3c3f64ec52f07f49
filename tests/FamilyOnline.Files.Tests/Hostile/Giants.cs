using System.Globalization;
using System.Text;

namespace FamilyOnline.Files.Tests.Hostile;

/// <summary>Texts too large to be checked in, made by name.</summary>
internal static class Giants
{
    private const int Depth = 10_000;
    private const int Most = 4 * 1024 * 1024;

    /// <summary>Makes a text.</summary>
    public static string Make(string name) => name switch
    {
        "flow-lists" => Repeat("[", Depth) + Repeat("]", Depth),
        "flow-lists-unclosed" => Repeat("[", Most),
        "flow-maps" => Repeat("{a: ", Depth) + Repeat("}", Depth),
        "flow-maps-as-keys" => Repeat("{", Depth) + Repeat("}", Depth),
        "block-lists-on-one-line" => Repeat("- ", Depth) + "a\n",
        "block-lists" => Staircase(2_000, "-"),
        "block-maps" => Staircase(2_000, "a:"),
        "keys-of-keys" => Repeat("? ", Depth) + "a\n",
        "billion-laughs" => Laughs(),
        "blanks" => Repeat(" ", Most),
        "line-ends" => Repeat("\n", Most),
        "comments" => Repeat("# 方案\n", 400_000),
        "tabs" => "a: [\n" + Repeat("\t\n", 1_000_000),
        "line-of-a-mebibyte" => "format: 1\ntitle: " + Repeat("a", 1024 * 1024) + "\n",
        "quote-of-four-mebibytes" => "a: \"" + Repeat("a", Most - 8),
        "unknown-keys" => Lines(100_000, i => $"key-{i}: 1"),
        "key-twice" => Repeat("a: 1\n", 100_000),
        "number-of-a-million-digits" => "format: 1\npack: big@1\ntargets: [{ id: a, total: a, goal: " + Repeat("9", 1_000_000) + " }]\n",
        "full-width-colons" => Lines(100_000, i => $"key-{i}：1"),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "There is no such giant."),
    };

    private static string Repeat(string text, int count) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();

    private static string Staircase(int depth, string step)
    {
        StringBuilder text = new();
        for (var i = 0; i < depth; i++)
            text.Append(' ', i).Append(step).Append('\n');
        return text.ToString();
    }

    private static string Lines(int count, Func<int, FormattableString> line) =>
        string.Concat(Enumerable.Range(0, count).Select(i => line(i).ToString(CultureInfo.InvariantCulture) + "\n"));

    /// <summary>Ten levels of ten: ten to the tenth power of words, were it read with its aliases.</summary>
    private static string Laughs() => "l0: &l0 哈\n" + Lines(10, i => $"l{i + 1}: &l{i + 1} [{string.Join(", ", Enumerable.Repeat($"*l{i}", 10))}]");
}
