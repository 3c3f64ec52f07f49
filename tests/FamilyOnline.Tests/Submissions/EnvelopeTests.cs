using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using FamilyOnline.Submissions;
using NodaTime;
using static FamilyOnline.Tests.Submissions.EnvelopeSample;

namespace FamilyOnline.Tests.Submissions;

/// <summary>What is sent reads back as it was; what was changed on the way is found.</summary>
public sealed class EnvelopeTests
{
    private static readonly string Json = Sent.ToJson();

    [Fact]
    public void It_reads_back_as_it_was_written()
    {
        var read = Envelope.Parse(Json).Value;

        Assert.Equal(("610424", "乾县", SentAt), (read.Sender, read.Name, read.SentAt));
        Assert.Equal((Sent.Pack, Sent.Ledger), (read.Pack, read.Ledger));
        Assert.Equal(Sent.Mappings, read.Mappings);
        Assert.Equal(Sent.Coverage, read.Coverage);
        Assert.Equal(Sent.Figures.Select(Line), read.Figures.Select(Line));
        Assert.Equal(["broadband-households", "households", "uptake"], read.Metrics.All.Select(metric => metric.Id));
        Assert.Equal((1, 2, true), (read.Metrics["households"].Decimals, read.Metrics["households"].Version, read.Metrics["uptake"].IsDerived));
        Assert.Contains("model-townships", Assert.Single(read.Certificates), StringComparison.Ordinal);
        Assert.Equal(Json, read.ToJson());
    }

    [Fact]
    public void Figures_stand_in_one_order_whatever_order_they_came_in()
    {
        Envelope other = new("610424", SentAt, Metrics, Enumerable.Reverse(Sent.Figures), new() { Name = "乾县" });
        Envelope same = new("610424", SentAt, Metrics, Sent.Figures, new() { Name = "乾县" });

        Assert.Equal(same.ToJson(), other.ToJson());
    }

    /// <summary>Any tool can check the hash: SHA-256 over the value written without blanks, keys sorted (RFC 8785). Worked here with System.Text.Json alone.</summary>
    [Fact]
    public void The_hash_of_a_part_can_be_computed_by_others()
    {
        using var document = JsonDocument.Parse(Json);
        const string Coverage = """[{"late":"1","missing":"1","on-time":"14","period":"2024-12"}]""";

        var hash = document.RootElement.GetProperty("hashes").GetProperty("coverage").GetString();

        Assert.Equal("sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Coverage))), hash);
    }

    [Theory]
    [InlineData("\"value\": \"120\"", "\"value\": \"121\"", "envelope.damaged", "figures")]
    [InlineData("\"value\": \"not-available\"", "\"value\": \"0\"", "envelope.damaged", "figures")]
    [InlineData("\"factor\": \"10\"", "\"factor\": \"100\"", "envelope.damaged", "mappings")]
    [InlineData("\"missing\": \"1\"", "\"missing\": \"0\"", "envelope.damaged", "coverage")]
    [InlineData("\"envelope\": \"610424\"", "\"envelope\": \"610425\"", "envelope.damaged", "envelope")]
    [InlineData("\"name\": \"乾县\",\n", "", "envelope.part-gone", "name")]
    [InlineData("\"name\": \"乾县\",\n", "\"name\": \"乾县\",\n\"more\": \"1\",\n", "envelope.no-hash", "more")]
    public void A_part_that_was_changed_is_named_with_its_line(string from, string to, string code, string part)
    {
        var damaged = Json.Replace(from, to, StringComparison.Ordinal);
        Assert.NotEqual(Json, damaged);

        var read = Envelope.Parse(damaged, "610424.json");

        var problem = Assert.Single(read.Problems);
        var line = damaged.Split('\n').ToList().FindLastIndex(text => text.Contains($"\"{part}\":", StringComparison.Ordinal) && (code == "envelope.part-gone" || text.StartsWith("  \"", StringComparison.Ordinal) || text.StartsWith("\"more", StringComparison.Ordinal)));
        Assert.Equal((code, "610424.json", line + 1), (problem.Code, problem.Place.File, problem.Place.Line));
        Assert.Contains(part, problem.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.False(read.TryGetValue(out _));
    }

    [Fact]
    public void Rows_that_were_put_in_another_order_or_doubled_are_found()
    {
        var row = Json[Json.IndexOf("    {\n      \"unit\"", StringComparison.Ordinal)..];
        row = row[..(row.IndexOf("},\n", StringComparison.Ordinal) + 3)];

        Assert.Equal("envelope.damaged", Assert.Single(Envelope.Parse(Json.Replace(row, row + row, StringComparison.Ordinal)).Problems).Code);
    }

    [Fact]
    public void A_file_that_was_cut_off_is_no_envelope_wherever_it_was_cut()
    {
        for (var length = 0; length < Json.Length - 1; length += 97)
            Assert.Equal("document.not-json", Envelope.Parse(Json[..length]).Problems[0].Code);
    }

    [Fact]
    public void A_key_that_comes_twice_is_found()
    {
        var read = Envelope.Parse(Json.Replace("\"name\": \"乾县\",", "\"name\": \"乾县\", \"name\": \"乾县\",", StringComparison.Ordinal));

        Assert.Equal("document.key-twice", Assert.Single(read.Problems).Code);
    }

    [Fact]
    public void What_a_later_version_added_is_kept()
    {
        var text = EnvelopeSeal.Resealed(Json.Replace("\"name\": \"乾县\",", "\"name\": \"乾县\", \"contact\": {\"phone\": \"029-1\"},", StringComparison.Ordinal).Replace("\"by\": \"台账员\"", "\"by\": \"台账员\", \"device\": \"7\"", StringComparison.Ordinal));

        var again = Envelope.Parse(text).Value.ToJson();

        Assert.Contains("\"phone\": \"029-1\"", again, StringComparison.Ordinal);
        Assert.Contains("\"device\": \"7\"", again, StringComparison.Ordinal);
        Assert.Equal(text, again);
    }

    [Fact]
    public void A_format_of_the_future_is_refused_with_those_that_can_be_read()
    {
        var problem = Assert.Single(Envelope.Parse(Json.Replace("\"format\": \"2\"", "\"format\": \"3\"", StringComparison.Ordinal)).Problems);

        Assert.Equal("envelope.format", problem.Code);
        Assert.Contains("2, 1", problem.Remedy(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    /// <summary>5 January in China ends at 16:00 of that day in UTC.</summary>
    [Fact]
    public void Format_1_had_days_where_format_2_has_instants()
    {
        var old = EnvelopeSeal.Resealed("""
            {"format":"1","envelope":"610424","sent-on":"2025-01-10",
             "metrics":[{"id":"m","kind":"flow"}],
             "figures":[{"unit":"610424101","metric":"m","period":"2024-12","value":"5","known-on":"2025-01-05"}]}
            """);

        var read = Envelope.Parse(old).Value;

        Assert.Equal(Instant.FromUtc(2025, 1, 5, 16, 0), Assert.Single(read.Figures).KnownAt);
        Assert.Equal(Instant.FromUtc(2025, 1, 10, 16, 0), read.SentAt);
        Assert.Contains("\"format\": \"2\"", read.ToJson(), StringComparison.Ordinal);
        Assert.Equal(read.ToJson(), Envelope.Parse(read.ToJson()).Value.ToJson());
    }

    [Fact]
    public void All_problems_of_an_envelope_are_told_at_once()
    {
        var read = Envelope.Parse(EnvelopeSeal.Resealed("""
            {"format":"2","envelope":"610424","sent-at":"yesterday",
             "metrics":[{"id":"m","kind":"flow"},{"id":"twice","kind":"flow","formula":"2*m"}],
             "mappings":[{"metric":"m","to":"m","as":"convertible","factor":"0"},{"metric":"m","to":"m","as":"broader"}],
             "figures":[
               {"unit":"610424101","metric":"m","period":"2024-13","value":"5","known-at":"2025-01-05T00:00:00Z"},
               {"unit":"610424101","metric":"m","period":"2024-12","value":"5.5","known-at":"2025-01-05T00:00:00Z"},
               {"unit":"610424101","metric":"n","period":"2024-12","value":"5","known-at":"2025-01-05T00:00:00Z"},
               {"unit":"610424101","metric":"twice","period":"2024-12","value":"5","known-at":"2025-01-05T00:00:00Z"},
               {"metric":"m","period":"2024-12","value":"5","known-at":"2025-01-05T00:00:00Z"}]}
            """));

        Assert.Equal(
            ["document.missing-key", "document.missing-key", "document.refused", "document.unknown-word", "envelope.bad-instant", "envelope.bad-period", "envelope.bad-value", "envelope.computed"],
            read.Problems.Select(problem => problem.Code).Order(StringComparer.Ordinal));
        Assert.All(read.Problems, problem => Assert.True(problem.Place.Line > 0));
    }

    [Fact]
    public void A_figure_needs_a_metric_of_the_envelope_that_is_reported()
    {
        var foreign = new Metric("other", new("其他"), MetricKind.Flow, new("户"), Provenance.Assume("示例"));

        Assert.Throws<ArgumentException>(() => new Envelope("610424", SentAt, Metrics, [Row("610424101", foreign, "2024-12", Observation.Of(1))]));
        Assert.Throws<ArgumentException>(() => new Envelope("610424", SentAt, Metrics, [Row("610424101", Share, "2024-12", Observation.Of(1))]));
        Assert.Throws<ArgumentException>(() => new Envelope("610424", SentAt, Metrics, [], new() { Mappings = [MetricMapping.Same("other", "m")] }));
        Assert.Throws<ArgumentException>(() => new Envelope("610424", SentAt, Metrics, [], new() { Certificates = ["{"] }));
    }

    [Fact]
    public void A_mapping_says_what_it_must()
    {
        Assert.Throws<ArgumentException>(() => MetricMapping.Convertible("a", "b", 0));
        Assert.Throws<ArgumentException>(() => MetricMapping.Different("a", "b", MetricRelation.Same, new("同")));
        Assert.Throws<ArgumentException>(() => MetricMapping.Same("a", "b", 0));
        Assert.Equal("a Same b", MetricMapping.Same("a", "b").ToString());
    }

    private static string Line(FigureEdition row) => $"{row.Unit} {row.Metric.Id} {row.Period} {row.Value} {row.Value.IsKnown} {row.KnownAt} {row.By} {row.Note}";
}
