using System.Security.Cryptography;
using System.Text.Json;
using FamilyOnline.Files;

namespace CountyConsole.Tests;

/// <summary><c>envelope</c>: what a county sends is made of its figures and its pack, and read back.</summary>
public sealed class EnvelopeCommandTests : IDisposable
{
    private const string Made = "envelope make out.json --sender 610424 --name 乾县 --sent-at 2024-03-31 --pack pack.yaml --figures figures.csv";

    private readonly FigureStory _story = new();

    public void Dispose() => _story.Dispose();

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void Reads_as_approved(string language) => _story.Approve($"{Made} --lang {language}", $"Screen.envelope.{language}");

    [Fact]
    public void Without_a_name_and_of_one_month_nothing_is_doubled()
    {
        _story.Write("figures.csv", "unit,metric,period,value\na1,homes,2024-01,50\n");
        var lines = _story.Run("envelope make out.json --sender 610424 --sent-at 2024-03-31 --pack pack.yaml --figures figures.csv --lang en").Output.Split('\n');

        Assert.Equal(["Envelope of 610424, sent at 2024-03-31T16:00:00Z", "1 figures of 1 units for 2024-01"], lines[..2].Select(line => line.TrimEnd()));
    }

    [Fact]
    public void A_file_that_cannot_be_written_is_told_and_not_called_unreadable()
    {
        var run = _story.Run("envelope make nowhere.d/out.json --sender 610424 --sent-at 2024-03-31 --pack pack.yaml --figures figures.csv --lang en");

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("The file cannot be read or written: ", run.Error, StringComparison.Ordinal);
    }

    /// <summary>31 March is over in China at 16:00 UTC.</summary>
    [Fact]
    public void The_envelope_holds_every_edition_with_its_known_time()
    {
        _story.Run(Made);
        var envelope = EnvelopeReader.Read(_story.PathOf("out.json")).Value;

        Assert.Equal(("610424", "乾县", "2024-03-31T16:00:00Z"), (envelope.Sender, envelope.Name, $"{envelope.SentAt}"));
        Assert.Equal(("our-county@1", 9), (envelope.Pack?.Id, envelope.Figures.Count));
        Assert.Equal("2024-02-12T16:00:00Z", $"{envelope.Figures.Single(row => row.Unit == "a2" && row.Metric.Id == "online").KnownAt}");
    }

    [Fact]
    public void The_same_files_make_the_same_bytes_whatever_the_order_of_their_lines()
    {
        _story.Run(Made);
        var before = File.ReadAllBytes(_story.PathOf("out.json"));
        var lines = File.ReadAllLines(_story.PathOf("figures.csv"));
        _story.Write("figures.csv", string.Join('\n', lines.Skip(1).Reverse().Prepend(lines[0])));
        _story.Run(Made);

        Assert.Equal(before, File.ReadAllBytes(_story.PathOf("out.json")));
    }

    [Fact]
    public void Hashes_that_agree_are_told()
    {
        _story.Run(Made);
        var hash = Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(_story.PathOf("out.json"))));
        var (run, json) = Read($"--pack pack.yaml --hash {hash}");

        Assert.Equal((0, true, true, "sha256:" + hash), (run.ExitCode, json.GetProperty("under-pack").GetBoolean(), json.GetProperty("expected").GetBoolean(), json.GetProperty("hash").GetString()));
    }

    [Fact]
    public void A_comment_in_the_pack_changes_no_hash_but_a_rule_does()
    {
        _story.Run(Made);
        _story.Write("pack.yaml", "# read by two\n" + File.ReadAllText(_story.PathOf("pack.yaml")));
        Assert.True(Read("--pack pack.yaml").Json.GetProperty("under-pack").GetBoolean());

        _story.Write("pack.yaml", File.ReadAllText(_story.PathOf("pack.yaml")).Replace("most: 50%", "most: 60%", StringComparison.Ordinal));
        var (run, json) = Read("--pack pack.yaml");
        Assert.Equal((1, false), (run.ExitCode, json.GetProperty("under-pack").GetBoolean()));
    }

    [Fact]
    public void Another_file_than_the_one_told_of_exits_with_1()
    {
        _story.Run(Made);
        var run = _story.Run("envelope read out.json --hash 1234 --lang en");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("(differs: it should have 1234)", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_damaged_envelope_is_refused_with_the_place()
    {
        _story.Run(Made);
        _story.Write("out.json", File.ReadAllText(_story.PathOf("out.json")).Replace("\"300\"", "\"310\"", StringComparison.Ordinal));
        var run = _story.Run("envelope read out.json");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("envelope.damaged", run.Output, StringComparison.Ordinal);
        Assert.Contains("out.json 未被采用", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Figures_with_problems_write_nothing()
    {
        _story.Write("figures.csv", "unit,metric,period,value\na1,lines,2024-01,5\n");
        var run = _story.Run(Made);

        Assert.Equal((1, false), (run.ExitCode, File.Exists(_story.PathOf("out.json"))));
        Assert.Contains("figures.unknown-metric", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("envelope read none.json", "none.json")]
    [InlineData("envelope make out.json --sender 乾县 --sent-at 2024-03-31 --pack pack.yaml --figures figures.csv", "乾县")]
    [InlineData("envelope make out.json --sender 610424 --sent-at soon --pack pack.yaml --figures figures.csv", "soon")]
    [InlineData("envelope make out.json --sender 610424 --sent-at 2024-03-31 --pack none.yaml --figures figures.csv", "none.yaml")]
    public void Wrong_usage_exits_with_2(string command, string told)
    {
        var run = _story.Run(command);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(told, run.Error, StringComparison.Ordinal);
    }

    private (ConsoleRun Run, JsonElement Json) Read(string options)
    {
        var run = _story.Run($"envelope read out.json {options} --json");
        using var json = JsonDocument.Parse(run.Output);
        return (run, json.RootElement.Clone());
    }
}
