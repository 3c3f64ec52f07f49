using FamilyOnline.Files;
using FamilyOnline.Rollups;
using FamilyOnline.TestSupport;
using NodaTime;

namespace PrefectureConsole.Tests.Documentation;

/// <summary>The third example of the README, compiled and run; <see cref="ReadmeTests"/> holds the README against the lines between the marks.</summary>
internal static class ThirdSnippet
{
    public static string Run(string folder) => InFolder.Run(folder, Lines);

    private static void Lines(StringWriter Console)
    {
        // <README>
        var tree = DivisionReader.Read("xianyang.csv").Value.At(new LocalDate(2024, 12, 31));   // roll up a prefecture
        var inbox = Directory.GetFiles("inbox").Select(file => EnvelopeReader.Read(file).Value);
        var rollup = Rollup.Of(inbox, tree);
        var total = rollup.Figure("broadband-households", "610400", new YearMonth(2024, 12));
        Console.WriteLine($"{total.Value} coverage {total.Coverage}");
        foreach (var county in total.NotComparable) Console.WriteLine(county.Reason);
        // </README>
    }
}
