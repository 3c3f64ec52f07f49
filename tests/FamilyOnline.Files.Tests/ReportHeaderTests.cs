using FamilyOnline.Files.Tests.Support;

namespace FamilyOnline.Files.Tests;

public sealed class ReportHeaderTests
{
    [Theory]
    [InlineData("subject,metric,period,value,reported-on,by,note")]
    [InlineData("division,figure,period,value,Reported On,by,note")]
    [InlineData("candidate,METRIC,period,value,reported_on,by,note")]
    [InlineData("填报单位,指标,报告期,数值,填报日期,填报岗位,备注")]
    [InlineData("单位,指标,期间,值,上报日期,填报人角色,说明")]
    [InlineData("乡镇,指标,月份,数值,填报日期,填报岗位,备注,,")]
    [InlineData("　参评对象　,指标,月份,数值,填报日期,填报岗位,备注")]
    [InlineData("ｓｕｂｊｅｃｔ,metric,period,value,reported-on,by,note")]
    public void Headers_have_several_names(string header)
    {
        var figure = Read.Figure(ReportReader.Parse(header + "\n薛录镇,households,2024-04,12,2024-05-08,信息员,补报，见附件", Some.Plan));

        Assert.Equal("610424102 households 2024-04: 12 (2024-05-08)", figure.ToString());
        Assert.Equal(("信息员", "补报，见附件"), (figure.By, figure.Note));
    }

    [Fact]
    public void Order_of_columns_is_free_and_role_and_note_may_be_missing()
    {
        var figure = Read.Figure(ReportReader.Parse("数值,填报日期,单位,月份,指标\n12,2024-05-08,薛录镇,2024-04,入网户数", Some.Plan));

        Assert.Equal("610424102 households 2024-04: 12 (2024-05-08)", figure.ToString());
        Assert.Equal((null, null), (figure.By, figure.Note));
    }

    [Theory]
    [InlineData('\t')]
    [InlineData(';')]
    [InlineData('；')]
    [InlineData(',')]
    public void Header_line_tells_the_separator(char separator)
    {
        var text = "\n\n" + Read.Header.Replace(',', separator) + string.Join(separator, "薛录镇", "households", "2024-04", "12", "2024-05-08", "", "");

        Assert.Equal(12, Read.Figure(ReportReader.Parse(text, Some.Plan)).Value.ScaledValue);
    }

    [Fact]
    public void Missing_columns_are_all_named()
    {
        var read = ReportReader.Parse("subject,period,value,备注\n薛录镇,never,1,", Some.Plan);

        Assert.Equal(
            ["Error 1:0 report.missing-column The header has no column \"metric\".", "Error 1:0 report.missing-column The header has no column \"reported-on\"."],
            Read.Show(read.Problems));
        Assert.Equal("Add it; it may be called metric, figure, 指标.", Read.Remedy(read.Problems[0]));
        Assert.Equal("Error 1:0 report.missing-column 表头缺少“metric”列。", Read.ShowChinese(read.Problems).First());
    }

    [Fact]
    public void Column_twice_is_refused_under_whatever_name()
    {
        var read = ReportReader.Parse("subject,metric,period,value,reported-on,单位", Some.Plan);

        Assert.Equal(["Error 1:6 report.column-twice The column \"subject\" stands twice in the header: \"subject\" is field 1 already."], Read.Show(read.Problems));
        Assert.Equal("Keep one of them.", Read.Remedy(read.Problems[0]));
    }

    [Fact]
    public void Unknown_column_is_left_alone_with_a_warning()
    {
        var read = ReportReader.Parse("subject,metric,period,value,reported-on,notes\n薛录镇,households,2024-04,12,2024-05-08,x", Some.Plan);

        Assert.Equal(["Warning 1:6 report.unknown-column The column \"notes\" is not known and was not read."], Read.Show(read.Problems));
        Assert.Equal("Delete it, or name it as one of the known columns; nearest: note, metric, subject.", Read.Remedy(read.Problems[0]));
        Assert.Null(Assert.Single(read.Value.Figures).Note);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n \n,,,\n")]
    public void File_without_header_is_empty(string text)
    {
        var read = ReportReader.Parse(text, Some.Plan);

        Assert.Equal(["Error 0:0 report.empty The file has no header line."], Read.Show(read.Problems));
        Assert.Equal("Write the header on the first line: subject,metric,period,value,reported-on,by,note,reason,evidence.", Read.Remedy(read.Problems[0]));
    }

    [Fact]
    public void Header_alone_is_a_report_without_figures() => Assert.Empty(Read.Lines().Value.Figures);
}
