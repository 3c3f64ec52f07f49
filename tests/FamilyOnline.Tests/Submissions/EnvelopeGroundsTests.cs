using System.Globalization;
using FamilyOnline.Duties;
using FamilyOnline.Submissions;
using FamilyOnline.Tests.Duties;
using NodaTime;

namespace FamilyOnline.Tests.Submissions;

/// <summary>What an envelope tells of a figure besides the answer, and of a period besides what was due; and that those which tell none of it are as they were.</summary>
public sealed class EnvelopeGroundsTests
{
    private static readonly ReportingPeriod January = ReportingPeriod.Month(2024, 1);

    [Fact]
    public void A_figure_reads_back_with_its_record_reason_and_evidence()
    {
        var json = SentByCounty.Sent(20).ToJson();

        Assert.Equal(
            [
                "610424101 1240 known 8 recorded 5 信息员 Unspecified - -",
                $"610424101 1250 known 14 recorded 11 信息员 TypingError 少录一村 {SentByCounty.Scan}",
                "610424102 300 known 17 recorded 5 信息员 Unspecified - -",
            ],
            Envelope.Parse(json).Value.Figures.Select(SentByCounty.Told));
        Assert.Contains("\"recorded-at\": \"2024-06-11T00:00:00Z\"", json, StringComparison.Ordinal);
        Assert.Contains("\"reason\": \"typing-error\"", json, StringComparison.Ordinal);
        Assert.Contains($"\"evidence\": \"{SentByCounty.Scan}\"", json, StringComparison.Ordinal);
        Assert.Equal(json, Envelope.Parse(json).Value.ToJson());
    }

    [Theory]
    [InlineData(EntryReason.LateReport)]
    [InlineData(EntryReason.TypingError)]
    [InlineData(EntryReason.Recount)]
    [InlineData(EntryReason.DefinitionChange)]
    [InlineData(EntryReason.UnitChange)]
    [InlineData(EntryReason.Audit)]
    [InlineData(EntryReason.Other)]
    public void Every_listed_reason_reads_back(EntryReason reason)
    {
        FigureEdition row = new("610424101", EnvelopeSample.Households, January, Observation.Of(1), EnvelopeSample.SentAt, new FigureSource("信息员", "说明", null, reason));

        var read = Envelope.Parse(new Envelope("610424", EnvelopeSample.SentAt, EnvelopeSample.Metrics, [row]).ToJson()).Value;

        Assert.Equal(reason, Assert.Single(read.Figures).Reason);
    }

    /// <summary>The hash over the figures as format 2 was before, computed in Python with hashlib and json as docs/envelopes.md says.</summary>
    [Fact]
    public void Figures_that_tell_none_of_it_have_the_bytes_they_had()
    {
        var json = EnvelopeSample.Sent.ToJson();

        Assert.Contains("\"figures\": \"sha256:68169534608607625705113b6789f85394ce0020ceda8ad975af20fb804b0873\"", json, StringComparison.Ordinal);
        Assert.All(["recorded-at", "reason\": \"", "evidence", "excused", "unexpected"], key => Assert.DoesNotContain($"\"{key}", json, StringComparison.Ordinal));
        var read = Envelope.Parse(json).Value;
        Assert.All(read.Figures, row => Assert.Equal((row.KnownAt, EntryReason.Unspecified, null), (row.RecordedAt, row.Reason, row.Evidence)));
        Assert.Equal((null, null), (read.Coverage[0].Excused, read.Coverage[0].Unexpected));
    }

    [Fact]
    public void Recorded_when_it_became_known_is_as_if_it_were_left_out()
    {
        var read = Envelope.Parse(EnvelopeSeal.Resealed("""
            {"format":"2","envelope":"610424","sent-at":"2025-01-10T00:00:00Z","metrics":[{"id":"m","kind":"flow"}],
             "figures":[{"unit":"a","metric":"m","period":"2024-12","value":"5","known-at":"2025-01-05T00:00:00Z","recorded-at":"2025-01-05T00:00:00Z"}]}
            """)).Value;

        var row = Assert.Single(read.Figures);
        Assert.Equal(row.KnownAt, row.RecordedAt);
        Assert.Equal(new FigureEdition("a", row.Metric, row.Period, row.Value, row.KnownAt), row);
    }

    [Fact]
    public void Rows_that_differ_only_in_what_is_told_stand_in_one_order()
    {
        FigureEdition[] rows = [Row(null, null), Row(EnvelopeSample.SentAt.Minus(Duration.FromDays(2)), null), Row(null, SentByCounty.Scan)];

        Assert.Equal(Json(rows), Json([.. rows.Reverse()]));

        static FigureEdition Row(Instant? recordedAt, string? evidence) =>
            new("610424101", EnvelopeSample.Households, January, Observation.Of(1), EnvelopeSample.SentAt, new FigureSource(null, null, recordedAt, Evidence: evidence));
        static string Json(FigureEdition[] rows) => new Envelope("610424", EnvelopeSample.SentAt, EnvelopeSample.Metrics, rows).ToJson();
    }

    /// <summary>a1 came in time, b1 is missing; a2 is excused and sent its report all the same.</summary>
    [Fact]
    public void Counts_of_a_duty_record_read_back_with_the_excused_and_unexpected()
    {
        Excuse excuse = new("a2", new(new(2024, 1, 1), new(2024, 1, 31)), "洪灾");
        var counts = DutySample.Judge(DutySample.Table(DutySample.Reports("a1 2024-01 02-08", "a2 2024-01 02-08")), "02-20", excuse).Of("p", January);

        var read = Sent(new PeriodCoverage(January, new(counts.OnTime, counts.Late, counts.Missing), counts.Excused, counts.Unexpected));

        Assert.Equal(new PeriodCoverage(January, new(1, 0, 1), 1, 1), read);
    }

    [Fact]
    public void None_excused_is_not_the_same_as_not_told()
    {
        Assert.Equal((0, null), (Sent(new(January, new(1, 0, 0), 0)).Excused, Sent(new(January, new(1, 0, 0), 0)).Unexpected));
        Assert.NotEqual(new PeriodCoverage(January, new(1, 0, 0), 0), new(January, new(1, 0, 0)));
    }

    [Fact]
    public void Counts_below_0_and_counts_of_no_period_are_refused()
    {
        Assert.StartsWith("The number of excused reports is 0 or more, but was -1.", Assert.Throws<ArgumentException>(() => new PeriodCoverage(January, new(1, 0, 0), -1)).Message, StringComparison.Ordinal);
        Assert.StartsWith("The number of unexpected reports is 0 or more, but was -1.", Assert.Throws<ArgumentException>(() => new PeriodCoverage(January, new(1, 0, 0), 0, -1)).Message, StringComparison.Ordinal);
        Assert.StartsWith("How many reports came is told of a period.", Assert.Throws<ArgumentException>(() => new PeriodCoverage(default, new(1, 0, 0))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void All_problems_of_what_is_told_come_at_once_each_at_its_line()
    {
        var text = EnvelopeSeal.Resealed("""
            {"format":"2","envelope":"610424","sent-at":"2025-01-10T00:00:00Z","metrics":[{"id":"m","kind":"flow"}],
             "figures":[
               {"unit":"a","metric":"m","period":"2024-12","value":"5","known-at":"2025-01-05T00:00:00Z","recorded-at":"2025-01-06T00:00:00Z","reason":"other","evidence":"two words"},
               {"unit":"b","metric":"m","period":"2024-12","value":"5","known-at":"2025-01-05T00:00:00Z","recorded-at":"5 January","reason":"typo","evidence":"scan 17"},
               {"unit":"c","metric":"m","period":"2024-12","value":"5","known-at":"yesterday","recorded-at":"2025-01-01T00:00:00Z","reason":"other","note":"说明"}],
             "coverage":[
               {"period":"2024-12","on-time":"1","late":"0","missing":"0","excused":"-1","unexpected":"some"},
               {"period":"2024-13","on-time":"1","late":"0","missing":"0","excused":"1.5"}]}
            """);

        var read = Envelope.Parse(text);

        Assert.Equal(
            [
                "envelope.recorded-late \"recorded-at\": \"2025-01-06T00:00:00Z\"",
                "envelope.no-note \"reason\": \"other\"",
                "envelope.bad-evidence \"evidence\": \"two words\"",
                "envelope.bad-instant \"recorded-at\": \"5 January\"",
                "document.unknown-word \"reason\": \"typo\"",
                "envelope.bad-evidence \"evidence\": \"scan 17\"",
                "envelope.bad-instant \"known-at\": \"yesterday\"",
                "document.out-of-range \"excused\": \"-1\"",
                "document.not-a-number \"unexpected\": \"some\"",
                "envelope.bad-period \"period\": \"2024-13\"",
                "document.not-whole \"excused\": \"1.5\"",
            ],
            read.Problems.Select(problem => $"{problem.Code} {text.Split('\n')[problem.Place.Line - 1].Trim().TrimEnd(',')}"));
        Assert.Contains("The figure was recorded at 2025-01-06T00:00:00Z, after it was known at 2025-01-05T00:00:00Z.", read.Problems[0].ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    private static PeriodCoverage Sent(PeriodCoverage coverage) =>
        Assert.Single(Envelope.Parse(new Envelope("610424", EnvelopeSample.SentAt, EnvelopeSample.Metrics, [], new() { Coverage = [coverage] }).ToJson()).Value.Coverage);
}
