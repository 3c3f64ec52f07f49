using System.Text.Json;

namespace CountyConsole.Tests;

/// <summary><c>checks</c>: 一镇 has 90 of 50 homes online in February, and 45 in January: more than all, and twice as many.</summary>
public sealed class ChecksCommandTests : IDisposable
{
    private const string Asked = "checks --tree tree.csv --metrics pack.yaml --figures figures.csv";

    private readonly FigureStory _story = new();

    public void Dispose() => _story.Dispose();

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void Reads_as_approved(string language) => _story.Approve($"{Asked} --confirmed confirmed.csv --lang {language}", $"Screen.checks.{language}");

    [Fact]
    public void Findings_are_told_with_key_severity_and_value() =>
        Assert.Equal(["within/online/2024-02/a1 Error 90", "jump/online/2024-02/a1 Warning 90"], Told(Json(Asked), "findings", "finding", "severity", "value").OrderDescending(StringComparer.Ordinal));

    /// <summary>The jump is confirmed; within was confirmed for 91, and there was never a finding of a2.</summary>
    [Fact]
    public void What_is_confirmed_is_told_apart_and_what_fits_nothing_too()
    {
        var told = Json($"{Asked} --confirmed confirmed.csv");

        Assert.Equal(["within/online/2024-02/a1"], Told(told, "findings", "finding"));
        Assert.Equal(["jump/online/2024-02/a1 统计员 2024-03-14"], Told(told, "confirmed", "finding", "by", "day"));
        Assert.Equal(["within/online/2024-02/a1 91 90", "jump/online/2024-02/a2 310 "], Told(told, "unused", "finding", "value", "now"));
    }

    [Fact]
    public void A_period_without_findings_has_none_though_earlier_ones_are_compared() => Assert.Empty(Told(Json($"{Asked} --period 2024-01"), "findings", "finding"));

    [Fact]
    public void What_became_known_later_is_not_looked_at() => Assert.Equal(["jump/online/2024-02/a1"], Told(Json($"{Asked} --known-at 2024-03-08"), "findings", "finding"));

    [Theory]
    [InlineData("--checks")]
    [InlineData("--pack")]
    public void Checks_may_stand_in_another_file(string option)
    {
        _story.Write("rules.yaml", "checks: [{ id: most, metric: online, kind: range, most: 299 }]");

        Assert.Equal(["most/online/2024-01/a2"], Told(Json($"{Asked} {option} rules.yaml"), "findings", "finding"));
    }

    [Fact]
    public void The_checks_of_a_pack_serve_metrics_that_stand_by_themselves()
    {
        _story.Write("metrics.yaml", "metrics: [{ id: homes, kind: stock }, { id: online, kind: stock }]");

        Assert.Equal(2, Told(Json("checks --tree tree.csv --metrics metrics.yaml --figures figures.csv --pack pack.yaml"), "findings", "finding").Count());
    }

    [Theory]
    [InlineData("rules.yaml", "checks: [{ id: most, metric: onlin, kind: range, most: 299 }]", "document.unknown-word")]
    [InlineData("rules.yaml", "metrics: []", "document.missing-key")]
    [InlineData("confirmed.csv", "finding,value,by,day,reason\njump,much,,,", "confirmations.bad-finding")]
    public void Problems_of_every_file_are_told_with_their_places(string file, string text, string code)
    {
        _story.Write("rules.yaml", "checks: [{ id: most, metric: online, kind: range, most: 299 }]");
        _story.Write(file, text);

        var run = _story.Run($"{Asked} --checks rules.yaml --confirmed confirmed.csv");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(code, run.Output, StringComparison.Ordinal);
        Assert.Contains($"{file} 未被采用", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--confirmed none.csv", "none.csv")]
    [InlineData("--checks none.yaml", "none.yaml")]
    [InlineData("--hierarchy clusters", "clusters")]
    [InlineData("--known-at soon", "soon")]
    public void Wrong_usage_exits_with_2(string options, string told)
    {
        var run = _story.Run($"{Asked} {options}");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(told, run.Error, StringComparison.Ordinal);
    }

    private JsonElement Json(string command)
    {
        using var json = JsonDocument.Parse(_story.Run($"{command} --json").Output);
        return json.RootElement.Clone();
    }

    private static IEnumerable<string> Told(JsonElement json, string list, params string[] keys) =>
        json.GetProperty(list).EnumerateArray().Select(item => string.Join(' ', keys.Select(key => item.GetProperty(key).ToString())));
}
