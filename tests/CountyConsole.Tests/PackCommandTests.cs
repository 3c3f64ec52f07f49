using System.Text.Json;
using FamilyOnline.TestSupport;

namespace CountyConsole.Tests;

/// <summary><c>pack explain</c> and <c>pack diff</c>: where the lines of a merged pack come from, and what two packs say differently.</summary>
public sealed class PackCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Explain_prints_a_pack_that_can_be_read_again()
    {
        File.WriteAllText(_folder.PathOf("ours.yaml"), "format: 1\npack: ours@1\nextends: thousand-households@1\nreplace: { targets/households-online/goal: 3500 }\n");
        var explained = ConsoleRun.Of("pack", "explain", _folder.PathOf("ours.yaml"));
        File.WriteAllText(_folder.PathOf("merged.yaml"), explained.Output);

        Assert.Equal(0, explained.ExitCode);
        Assert.Contains("  goal: 3500  # " + _folder.PathOf("ours.yaml") + ":4，替换 thousand-households@1.yaml:", explained.Output, StringComparison.Ordinal);
        Assert.Equal(0, ConsoleRun.Of("pack", "check", _folder.PathOf("merged.yaml")).ExitCode);
    }

    [Fact]
    public void Explain_lists_the_problems_of_a_pack_that_is_not_right()
    {
        File.WriteAllText(_folder.PathOf("ours.yaml"), "format: 1\npack: ours@1\nextends: thousand-households@1\nreplace: { targets/nowhere/goal: 3500 }\n");
        var run = ConsoleRun.Of("pack", "explain", _folder.PathOf("ours.yaml"));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("layer.not-there", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Diff_prints_what_two_packs_say_differently()
    {
        File.WriteAllText(_folder.PathOf("ours.yaml"), "format: 1\npack: ours@1\nextends: thousand-households@1\nreplace: { targets/households-online/goal: 3500 }\n");

        Assert.Equal("~ targets/households-online/goal: 3000 → 3500\n共 1 处不同。\n", ConsoleRun.Of("pack", "diff", "thousand-households@1", _folder.PathOf("ours.yaml")).Output.ReplaceLineEndings("\n"));
        using var json = JsonDocument.Parse(ConsoleRun.Of("pack", "diff", "thousand-households@1", _folder.PathOf("ours.yaml"), "--json").Output);
        Assert.Equal("Replace", json.RootElement.GetProperty("differences")[0].GetProperty("kind").GetString());
    }

    [Fact]
    public void Diff_lists_the_problems_of_a_pack_that_is_not_right()
    {
        File.WriteAllText(_folder.PathOf("ours.yaml"), "format: 1\npack: ours@1\n");

        Assert.Equal(1, ConsoleRun.Of("pack", "diff", "thousand-households@1", _folder.PathOf("ours.yaml")).ExitCode);
    }
}
