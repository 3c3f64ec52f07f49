using System.Globalization;
using FamilyOnline.TestSupport;
using PrefectureConsole.Screens;
using Spectre.Console;

namespace PrefectureConsole.Tests;

/// <summary>The screen, word for word in both languages.</summary>
public sealed class ScreenTests
{
    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void The_screen_is_as_approved(string language)
    {
        var (code, screen, error) = Run(Prefecture.Data, "--lang", language);

        Assert.Equal((0, ""), (code, error));
        Approved.Match(screen, $"Prefecture.{language}");
    }

    [Fact]
    public void A_damaged_envelope_is_named_with_its_line_and_nothing_is_shown()
    {
        using TemporaryFolder folder = new();
        foreach (var file in Directory.GetFiles(Prefecture.Data, "*", SearchOption.AllDirectories))
        {
            var copy = folder.PathOf(Path.GetRelativePath(Prefecture.Data, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.WriteAllText(copy, File.ReadAllText(file).Replace("\"note\": \"迟报\"", "\"note\": \"按时\"", StringComparison.Ordinal));
        }

        var (code, screen, error) = Run(folder.Path, "--lang", "en");

        Assert.Equal((1, ""), (code, screen));
        Assert.Matches(@"^\S*610424\.json:\d+:3: envelope\.damaged: .*\n$", error.ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData("--lang", "fr")]
    [InlineData("--help")]
    public void Any_other_command_line_is_answered_with_how_to_run_it(params string[] args)
    {
        var (code, screen, error) = Run(Prefecture.Data, args);

        Assert.Equal((2, ""), (code, screen));
        Assert.StartsWith("dotnet run --project samples/PrefectureConsole", error, StringComparison.Ordinal);
    }

    private static (int Code, string Screen, string Error) Run(string folder, params string[] args)
    {
        using StringWriter text = new(CultureInfo.InvariantCulture), error = new(CultureInfo.InvariantCulture);
        var screen = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(text), Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors });
        screen.Profile.Width = PrefectureScreen.PlainWidth;
        screen.Profile.Capabilities.Unicode = true;

        return (PrefectureApp.Run(args, folder, screen, error), text.ToString(), error.ToString());
    }
}
