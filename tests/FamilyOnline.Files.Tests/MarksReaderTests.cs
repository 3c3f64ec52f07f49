using FamilyOnline.Files.Tests.Support;
using NodaTime;

namespace FamilyOnline.Files.Tests;

public sealed class MarksReaderTests
{
    private const string Header = "candidate,figure,value,period,by\n";

    [Theory]
    [InlineData("candidate,figure,value,period,by")]
    [InlineData("subject,Metric,VALUE,period,by")]
    [InlineData("参评对象,指标,数值,报告期,来源")]
    [InlineData("候选,项目,值,时间,评委")]
    [InlineData("单位,指标,得分,期间,打分人,,")]
    [InlineData("　候选人　,ｆｉｇｕｒｅ,值,时间,评委")]
    public void Headers_have_several_names(string header)
    {
        var mark = Mark(MarkReader.Parse(header + "\n薛录镇,site-visit,９５,2024年第二季度,张三"));

        Assert.Equal("薛录镇 site-visit 2024-Q2 张三: 95", mark.ToString());
        Assert.Equal(ReportingPeriod.Quarter(2024, 2), mark.Period);
    }

    [Fact]
    public void Order_of_columns_is_free_and_period_and_source_may_be_missing()
    {
        var mark = Mark(MarkReader.Parse("value,candidate,figure\n优,薛录镇,grade"));

        Assert.Equal("薛录镇 grade: 优", mark.ToString());
        Assert.Equal((false, null), (mark.Period.IsSpecified, mark.By));
    }

    [Theory]
    [InlineData("2024", "2024")]
    [InlineData("2024年", "2024")]
    [InlineData("2024-Q2", "2024-Q2")]
    [InlineData("2024年2季度", "2024-Q2")]
    [InlineData("2024-04", "2024-04")]
    [InlineData("2024年4月份", "2024-04")]
    [InlineData("2024-04-30", "2024-04-30")]
    [InlineData("２０２４／４／３０", "2024-04-30")]
    [InlineData("", "")]
    [InlineData(" ", "")]
    public void Periods_are_those_of_reports(string written, string period) =>
        Assert.Equal(period, Mark(MarkReader.Parse($"{Header}薛录镇,score,5,{written},")).Period.ToString());

    [Theory]
    [InlineData("household:3", "household:3")]
    [InlineData("ip：1.2.3.4", "ip:1.2.3.4")]
    [InlineData(" target ", "target")]
    [InlineData("主管部门（市级）", "主管部门（市级）")]
    public void Source_keeps_its_signs_but_the_colon_is_plain(string written, string by) => Assert.Equal(by, Mark(MarkReader.Parse($"{Header}薛录镇,score,5,,{written}")).By);

    [Fact]
    public void Same_cell_with_the_same_value_counts_once_with_a_warning()
    {
        var read = MarkReader.Parse(Header + "薛录镇,score,90%,2024-04,张三\n薛录镇,score,0.9,2024年4月,张三\n薛录镇,score,90%,2024-04,李四\n薛录镇,score,90%,2024-05,张三");

        Assert.Equal(["Warning 3:3 marks.duplicate The line says again what line 2 says."], Read.Show(read.Problems));
        Assert.Equal("Delete one of them; it counts once.", Read.Remedy(read.Problems[0]));
        Assert.Equal(3, read.Value.All.Count);
    }

    [Fact]
    public void Same_cell_with_another_value_is_refused_and_both_lines_are_named()
    {
        var read = MarkReader.Parse(Header + "薛录镇,score,90,2024-04,张三\n阳洪镇,score,5,,\n薛录镇,score,91,2024-04,张三\n阳洪镇,score,未报,,");

        Assert.Equal(
            [
                "Error 4:3 marks.conflict 薛录镇, score, 2024-04, 张三: \"91\" here, but \"90\" on line 2.",
                "Error 5:3 marks.conflict 阳洪镇, score: \"NotReported\" here, but \"5\" on line 3.",
            ],
            Read.Show(read.Problems));
        Assert.Equal("Keep the right one; where several state it, say in the column by who each is.", Read.Remedy(read.Problems[0]));
        Assert.Equal("Error 4:3 marks.conflict 薛录镇, score, 2024-04, 张三：此处为“91”，而第2行为“90”。", Read.ShowChinese(read.Problems).First());
        Assert.False(read.Success);
    }

    [Fact]
    public void All_problems_come_at_once()
    {
        var read = MarkReader.Parse(
            Header + ",score,5,,\n张 三,score,5,,\n薛录镇,,5,,\n薛录镇,site visit,5,,\n薛录镇,score,,2024-13,\n薛录镇,score,12户,第一季度,\n薛录镇,score,5\n薛录镇,\"sc\"ore,5,,\n阳洪镇,score,5,2024.1,\n", "四月.csv");

        Assert.Equal(
            [
                "Error 2:1 marks.no-candidate The line names no candidate.",
                "Error 3:1 marks.bad-candidate \"张 三\" is no id of a candidate.",
                "Error 4:2 marks.no-figure The line names no figure.",
                "Error 5:2 marks.bad-figure \"site visit\" is no id of a figure.",
                "Error 6:3 marks.no-value The value is missing.",
                "Error 6:4 marks.bad-period \"2024-13\" is no period.",
                "Error 7:3 marks.not-a-value \"12户\" is no number, no day and no word.",
                "Error 7:4 marks.bad-period \"第一季度\" is no period.",
                "Error 8:0 marks.field-count The line has 3 fields, but the header has 5.",
                "Error 9:2 marks.quotes A quotation mark stands where none may, or is never closed.",
                "Warning 10:4 marks.doubtful-period \"2024.1\" was read as January 2024; a spreadsheet also writes October so when it takes 2024.10 for a number.",
            ],
            Read.Show(read.Problems));
        Assert.Equal("四月.csv:2:1", read.Problems[0].Place.ToString());
        Assert.Equal("Write 2024-01 or 2024-10.", Read.Remedy(read.Problems[^1]));
        Assert.StartsWith("An id is letters of any script, digits and inner hyphens, such as 薛录镇 or 610424102;", Read.Remedy(read.Problems[1]), StringComparison.Ordinal);
    }

    [Fact]
    public void Unknown_column_is_left_alone_and_the_nearest_are_named()
    {
        var read = MarkReader.Parse("candidate,figure,value,peirod\n薛录镇,score,5,2024");

        Assert.Equal(["Warning 1:4 marks.unknown-column The column \"peirod\" is not known and was not read."], Read.Show(read.Problems));
        Assert.Contains("period", Read.Remedy(read.Problems[0]), StringComparison.Ordinal);
        Assert.Equal("薛录镇 score: 5", Assert.Single(read.Value.All).ToString());
    }

    [Fact]
    public void Header_must_have_candidate_figure_and_value_once()
    {
        Assert.Equal(
            [
                "Error 1:0 marks.missing-column The header has no column \"candidate\".",
                "Error 1:0 marks.missing-column The header has no column \"value\".",
            ],
            Read.Show(MarkReader.Parse("figure,period\n1,2").Problems));
        Assert.Equal(
            ["Error 1:4 marks.column-twice The column \"value\" stands twice in the header: \"value\" is field 3 already."],
            Read.Show(MarkReader.Parse("candidate,figure,value,得分\n").Problems));
    }

    [Fact]
    public void Empty_text_and_missing_file_are_problems()
    {
        var empty = MarkReader.Parse(" \n");

        Assert.Equal(["Error 0:0 marks.empty The file has no header line."], Read.Show(empty.Problems));
        Assert.Equal("Write the header on the first line: candidate,figure,value.", Read.Remedy(empty.Problems[0]));
        Assert.Equal(["Error 0:0 marks.not-found There is no file \"no/such.csv\"."], Read.Show(MarkReader.Read("no/such.csv").Problems));
    }

    [Fact]
    public void Header_alone_states_nothing()
    {
        var marks = MarkReader.Parse(Header).Value;

        Assert.Empty(marks.All);
        Assert.Empty(marks.Occurrences);
    }

    [Fact]
    public void Many_errors_and_warnings_are_counted()
    {
        var errors = MarkReader.Parse(Header + string.Join('\n', Enumerable.Repeat("薛录镇,score,,,", 1002)));
        var warnings = MarkReader.Parse(Header + string.Join('\n', Enumerable.Repeat("薛录镇,score,1,,", 1004)));

        Assert.Equal("Error 0:0 marks.more-problems 2 more errors are not listed.", Read.Show(errors.Problems).Last());
        Assert.Equal("Warning 0:0 marks.more-warnings 3 more warnings are not listed.", Read.Show(warnings.Problems).Last());
    }

    [Fact]
    public void Values_of_one_figure_may_be_of_several_kinds()
    {
        var marks = MarkReader.Parse("candidate,figure,value\n甲,x,1/3\n乙,x,优\n丙,x,2024-03-05\n丁,x,暂无").Value;

        Assert.Equal(["丁 x: NotAvailable", "丙 x: 2024-03-05", "乙 x: 优", "甲 x: 1/3"], marks.All.Select(mark => mark.ToString()));
        Assert.Equal(new LocalDate(2024, 3, 5), marks.Of("丙", "x")[0].Value.Day);
    }

    [Fact]
    public void Hundred_thousand_lines_of_one_candidate_are_no_burden()
    {
        var lines = Enumerable.Range(0, 100_000).Select(i => FormattableString.Invariant($"薛录镇,vote,1,2024-04-{(i % 30) + 1:00},ip:10.{i / 65536}.{i / 256 % 256}.{i % 256}"));

        Assert.Equal(100_000, MarkReader.Parse(Header + string.Join('\n', lines)).Value.Of("薛录镇", "vote").Count);
    }

    [Fact]
    public void Missing_arguments_are_the_callers_fault()
    {
        Assert.Throws<ArgumentNullException>("text", () => MarkReader.Parse(null!));
        Assert.Throws<ArgumentException>("path", () => MarkReader.Read(" "));
        Assert.Throws<ArgumentNullException>("stream", () => MarkReader.Read(null!, "x"));
        Assert.Throws<ArgumentException>("file", () => MarkReader.Read(Stream.Null, " "));
    }

    private static Mark Mark(ReadResult<Marks> read)
    {
        Assert.Empty(Read.Show(read.Problems));
        return Assert.Single(read.Value.All);
    }
}
