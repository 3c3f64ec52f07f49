using FamilyOnline.Files.Tests.Support;
using NodaTime;

namespace FamilyOnline.Files.Tests;

public sealed class MarksEntryTests
{
    private const string Header = "candidate,figure,value,period,by,date,fact,kind,reason,evidence,credit,waived,judged,reported-on\n";

    [Theory]
    [InlineData("candidate,figure,value,date,fact,kind,reason,evidence,credit,waived,judged,reported-on")]
    [InlineData("参评对象,指标,数值,日期,事实,类别,原因,依据,分担,免计,评定分,登记日期")]
    [InlineData("单位,项目,值,日期,事实,种类,理由,证据,计分比例,豁免,评定分,登记日期")]
    public void Every_column_of_an_entry_is_read(string header)
    {
        var entry = Entry(MarkReader.Parse(header + "\n薛录镇,honours,２,2024年3月5日,省发〔2024〕3号,省级表彰（部门）,先进集体,附件一,1/2,上年已计,7.5,2024-04-01"));

        Assert.Equal("薛录镇 honours 2024-03-05 省级表彰（部门） 省发〔2024〕3号", entry.ToString());
        Assert.Equal((new LocalDate(2024, 3, 5), new LocalDate(2024, 4, 1)), (entry.Date, entry.ReportedOn));
        Assert.Equal(("先进集体", "附件一", "上年已计"), (entry.Reason, entry.Evidence, entry.Waived));
        Assert.Equal((Exact.Ratio(1, 2), 2, Exact.Parse("7.5")), (entry.Credit, entry.Count, entry.Judged));
    }

    [Theory]
    [InlineData("date", "2024-03-05")]
    [InlineData("fact", "省发3号")]
    [InlineData("kind", "省级表彰")]
    [InlineData("reason", "迟报")]
    [InlineData("evidence", "附件一")]
    [InlineData("credit", "50%")]
    [InlineData("waived", "上年已计")]
    [InlineData("judged", "7")]
    public void Any_of_these_columns_makes_a_line_an_entry(string column, string text)
    {
        var read = MarkReader.Parse($"candidate,figure,value,{column}\n薛录镇,honours,,{text}\n薛录镇,score,5,\n");

        Assert.Empty(Read.Show(read.Problems));
        Assert.Equal("honours", Assert.Single(read.Value.Occurrences).Register);
        Assert.Equal("score", Assert.Single(read.Value.All).Figure);
    }

    [Fact]
    public void Empty_cells_mean_one_whole_entry_of_which_nothing_more_is_known()
    {
        var entry = Entry(MarkReader.Parse(Header + "薛录镇,honours,,,,,,省级表彰,,,,,,\n"));

        Assert.Equal(("省级表彰", Exact.One, Exact.One), (entry.Kind, entry.Count, entry.Credit));
        Assert.All([entry.Fact, entry.Reason, entry.Evidence, entry.Waived], Assert.Null);
        Assert.Equal((null, null, null), (entry.Date, entry.ReportedOn, entry.Judged));
    }

    [Theory]
    [InlineData("0", "0")]
    [InlineData("1", "1")]
    [InlineData("100%", "1")]
    [InlineData("１／３", "1/3")]
    public void Credit_may_be_nothing_all_or_a_share(string written, string credit) =>
        Assert.Equal(Exact.Parse(credit), Entry(MarkReader.Parse($"candidate,figure,value,credit\n薛录镇,honours,,{written}\n")).Credit);

    [Fact]
    public void Two_entries_alike_are_two_entries()
    {
        var marks = MarkReader.Parse("candidate,figure,value,date\n薛录镇,late,,2024-03-05\n薛录镇,late,,2024-03-05\n").Value;

        Assert.Equal(2, marks.EntriesOf("薛录镇", "late").Count);
    }

    [Fact]
    public void Register_with_nothing_in_it_is_a_mark_of_zero()
    {
        var marks = MarkReader.Parse("candidate,figure,value,kind\n薛录镇,late,0,\n").Value;

        Assert.Empty(marks.Occurrences);
        Assert.Equal("薛录镇 late: 0", Assert.Single(marks.All).ToString());
    }

    [Fact]
    public void All_problems_of_entries_come_at_once()
    {
        var read = MarkReader.Parse(
            Header + "薛录镇,late,0,,,2024-3-5,,,,,,,,\n薛录镇,late,几件,,,三月五日,,,,,2,,-1,去年\n,late!,,,,,,迟报,,,a,,b,\n薛录镇,late,-2,,,,,迟报,,,-1/2,,,\n薛录镇,late,未报,,,,,迟报,,,,,,");

        Assert.Equal(
            [
                "Error 2:3 marks.bad-count An entry of a register stands for a number above 0, but \"0\" is none.",
                "Error 3:3 marks.bad-count An entry of a register stands for a number above 0, but \"几件\" is none.",
                "Error 3:6 marks.bad-date \"三月五日\" is no date.",
                "Error 3:11 marks.bad-credit The credit of an entry lies between 0 and 1, but \"2\" does not.",
                "Error 3:13 marks.bad-judged The judged points of an entry are a number from 0 on, but \"-1\" is none.",
                "Error 3:14 marks.bad-date \"去年\" is no date.",
                "Error 4:1 marks.no-candidate The line names no candidate.",
                "Error 4:2 marks.bad-figure \"late!\" is no id of a figure.",
                "Error 4:11 marks.bad-credit The credit of an entry lies between 0 and 1, but \"a\" does not.",
                "Error 4:13 marks.bad-judged The judged points of an entry are a number from 0 on, but \"b\" is none.",
                "Error 5:3 marks.bad-count An entry of a register stands for a number above 0, but \"-2\" is none.",
                "Error 5:11 marks.bad-credit The credit of an entry lies between 0 and 1, but \"-1/2\" does not.",
                "Error 6:3 marks.bad-count An entry of a register stands for a number above 0, but \"未报\" is none.",
            ],
            Read.Show(read.Problems));
        Assert.StartsWith("Leave the value empty for one, or write how many. That there was nothing is a line with 0", Read.Remedy(read.Problems[0]), StringComparison.Ordinal);
    }

    [Fact]
    public void Column_that_is_filled_and_not_used_is_said()
    {
        var read = MarkReader.Parse(Header + "薛录镇,late,,2024,张三,2024-3-5,,,,,,,,2024-04-01\n薛录镇,score,5,2024,张三,,,,,,,,,2024-04-01\n");

        Assert.Equal(
            ["Warning 2:4 marks.unused", "Warning 2:5 marks.unused", "Warning 3:14 marks.unused"],
            Read.Show(read.Problems).Select(problem => string.Join(' ', problem.Split(' ').Take(3))));
        Assert.Contains("The column \"period\" is filled on this line but not used:", Read.Show(read.Problems).First(), StringComparison.Ordinal);
        Assert.True(read.Success);
    }

    [Fact]
    public void Quotation_marks_gone_wrong_are_said_once_for_a_cell()
    {
        var read = MarkReader.Parse("candidate,figure,value,date,kind\n薛录镇,late,,\"2024\"-03-05,\"迟\"报\n");

        Assert.Equal(
            ["Error 2:4 marks.quotes A quotation mark stands where none may, or is never closed.", "Error 2:5 marks.quotes A quotation mark stands where none may, or is never closed."],
            Read.Show(read.Problems));
    }

    private static Occurrence Entry(ReadResult<Marks> read)
    {
        Assert.Empty(Read.Show(read.Problems));
        Assert.Empty(read.Value.All);
        return Assert.Single(read.Value.Occurrences);
    }
}
