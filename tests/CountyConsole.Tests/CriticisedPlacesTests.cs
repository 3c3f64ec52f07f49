namespace CountyConsole.Tests;

/// <summary>
/// The bundled figures are invented and the townships are real, so that no screen of the bundled county may say that one of them is criticised: the year's
/// assessment (六.4) is run over files that the user names, and never by itself.
/// </summary>
public sealed class CriticisedPlacesTests
{
    private static readonly string[] Townships =
        ["城关街道", "薛录镇", "梁村镇", "临平镇", "姜村镇", "王村镇", "马连镇", "阳峪镇", "峰阳镇", "注泔镇", "灵源镇", "阳洪镇", "梁山镇", "周城镇", "新阳镇", "大杨镇"];

    private static readonly string[] Words = ["批评", "后进", "表彰先进", "Criticised", "criticised", "Commended", "annual-assessment"];

    private static readonly string[] Commands =
    [
        "", "campaign", "tasks", "units", "status", "status --as-of 2024-08-31", "evaluate", "allot", "--as-of 2024-03-01",
        .. Townships.Select(township => $"explain {township}"),
    ];

    public static TheoryData<string> Screens { get; } =
        [.. from command in Commands from form in (string[])["--lang zh", "--lang en", "--json"] select $"{command} {form}".Trim()];

    [Theory]
    [MemberData(nameof(Screens))]
    public void No_screen_of_the_bundled_county_names_a_township_beside_a_word_of_the_assessment(string command)
    {
        var run = ConsoleRun.Of(command.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal("", run.Error);
        Assert.DoesNotContain(run.Output.Split('\n'), line => Words.Any(word => line.Contains(word, StringComparison.Ordinal)) && Townships.Any(township => line.Contains(township, StringComparison.Ordinal)));
    }

    [Fact]
    public void The_assessment_asks_for_the_users_figures()
    {
        var run = ConsoleRun.Of("evaluate", "--pack", "thousand-households@1", "--scheme", "annual-assessment-townships", "--lang", "en");

        Assert.NotEqual(0, run.ExitCode);
        Assert.DoesNotContain(Townships, township => run.Output.Contains(township, StringComparison.Ordinal));
    }

    [Fact]
    public void The_assessment_of_figures_that_the_user_names_has_both_lists()
    {
        using var folder = new FamilyOnline.TestSupport.TemporaryFolder();
        File.WriteAllText(folder.PathOf("figures.csv"), """
            candidate,figure,value
            好单位,people-named,是
            好单位,work-plan-filed,是
            好单位,duties,40
            好单位,cooperation,20
            慢单位,people-named,否
            慢单位,work-plan-filed,否
            慢单位,duties,10
            慢单位,cooperation,10
            """);

        var run = ConsoleRun.Of("evaluate", "--pack", "thousand-households@1", "--scheme", "annual-assessment-departments", "--figures", folder.PathOf("figures.csv"), "--lang", "zh");
        string[] lines = run.Output.Split('\n');

        Assert.Contains(lines, line => line.Contains("好单位", StringComparison.Ordinal) && line.Contains("表彰先进", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains("慢单位", StringComparison.Ordinal) && line.Contains("批评后进", StringComparison.Ordinal));
    }
}
