using FamilyOnline.Ledgers;
using FamilyOnline.Rollups;
using FamilyOnline.Submissions;
using FamilyOnline.Tests.Rollups;
using static FamilyOnline.Tests.Ledgers.JournalSample;

namespace FamilyOnline.Tests.Submissions;

/// <summary>
/// A county whose figures count once it approved them. Both townships reported on 5 June, 1240 and 300. The first was approved on the 8th, corrected to 1250 on the 11th,
/// and that approved on the 14th; the second was approved on the 17th.
/// </summary>
internal static class SentByCounty
{
    public const string Scan = "https://example.org/scan/17.pdf";

    public static MetricCatalogue Metrics { get; } = new([RollupSample.Metric("broadband-households", MetricKind.Stock)]);

    public static UnitTree Tree { get; } = new([new("610400", "咸阳市"), new("610424", "乾县", "610400"), new("610424101", "一镇", "610424"), new("610424102", "二镇", "610424")], new(2024, 6, 30));

    /// <summary>What the county sends on a day, of all that is approved by then; read back as the prefecture reads it.</summary>
    public static Envelope On(int day, params MetricMapping[] mappings) => Envelope.Parse(Sent(day, mappings).ToJson()).Value;

    public static Envelope Sent(int day, params MetricMapping[] mappings) =>
        new("610424", June(day), Metrics, FigureTable.Of(Kept.AsKnownAt(June(day)), Metrics, ReportStep.Approve("county")).Rows, new() { Mappings = mappings });

    /// <summary>The same without what an earlier version of the format did not have.</summary>
    public static Envelope AsBefore(Envelope sent) =>
        new(sent.Sender, sent.SentAt, sent.Metrics, sent.Figures.Select(row => new FigureEdition(row.Unit, row.Metric, row.Period, row.Value, row.KnownAt, row.By, row.Note)));

    public static string Told(FigureEdition row) =>
        $"{row.Unit} {row.Value} known {row.KnownAt.InUtc().Day} recorded {row.RecordedAt.InUtc().Day} {row.By} {row.Reason} {row.Note ?? "-"} {row.Evidence ?? "-"}";

    private static Journal Kept { get; } = Approved("610424102", 15, Approved("610424101", 12, Approved("610424101", 6, Empty.Append(June(5), Reported(1240), Reported(300, "610424102")))
        .Append(June(11), FigureLine.Corrected(Households, 2, Observation.Of(1250), new("信息员", EntryReason.TypingError, "少录一村", Scan)))));

    /// <summary>Handed in on a day, accepted on the next and approved on the one after.</summary>
    private static Journal Approved(string unit, int day, Journal journal) => ToPublication[..3].Index().Aggregate(
        journal,
        (kept, step) => kept.Append(June(day + step.Index), new StepLine(new(unit, "monthly-report", ReportingPeriod.Month(2024, 5)), step.Item, new("审核员"))));
}
