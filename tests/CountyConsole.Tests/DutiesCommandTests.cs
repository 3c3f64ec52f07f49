using System.Text.Json;

namespace CountyConsole.Tests;

/// <summary>
/// <c>duties</c>, worked by hand. January: 一镇 came on 8 February and 甲县 on the 15th, both in time; 二镇 on the 12th, two days late. February: 一镇 was in only on
/// 12 March, 甲县 is missing, 二镇 excused. March is not due on the 31st. z is in no tree.
/// </summary>
public sealed class DutiesCommandTests : IDisposable
{
    private const string Asked = "duties --tree tree.csv --pack pack.yaml --figures figures.csv --excuses excuses.csv --as-of 2024-03-31";

    private readonly FigureStory _story = new();

    public void Dispose() => _story.Dispose();

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void Reads_as_approved(string language) => _story.Approve($"{Asked} --lang {language}", $"Screen.duties.{language}");

    [Fact]
    public void Counts_add_up_from_townships_to_the_prefecture() => Assert.Equal(
        ["p 5 2 2 1 3 1 4/5 2/5", "a 5 2 2 1 3 1 4/5 2/5", "a1 2 1 1 0 1 0 1 1/2", "a2 1 0 1 0 1 1 1 0"],
        Told("units", "unit", "expected", "on-time", "late", "missing", "awaiting", "excused", "completeness", "timeliness"));

    [Fact]
    public void Each_level_has_its_own_shares() =>
        Assert.Equal(["township 3 1 1/3", "county 2 1/2 1/2"], Told("levels", "level", "expected", "completeness", "timeliness"));

    [Fact]
    public void What_is_not_in_time_is_listed_with_its_reason() => Assert.Equal(
        ["Late a2 2024-01 2024-02-12 ", "Late a1 2024-02 2024-03-12 ", "Excused a2 2024-02  洪灾", "Missing a 2024-02  ", "Awaiting a1 2024-03  ", "Awaiting a2 2024-03  ", "Awaiting a 2024-03  "],
        Told("remarkable", "state", "unit", "period", "met-on", "reason"));

    [Fact]
    public void What_nobody_owed_is_told_apart() => Assert.Equal(["z monthly 2024-01 False"], Told("unexpected", "unit", "duty", "period", "placed"));

    /// <summary>Without a day it is the last on which anything became known: 12 March, two days after the townships' February was due and three before the county's.</summary>
    [Fact]
    public void Without_a_day_it_is_the_last_on_which_anything_became_known()
    {
        using var json = JsonDocument.Parse(_story.Run("duties --tree tree.csv --pack pack.yaml --figures figures.csv --json").Output);

        Assert.Equal("2024-03-12", json.RootElement.GetProperty("as-of").GetString());
        Assert.Equal("Missing", json.RootElement.GetProperty("remarkable").EnumerateArray().Single(item => item.GetProperty("unit").GetString() == "a2" && item.GetProperty("period").GetString() == "2024-02").GetProperty("state").GetString());
    }

    [Fact]
    public void One_period_may_be_asked_for() => Assert.Equal(
        ["p 3 1", "a 3 1", "a1 1 1", "a2 1 1"], Told("units", $"{Asked} --period 2024-01", "unit", "expected", "completeness"));

    [Fact]
    public void Problems_of_every_file_are_told_with_their_places()
    {
        _story.Write("excuses.csv", "unit,duty,period,reason\nq,weekly,2024-13,\n");
        var run = _story.Run(Asked);

        Assert.Equal(1, run.ExitCode);
        Assert.All<string>(["excuses.unknown-unit", "excuses.unknown-duty", "excuses.bad-period", "excuses.no-reason", "excuses.csv:2:1"], told => Assert.Contains(told, run.Output, StringComparison.Ordinal));
    }

    [Fact]
    public void A_pack_without_monthly_forms_is_refused()
    {
        _story.Write("pack.yaml", File.ReadAllText(_story.PathOf("pack.yaml")).Split("forms:")[0]);
        var run = _story.Run($"{Asked.Replace(" --excuses excuses.csv", "", StringComparison.Ordinal)} --lang en");

        Assert.Equal((2, "Pack our-county@1 has no monthly form that a county or a township owes."), (run.ExitCode, run.Error.Trim()));
    }

    [Theory]
    [InlineData("--hierarchy clusters", "clusters")]
    [InlineData("--period 2024-13", "2024-13")]
    public void Wrong_usage_exits_with_2(string options, string told)
    {
        var run = _story.Run($"{Asked} {options}");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(told, run.Error, StringComparison.Ordinal);
    }

    private IEnumerable<string> Told(string list, params string[] keys) => keys[0].StartsWith("duties", StringComparison.Ordinal) ? Told(list, keys[0], keys[1..]) : Told(list, Asked, keys);

    private IEnumerable<string> Told(string list, string command, string[] keys)
    {
        using var json = JsonDocument.Parse(_story.Run($"{command} --json").Output);
        return [.. json.RootElement.GetProperty(list).EnumerateArray().Select(item => string.Join(' ', keys.Select(key => item.GetProperty(key).ToString())))];
    }
}
