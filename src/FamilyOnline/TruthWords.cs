namespace FamilyOnline;

/// <summary>Words that tools of YAML 1.1 read as truth or as nothing, and which therefore name nothing unless they stand in quotes.</summary>
internal static class TruthWords
{
    private static readonly HashSet<string> Words = new(["true", "false", "yes", "no", "on", "off", "y", "n", "null", "~"], StringComparer.OrdinalIgnoreCase);

    public static bool Contains(string text) => Words.Contains(text);
}
