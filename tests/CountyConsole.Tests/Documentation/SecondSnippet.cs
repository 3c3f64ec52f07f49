using FamilyOnline.Files;

namespace CountyConsole.Tests.Documentation;

/// <summary>The second example of the README, compiled and run; <see cref="ReadmeTests"/> holds the README against the lines between the marks.</summary>
internal static class SecondSnippet
{
    public static string Run()
    {
        using var console = new StringWriter { NewLine = "\n" };
        Lines(console);
        return console.ToString();
    }

    private static void Lines(StringWriter Console)
    {
        // <README>
        // Adapt the rules, no code.
        var ours = PackReader.Parse("""
            format: 1
            pack: our-county@1
            extends: thousand-households@1
            replace:
              schemes/model-townships/uptake/points: 60
              schemes/model-townships/governance/points: 15
            """);
        foreach (var problem in ours.Problems) Console.WriteLine(problem);
        if (ours.TryGetValue(out var merged)) Console.WriteLine(merged.Explain());
        // </README>
    }
}
