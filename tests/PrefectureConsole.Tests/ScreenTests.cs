using System.Globalization;
using FamilyOnline.TestSupport;
using PrefectureConsole.Screens;
using Spectre.Console;

namespace PrefectureConsole.Tests;

/// <summary>The screen, word for word in both languages.</summary>
public sealed class ScreenTests
{
    [Theory]
    [InlineData("zh-Hans", "zh")]
    [InlineData("en", "en")]
    public void The_screen_is_as_approved(string culture, string name)
    {
        using StringWriter text = new(CultureInfo.InvariantCulture);
        var screen = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(text), Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors });
        screen.Profile.Width = PrefectureScreen.PlainWidth;
        screen.Profile.Capabilities.Unicode = true;

        PrefectureScreen.Show(screen, Prefecture.Load(), new Phrases(CultureInfo.GetCultureInfo(culture)));

        Approved.Match(text.ToString(), $"Prefecture.{name}");
    }
}
