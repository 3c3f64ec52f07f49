namespace FamilyOnline.Files;

/// <summary>Finds the full-width signs that Chinese input methods type where YAML needs plain ones (全角符号).</summary>
internal static class FullWidthSigns
{
    private const string Pairs = "：:，,｛{｝}［[］]【[】]“\"”\"‘'’'＃#－-—-　 \u00A0 ＂\"＇'；;";

    /// <summary>Finds the first of them in a text; -1 where there is none.</summary>
    public static int In(string text) => text.AsSpan().IndexOfAny(Signs);

    /// <summary>Tells whether an unquoted text begins as a map or list would, were its bracket plain.</summary>
    public static bool Opens(string text) => text is ['｛' or '［' or '【', ..];

    /// <summary>The plain sign that was meant.</summary>
    public static string Plain(char sign)
    {
        var at = Pairs.IndexOf(sign, StringComparison.Ordinal);
        return Pairs[at + 1].ToString();
    }

    private static string Signs { get; } = string.Concat(Pairs.Where((_, i) => i % 2 == 0));
}
