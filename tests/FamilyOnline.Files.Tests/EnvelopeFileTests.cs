using System.Text;
using FamilyOnline.Ledgers;
using FamilyOnline.Submissions;
using FamilyOnline.TestSupport;
using NJsonSchema;
using NodaTime;

namespace FamilyOnline.Files.Tests;

/// <summary>Envelopes as files, and against their published schema.</summary>
public sealed class EnvelopeFileTests : IDisposable
{
    private static readonly JsonSchema Schema = JsonSchema.FromJsonAsync(ResultSchemas.Envelope()).GetAwaiter().GetResult();

    private static readonly Metric Users = new("users", new("用户"), MetricKind.Stock, new("户"), Provenance.Assume("示例"));

    private static readonly Envelope Sent = new("610424", Instant.FromUtc(2025, 1, 10, 0, 0), new([Users]),
        [new("610424101", Users, ReportingPeriod.Month(2024, 12), Observation.Of(7), Instant.FromUtc(2025, 1, 5, 0, 0))],
        new() { Mappings = [MetricMapping.Convertible("users", "households", 10)] });

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_is_written_keeps_to_the_schema_and_reads_back()
    {
        EnvelopeWriter.Write(Sent, _folder.PathOf("610424.json"));

        Assert.Empty(Schema.Validate(File.ReadAllText(_folder.PathOf("610424.json"))));
        Assert.Equal(Sent.ToJson(), EnvelopeReader.Read(_folder.PathOf("610424.json")).Value.ToJson());
        Assert.Equal(["610424.json"], Directory.GetFiles(_folder.Path).Select(Path.GetFileName));
    }

    /// <summary>A late report of 5 January with its evidence, approved on the 8th, from a journal.</summary>
    [Fact]
    public void All_that_is_told_of_a_figure_and_a_period_keeps_to_the_schema()
    {
        ReportingPeriod december = ReportingPeriod.Month(2024, 12);
        EntryGrounds late = new("信息员", EntryReason.LateReport, "停电", "https://example.org/scan/17.pdf");
        ReportStep[] steps = [ReportStep.Submit, ReportStep.Accept, ReportStep.Approve("county")];
        var journal = steps.Index().Aggregate(
            Journal.Begin(new("610424", "county")).Append(Instant.FromUtc(2025, 1, 5, 0, 0), FigureLine.Reported(new("610424101", "users", december), Observation.Of(7), late, "monthly")),
            (kept, step) => kept.Append(Instant.FromUtc(2025, 1, 6 + step.Index, 0, 0), new StepLine(new("610424101", "monthly", december), step.Item, new("审核员"))));
        MetricCatalogue metrics = new([Users]);
        var json = new Envelope("610424", Sent.SentAt, metrics, FigureTable.Of(journal.Latest, metrics, steps[2]).Rows, new() { Coverage = [new(december, new(1, 1, 0), 2, 0)] }).ToJson();

        Assert.Empty(Schema.Validate(json));
        Assert.All(["recorded-at", "reason", "evidence", "excused", "unexpected"], key => Assert.Contains($"\"{key}\": \"", json, StringComparison.Ordinal));
        Assert.NotEmpty(Schema.Validate(json.Replace("late-report", "late", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_schema_lets_a_later_version_add_keys_and_finds_a_hash_that_is_none()
    {
        var json = Sent.ToJson();

        Assert.Empty(Schema.Validate(json.Replace("\"figures\": [", "\"contact\": {\"phone\": \"1\"}, \"figures\": [", StringComparison.Ordinal)));
        Assert.NotEmpty(Schema.Validate(json.Replace("sha256:", "md5:", StringComparison.Ordinal)));
        Assert.NotEmpty(Schema.Validate(json.Replace("\"as\": \"convertible\"", "\"as\": \"similar\"", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_file_that_is_not_there_or_no_text_is_named()
    {
        File.WriteAllBytes(_folder.PathOf("gb.json"), [.. "{\"name\":\""u8, 0xCF, 0xD8, .. "\"}"u8]);

        Assert.Equal("envelope.not-found", Assert.Single(EnvelopeReader.Read(_folder.PathOf("none.json")).Problems).Code);
        Assert.Equal("envelope.not-text", Assert.Single(EnvelopeReader.Read(_folder.PathOf("gb.json")).Problems).Code);
    }

    [Fact]
    public void A_file_that_was_cut_off_leaves_what_was_there_before()
    {
        var path = _folder.PathOf("610424.json");
        EnvelopeWriter.Write(Sent, path);
        File.WriteAllText(path + ".new", Sent.ToJson()[..100]);

        Assert.True(EnvelopeReader.Read(path).Success);
        Assert.Equal("document.not-json", EnvelopeReader.Read(path + ".new").Problems[0].Code);
    }

    [Fact]
    public void A_damaged_file_is_named_with_its_line()
    {
        var path = _folder.PathOf("610424.json");
        File.WriteAllText(path, Sent.ToJson().Replace("\"7\"", "\"8\"", StringComparison.Ordinal), new UTF8Encoding(false));

        var problem = Assert.Single(EnvelopeReader.Read(path).Problems);

        Assert.Equal(("envelope.damaged", path), (problem.Code, problem.Place.File));
        Assert.Contains("\"figures\"", File.ReadAllLines(path)[problem.Place.Line - 1], StringComparison.Ordinal);
    }
}
