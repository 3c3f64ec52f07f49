using FamilyOnline.Restatements;
using NodaTime;
using NodaTime.Text;
using Spectre.Console;

namespace PrefectureConsole.Screens;

/// <summary>Why a figure that was published once came out otherwise the second time, part by part.</summary>
internal static class RestatementLines
{
    public static void Show(IAnsiConsole screen, Prefecture prefecture, Phrases say)
    {
        var (month, first, second) = Prefecture.Published;
        screen.Heading(say["restated", month.ToString(), Day(first), Day(second)]);
        var restated = Restatement.Between(prefecture.KnownAt(first), prefecture.KnownAt(second), "broadband-households", Prefecture.Code, month);
        screen.WriteLine(restated.Text(say.Culture));
    }

    /// <summary>The day in China at whose end the instant lies.</summary>
    private static string Day(Instant instant) => LocalDatePattern.Iso.Format(instant.WithOffset(Offset.FromHours(8)).Date.PlusDays(-1));
}
