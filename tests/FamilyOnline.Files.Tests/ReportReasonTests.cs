using FamilyOnline.Files.Tests.Support;

namespace FamilyOnline.Files.Tests;

/// <summary>Why a figure was changed and what shows it, as a report file says it.</summary>
public sealed class ReportReasonTests
{
    private const string Header = "填报单位,指标,报告期,数值,填报日期,填报岗位,备注,更正原因,依据\n";

    [Theory]
    [InlineData("录入错误,https://example.org/17.pdf", EntryReason.TypingError, "https://example.org/17.pdf")]
    [InlineData("Recount,", EntryReason.Recount, null)]
    [InlineData("其他,scan/17.pdf", EntryReason.Other, "scan/17.pdf")]
    [InlineData(",", EntryReason.Unspecified, null)]
    public void Reason_and_evidence_are_read(string grounds, EntryReason reason, string? evidence)
    {
        var figure = Read.Figure(Of("更正", grounds));

        Assert.Equal((reason, evidence, "更正"), (figure.Reason, figure.Evidence, figure.Note));
    }

    [Theory]
    [InlineData("更正", "笔误,", "Error 2:8 report.bad-reason \"笔误\" is no reason for a change.")]
    [InlineData("", "其他,", "Error 2:8 report.no-note The reason is another than those listed, and no note gives it.")]
    [InlineData("更正", ",见 附件", "Error 2:9 report.bad-evidence \"见 附件\" is no link to evidence.")]
    public void A_slip_is_told_where_it_stands(string note, string grounds, string told) => Assert.Equal([told], Read.Show(Of(note, grounds).Problems));

    [Fact]
    public void Several_slips_of_a_line_are_told_together() =>
        Assert.Equal(["report.bad-reason", "report.bad-evidence"], Of("", "笔误,见 附件").Problems.Select(problem => problem.Code));

    [Fact]
    public void The_remedy_names_the_words() => Assert.StartsWith("Write one of: late-report, typing-error,", Read.Remedy(Of("", "笔误,").Problems[0]), StringComparison.Ordinal);

    private static ReadResult<Report> Of(string note, string grounds) => ReportReader.Parse($"{Header}薛录镇,households,2024-04,12,2024-05-08,信息员,{note},{grounds}", Some.Plan);
}
