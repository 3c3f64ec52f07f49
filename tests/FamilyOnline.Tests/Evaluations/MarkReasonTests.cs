using System.Globalization;
using FamilyOnline.Selections;
using FamilyOnline.Tests.Support;

namespace FamilyOnline.Tests.Evaluations;

/// <summary>扣分原因: what a judge or an office says of its own mark.</summary>
public sealed class MarkReasonTests
{
    private const string Jury = "+ a\na jj 20 by=J1 reason=讲解不清\na jj 28 by=J2";
    private const string Judged = "{ id: jj, points: 30, judged: { range: [0, 30] }, each: { of: judge, combine: mean } }";

    // (20 + 28) ÷ 2 = 24: the reason of one judge leaves the mark of the other alone.
    [Fact]
    public void Every_judge_counts_whether_or_not_there_is_a_reason() => Assert.Equal("24", SheetTable.Of(Jury).Points(Judged, "jj"));

    [Fact]
    public void The_reason_is_told_below_the_judge()
    {
        var told = SheetTable.Of(Jury).Evaluate($"{{ scheme: s, reason: required, parts: [{Judged}] }}").Explain("a", CultureInfo.GetCultureInfo("zh-Hans"));
        Assert.Matches(@"J1：20 分，满分 30\n\s+原因：讲解不清\n", told);
        Assert.Matches(@"J2：28 分，满分 30\n\s+未写明原因（应写明）", told);
    }

    [Fact]
    public void The_table_has_the_reason_among_the_deductions() => Assert.Contains(
        "扣 10 分\n原因：讲解不清",
        SheetTable.Of("+ a\na jj 20 reason=讲解不清").Sheet("{ id: jj, points: 30, judged: { range: [0, 30] } }").TraceOf("a").ToTable(CultureInfo.GetCultureInfo("zh-Hans")).Cells.Select(row => string.Join('|', row)).Aggregate((all, row) => all + row),
        StringComparison.Ordinal);

    // 30 of 30 takes nothing, so there is nothing to give a reason for.
    [Theory]
    [InlineData("a jj 30", false)]
    [InlineData("a jj 29", true)]
    [InlineData("a jj 29 reason=迟交", false)]
    [InlineData("a jj 0", true)]
    public void A_mark_below_the_most_without_its_reason_is_flagged(string mark, bool missing)
    {
        var trace = SheetTable.Of("+ a\n" + mark).Evaluate("{ scheme: s, reason: required, parts: [{ id: jj, points: 30, judged: { range: [0, 30] } }] }").TraceOf("a");
        Assert.Equal(missing, Assert.Single(trace.Parts[0].Inputs).IsReasonMissing);
        Assert.Equal(missing, trace.ToJson().Contains("\"reason-missing\": \"true\"", StringComparison.Ordinal));
    }

    [Fact]
    public void Nothing_is_flagged_where_no_reason_is_asked_for() =>
        Assert.False(Assert.Single(SheetTable.Of("+ a\na jj 2").Sheet("{ id: jj, points: 30, judged: { range: [0, 30] } }").TraceOf("a").Parts[0].Inputs).IsReasonMissing);

    [Theory]
    [InlineData("优", false)]
    [InlineData("良", true)]
    public void A_level_below_the_best_needs_its_reason_too(string level, bool missing) => Assert.Equal(
        missing,
        Assert.Single(SheetTable.Of($"+ a\na jj {level}").Evaluate("{ scheme: s, reason: required, parts: [{ id: jj, points: 5, judged: { levels: { 优: 5, 良: 3 } } }] }").TraceOf("a").Parts[0].Inputs).IsReasonMissing);

    [Fact]
    public void A_number_that_is_counted_tells_its_reason()
    {
        var told = SheetTable.Of("+ a\na late 2 reason=线路中断").Evaluate("{ scheme: s, reason: required, parts: [{ id: p, points: 10, tally: { of: late, lose: 2 } }] }").Explain("a", CultureInfo.InvariantCulture);
        Assert.Contains("· late = 2; reason: 线路中断\n", told, StringComparison.Ordinal);
        Assert.DoesNotContain("missing", told, StringComparison.Ordinal);
    }

    // Two for one reason, at 3 each: as an entry of which no more is known. Only it has the reason that is asked for.
    [Theory]
    [InlineData("{ register: late }", "-6")]
    [InlineData("{ register: late, where: { reason: 线路中断 } }", "-6")]
    [InlineData("{ register: late, where: { reason: 迟报 } }", "0")]
    public void A_mark_with_a_reason_is_an_entry_where_a_register_is_asked(string of, string points) =>
        Assert.Equal(points, SheetTable.Of("+ a\na late 2 reason=线路中断").Points($"{{ id: p, floor: none, tally: {{ of: {of}, lose: 3 }} }}", "p"));

    [Fact]
    public void Marks_and_entries_of_one_figure_are_warned_of()
    {
        const string rule = "{ id: p, tally: { of: late, lose: 1 } }";
        Assert.Contains("of a, \"late\" is stated as a mark and entered in a register; only the entries count", SheetTable.Of("+ a\na late 2\na late ! date=2024-03-05").Sheet(rule).Warnings.Select(warning => warning.English));
        Assert.Empty(SheetTable.Of("+ a\n+ b\na late 2\nb late ! date=2024-03-05").Sheet(rule).Warnings);
    }

    [Theory]
    [InlineData(null, "", true)]
    [InlineData("J1", "", true)]
    [InlineData(Mark.Target, "", false)]
    [InlineData(null, "2024-03", true)]
    [InlineData(null, "2024-04", false)]
    public void A_mark_contradicts_entries_of_its_figure(string? by, string period, bool contradicts)
    {
        Mark none = new("a", "late", Exact.Zero, period.Length == 0 ? default : ReportingPeriod.Parse(period), by);
        OccurrenceOptions march = new() { Date = new(2024, 3, 5) };
        Assert.Equal(contradicts, none.Contradicts(new("a", "late", march)));
        Assert.False(none.Contradicts(new("b", "late", march)));
        Assert.False(none.Contradicts(new("a", "early", march)));
        Assert.Equal(by is null, none.Contradicts(new("a", "late")) && by is null);
    }

    [Fact]
    public void The_reason_goes_into_the_certificate_and_back()
    {
        var certificate = SheetTable.Of("+ a\na p 7 reason=讲解不清").Select("{ scheme: s, select: { take: 1 }, parts: [{ id: p, points: 10, judged: { range: [0, 10] } }] }");
        Assert.Equal("讲解不清", Certificate.Parse(certificate.ToJson()).Value.Evaluation.Figures.Marks.Of("a", "p")[0].Reason);
    }

    [Fact]
    public void A_reason_that_is_blank_is_refused() => Assert.ThrowsAny<ArgumentException>(() => new Mark("a", "p", Exact.One).Because(" "));
}
