using FamilyOnline.Files.Tests.Support;
using FamilyOnline.Ledgers;
using FamilyOnline.Rollups;
using FamilyOnline.Submissions;
using FamilyOnline.TestSupport;
using NodaTime;

namespace FamilyOnline.Files.Tests;

/// <summary>From clerks' files by way of a journal's file to the county's figure: 120 and 80 households; four days later 120 is corrected to 130.</summary>
public sealed class ReportsToRollupTests : IDisposable
{
    private const string Header = "填报单位,指标,报告期,数值,填报日期,填报岗位,备注,更正原因,依据\n";
    private const string First = Header + "薛录镇,入网户数,2024-04,120,2024-05-08,信息员,,,\n阳洪镇,入网户数,2024-04,80,2024-05-08,信息员,,,\n";
    private const string Second = Header + "薛录镇,入网户数,2024-04,130,2024-05-12,统计员,漏报10户,录入错误,scan/17.pdf\n";

    private static readonly UnitTree Tree = UnitHistoryReader.Parse("id,name,parent\n610424,乾县,\n610424102,薛录镇,610424\n610424103,阳洪镇,610424\n").Value.At(new(2024, 4, 30));

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_the_files_say_is_what_the_county_s_figure_is_made_of()
    {
        var journal = Kept(First, Second);
        var table = FigureTable.Of(journal.Latest, new MetricCatalogue(Some.Plan.Metrics));

        Assert.Equal(("200", "210"), (County(table, 11), County(table, 12)));
        Assert.Equal(
            ("统计员", EntryReason.TypingError, "漏报10户", "scan/17.pdf"),
            journal.Latest.Find(new("610424102", "households", ReportingPeriod.Month(2024, 4)))!.Grounds is var grounds ? (grounds.By, grounds.Reason, grounds.Note, grounds.Evidence) : default);
    }

    [Fact]
    public void Files_in_another_order_give_the_same_bytes()
    {
        Kept(First, Second);
        var bytes = File.ReadAllBytes(_folder.PathOf("journal.jsonl"));
        Kept(Second, First, Second);

        Assert.Equal(bytes, File.ReadAllBytes(_folder.PathOf("journal.jsonl")));
    }

    /// <summary>Reads the reports, writes the journal to a file and reads it back.</summary>
    private Journal Kept(params string[] files)
    {
        var ledger = files.Aggregate(Ledger.Empty, (all, file) => all.Append(ReportReader.Parse(file, Some.Plan).Value));
        JournalWriter.Write(Journal.Of(new("610424", "county"), ledger, new EntryGrounds("乡镇", EntryReason.Other, "报表未说明")), _folder.PathOf("journal.jsonl"));
        return JournalReader.Read(_folder.PathOf("journal.jsonl")).Value;
    }

    private static string County(FigureTable table, int day) =>
        Rollup.Of(table, Tree, new() { KnownAt = Instant.FromUtc(2024, 5, day, 16, 0) }).Figure("households", "610424", ReportingPeriod.Month(2024, 4)).Value.ToString();
}
