using FamilyOnline.TestSupport;

namespace CountyConsole.Tests;

/// <summary>Every screen as people read it, in both languages.</summary>
public sealed class ScreenTests
{
    public static TheoryData<string, string> Screens { get; } = InBothLanguages(
        "", "campaign", "tasks", "tasks --unit 县信息办", "tasks --unit 信息办 --phase 四.2", "units", "status", "status --as-of 2024-08-31", "evaluate",
        "explain 薛录镇", "explain 610424113", "pack check thousand-households@1", "--as-of 2024-03-01",
        "allot", "allot --method hamilton --floor 60 --cap 300", "allot --total 30");

    [Theory]
    [MemberData(nameof(Screens))]
    public void Reads_as_approved(string command, string language)
    {
        var run = ConsoleRun.Of([.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--lang", language]);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Approved.Match(run.Output, $"Screen.{FileName(command)}.{language}");
    }

    [Theory]
    [MemberData(nameof(Screens))]
    public void Has_no_colour_codes_when_nobody_looks_at_a_terminal(string command, string language)
    {
        var run = ConsoleRun.Of([.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--lang", language]);

        Assert.DoesNotContain('\u001b', run.Output);
    }

    private static string FileName(string command) => command.Length == 0 ? "opening" : string.Concat(command.Select(c => char.IsLetterOrDigit(c) ? c : '_'));

    private static TheoryData<string, string> InBothLanguages(params string[] commands)
    {
        TheoryData<string, string> data = [];
        foreach (var command in commands)
        {
            data.Add(command, "zh");
            data.Add(command, "en");
        }

        return data;
    }
}
