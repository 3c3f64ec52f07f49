using System.Text.Json;
using FamilyOnline.TestSupport;

namespace CountyConsole.Tests;

/// <summary><c>allot</c>: what a county may ask of it, and a table of its own.</summary>
public sealed class AllotTests : IDisposable
{
    private static readonly string[] Townships = ["城关街道", "薛录镇", "梁村镇", "临平镇", "姜村镇", "王村镇", "马连镇", "阳峪镇", "峰阳镇", "注泔镇", "灵源镇", "阳洪镇", "梁山镇", "周城镇", "新阳镇", "大杨镇"];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("webster")]
    [InlineData("hamilton")]
    [InlineData("jefferson")]
    [InlineData("adams")]
    [InlineData("dean")]
    [InlineData("huntington-hill")]
    [InlineData("modified-sainte-lague")]
    public void Every_method_splits_all_the_households(string method)
    {
        using var json = JsonDocument.Parse(ConsoleRun.Of("allot", "--method", method, "--json").Output);

        Assert.Equal(method, json.RootElement.GetProperty("method").GetString());
        Assert.Equal(3000, json.RootElement.GetProperty("shares").EnumerateArray().Sum(share => share.GetProperty("share").GetInt64()) + json.RootElement.GetProperty("openPlaces").GetInt64());
    }

    [Fact]
    public void The_opening_screen_as_json_holds_every_townships_attainment()
    {
        using var json = JsonDocument.Parse(ConsoleRun.Of("--json").Output);

        // 薛录镇: 5,400 of 81,300 households, quota 199.26; 91 are online.
        var share = json.RootElement.GetProperty("allotment").GetProperty("shares").EnumerateArray().Single(item => item.GetProperty("name").GetString() == "薛录镇");
        Assert.Equal((199, "91", "91/199"), (share.GetProperty("share").GetInt32(), share.GetProperty("value").GetString(), share.GetProperty("attainment").GetString()));
    }

    [Fact]
    public void A_table_of_the_countys_own_is_taken_as_it_is()
    {
        var run = ConsoleRun.Of("allot", "--table", Table("分解额", i => i == 0 ? 300 : 180));

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("按本县自定分解表把 3000 分给 16 个单位。", run.Output, StringComparison.Ordinal);
        Assert.Contains("│ 城关街道 │ –    │ –      │ 300    │", run.Output, StringComparison.Ordinal);
        Assert.Contains("薛录镇：180，依本县自定分解表。", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_with_faults_lists_them_all_and_exits_with_1()
    {
        var run = ConsoleRun.Of("allot", "--table", Table("分解额", i => i == 3 ? -5 : 180), "--lang", "en");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("allotment.negative", run.Output, StringComparison.Ordinal);
        Assert.Contains("The table makes up 2700, but 3000 are to be split: -300.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Weights_come_from_a_file()
    {
        using var json = JsonDocument.Parse(ConsoleRun.Of("allot", "--weights", Table("权数", _ => 1), "--total", "32", "--json").Output);

        Assert.All(json.RootElement.GetProperty("shares").EnumerateArray(), share => Assert.Equal(2, share.GetProperty("share").GetInt32()));
    }

    [Fact]
    public void Bounds_that_cannot_be_kept_are_told_and_nothing_is_split()
    {
        var run = ConsoleRun.Of("allot", "--floor", "400");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("各单位下限与基数合计 6400，而总数只有 3000。", run.Output, StringComparison.Ordinal);
    }

    private string Table(string column, Func<int, int> amount)
    {
        File.WriteAllText(_folder.PathOf("table.csv"), $"乡镇,{column}\n" + string.Concat(Townships.Select((name, i) => FormattableString.Invariant($"{name},{amount(i)}\n"))));
        return _folder.PathOf("table.csv");
    }
}
