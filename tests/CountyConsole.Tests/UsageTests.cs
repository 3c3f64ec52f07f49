using FamilyOnline.TestSupport;

namespace CountyConsole.Tests;

/// <summary>What the host tells the shell, and how it answers wrong usage.</summary>
public sealed class UsageTests
{
    [Theory]
    [InlineData("--nonsense")]
    [InlineData("nonsense")]
    [InlineData("status --as-of yesterday")]
    [InlineData("status --as-of 9999-12-31")]
    [InlineData("status --as-of 1989-12-31")]
    [InlineData("status --lang fr")]
    [InlineData("explain")]
    [InlineData("explain 不存在镇")]
    [InlineData("tasks --unit 不存在局")]
    [InlineData("tasks --phase 九.9")]
    [InlineData("reports check no-such-file.csv")]
    [InlineData("pack check no-such-pack.yaml")]
    [InlineData("pack explain no-such-pack.yaml")]
    [InlineData("pack diff thousand-households@1 no-such-pack.yaml")]
    [InlineData("pack diff thousand-households@1")]
    [InlineData("allot --method websters")]
    [InlineData("allot --weights no-such-file.csv")]
    [InlineData("allot --table no-such-file.csv")]
    [InlineData("allot --total -1")]
    [InlineData("allot --total many")]
    [InlineData("allot --floor -1")]
    [InlineData("evaluate --pack a.yaml --figures a.csv --round two")]
    [InlineData("evaluate --pack a.yaml --figures a.csv --round 0")]
    [InlineData("evaluate --round")]
    [InlineData("reports")]
    public void Wrong_usage_exits_with_2_and_says_why(string command)
    {
        var run = ConsoleRun.Of(command.Split(' '));

        Assert.Equal(2, run.ExitCode);
        Assert.NotEmpty(run.Error);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("campaign")]
    [InlineData("tasks")]
    [InlineData("units")]
    [InlineData("status")]
    [InlineData("evaluate")]
    [InlineData("explain")]
    [InlineData("reports check")]
    [InlineData("pack check")]
    [InlineData("pack explain")]
    [InlineData("pack diff")]
    [InlineData("allot")]
    [InlineData("pack schema")]
    public void Help_of_every_command_shows_an_example(string command)
    {
        foreach (var (language, word) in (ReadOnlySpan<(string, string)>)[("zh", "例："), ("en", "Example: ")])
        {
            var run = ConsoleRun.Of([.. command.Split(' '), "--help", "--lang", language]);

            Assert.Equal(0, run.ExitCode);
            Assert.Contains(word + command.Split(' ')[0], run.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_file_that_cannot_be_read_exits_with_2_and_without_a_stack_trace()
    {
        using TemporaryFolder folder = new();
        var file = folder.PathOf("locked.csv");
        using var locked = new FileStream(file, FileMode.Create, FileAccess.ReadWrite, FileShare.None);
        var run = ConsoleRun.Of("reports", "check", file);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("locked.csv", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_township_is_answered_with_the_known_ones()
    {
        var run = ConsoleRun.Of("explain", "薛禄镇");

        Assert.Contains("薛录镇", run.Error, StringComparison.Ordinal);
    }
}
