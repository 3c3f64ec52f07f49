using FamilyOnline.Ledgers;
using FamilyOnline.Submissions;
using NodaTime;

namespace FamilyOnline.Tests.Submissions;

/// <summary>What a county might send, for tests to change.</summary>
internal static class EnvelopeSample
{
    public static readonly Instant SentAt = Instant.FromUtc(2025, 1, 10, 2, 30);

    public static Metric Households { get; } = new("broadband-households", new("宽带用户", "broadband households"), MetricKind.Stock, new("户", "households"), Provenance.From("一.1"));

    public static Metric Share { get; } = new("uptake", new("上网率", "uptake"), MetricKind.Ratio, new("%"), Provenance.Assume("示例"), new() { Numerator = "broadband-households", Denominator = "households" });

    public static Metric All { get; } = new("households", new("总户数"), MetricKind.Stock, new("户", "households"), Provenance.Assume("示例"), new() { Decimals = 1, Version = 2 });

    public static MetricCatalogue Metrics { get; } = new([Households, All, Share]);

    public static Envelope Sent { get; } = new("610424", SentAt, Metrics,
    [
        Row("610424101", All, "2024-12", Observation.Scaled(40_005, 1)),
        Row("610424101", Households, "2024-12", Observation.Of(120)),
        Row("610424100", Households, "2024-12", Observation.Of(Absence.NotAvailable), "台账员", "\"设备\\故障\"\n两日"),
        Row("610424100", Households, "2024-Q4", Observation.Of(0)),
    ], new()
    {
        Name = "乾县",
        Pack = new("our-county@1", "sha256:" + new string('a', 64)),
        Ledger = new JournalHead(7, new string('b', 64)),
        Mappings = [MetricMapping.Convertible("households", "all-households", 10, 3), MetricMapping.Different("broadband-households", "broadband-households", MetricRelation.Broader, new("含单位用户", "offices included"))],
        Coverage = [new(ReportingPeriod.Parse("2024-12"), new Coverage(14, 1, 1))],
        Certificates = ["""{"format":"1","certificate":"model-townships"}"""],
    });

    public static FigureEdition Row(string unit, Metric metric, string period, Observation value, string? by = null, string? note = null) =>
        new(unit, metric, ReportingPeriod.Parse(period), value, SentAt.Minus(Duration.FromDays(1)), by, note);

    /// <summary>Writes each problem as code and place.</summary>
    public static string[] Told<T>(ReadResult<T> read)
        where T : class => [.. read.Problems.Select(problem => $"{problem.Code} {problem.Place.Line}:{problem.Place.Column}")];
}
