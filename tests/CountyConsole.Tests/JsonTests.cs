using System.Text.Json;
using FamilyOnline.Selections;
using FamilyOnline.TestSupport;

namespace CountyConsole.Tests;

public sealed class JsonTests
{
    [Theory]
    [InlineData("objectives", 7)]
    [InlineData("phases", 3)]
    [InlineData("tasks", 9)]
    public void Campaign_holds_as_many_parts_as_the_plan(string part, int count)
    {
        using var campaign = Json("campaign");

        Assert.Equal(count, campaign.RootElement.GetProperty(part).GetArrayLength());
    }

    [Theory]
    [InlineData("objectives")]
    [InlineData("tasks")]
    [InlineData("phases")]
    [InlineData("targets")]
    [InlineData("metrics")]
    public void Every_part_of_the_campaign_says_where_it_comes_from(string part)
    {
        using var campaign = Json("campaign");

        Assert.All(campaign.RootElement.GetProperty(part).EnumerateArray(), item =>
            Assert.True(item.TryGetProperty("source", out _) || item.TryGetProperty("assumed", out _), item.GetRawText()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("campaign")]
    [InlineData("tasks")]
    [InlineData("units")]
    [InlineData("status")]
    [InlineData("evaluate")]
    [InlineData("explain 薛录镇")]
    [InlineData("pack check thousand-households@1")]
    [InlineData("allot")]
    public void Every_command_that_computes_writes_json_with_its_format(string command)
    {
        using var json = Json(command.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal("1", json.RootElement.GetProperty("format").GetString());
    }

    [Fact]
    public void The_certificate_that_evaluate_writes_is_recomputed_to_the_same_bytes()
    {
        var json = ConsoleRun.Of("evaluate", "--json").Output.TrimEnd();
        var read = Certificate.Parse(json);

        Assert.Empty(read.Problems);
        Assert.Equal(json, read.Value.ToJson());
    }

    [Fact]
    public void A_certificate_with_one_changed_figure_is_refused()
    {
        var json = ConsoleRun.Of("evaluate", "--json").Output;
        var winner = JsonDocument.Parse(json).RootElement.GetProperty("results")[0].GetProperty("total").GetString()!;
        var read = Certificate.Parse(json.Replace($"\"total\": \"{winner}\"", "\"total\": \"100\"", StringComparison.Ordinal));

        Assert.False(read.Success);
        Assert.Contains(read.Problems, problem => problem.Code == "certificate.differs" && problem.Arguments.SequenceEqual(["results/1/total", "100", winner]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("status")]
    [InlineData("evaluate")]
    public void Is_the_same_in_every_culture(string command)
    {
        string[] args = [.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--json"];
        var expected = ConsoleRun.Of(args).Output;

        Assert.All(InCulture.Hostile, culture => Assert.Equal(expected, InCulture.Run(culture, () => ConsoleRun.Of(args).Output)));
    }

    private static JsonDocument Json(params string[] command) => JsonDocument.Parse(ConsoleRun.Of([.. command, "--json"]).Output);
}
