using System.Globalization;
using FamilyOnline.TestSupport;
using FamilyOnline.Tests.Support;

namespace FamilyOnline.Tests.Evaluations;

public sealed class TraceTableTests
{
    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public void A_sheet_is_a_table_with_deductions_and_their_reasons(string language) =>
        Approved.Match(RichScheme.Evaluate().TraceOf("xuelu").ToTable(CultureInfo.GetCultureInfo(language)).ToMarkdown(), $"TraceTableTests.{language}");

    [Fact]
    public void Cells_have_a_header_and_a_row_for_each_line()
    {
        var trace = RichScheme.Evaluate().TraceOf("yanghong");
        var cells = trace.ToTable(CultureInfo.GetCultureInfo("zh-CN")).Cells.ToList();
        Assert.Equal(["评分项", "计分方法", "数据", "计算", "得分", "满分", "扣分及其原因", "出处"], cells[0]);
        Assert.Equal(trace.SelfAndBelow().Count() + 1, cells.Count);
        Assert.All(cells, row => Assert.Equal(8, row.Count));
        // 阳洪镇 missed both rows of the checklist: 6 + 4 of 10.
        Assert.Equal("扣 10 分\n✗ village-affairs-online：得 0 分（满分 6 分）\n✗ cadre-days达到 20：得 0 分（满分 4 分）", cells.Single(row => row[0].Trim('　') == "村务公开")[6]);
    }

    [Fact]
    public void Signs_of_the_table_itself_are_escaped()
    {
        const string Odd = "{ scheme: s, parts: [{ id: p, title: \"a|b\", points: 1, share: { of: x, to: 10 } }] }";
        Assert.Contains("a\\|b", SchemeRun.Evaluate(Odd, CandidateTable.Of("id x\na 7")).TraceOf("a").ToTable(CultureInfo.InvariantCulture).ToMarkdown(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_letter_stands_for_points_where_there_are_none()
    {
        const string Letters = "{ scheme: s, parts: [{ id: p, bands: [{ if: { x: { at-least: 9 } }, grade: A }, { grade: B, points: 2 }] }, { id: q, formula: x }] }";
        var evaluation = SchemeRun.Evaluate(Letters, CandidateTable.Of("id x\na 9\nb 1"));
        Assert.Equal(("A", "2"), (Points("a"), Points("b")));

        string Points(string candidate) => evaluation.TraceOf(candidate).ToTable(CultureInfo.InvariantCulture).Cells.ElementAt(2)[4];
    }
}
