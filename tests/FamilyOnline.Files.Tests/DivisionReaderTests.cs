using System.IO.Compression;
using System.Text;
using FamilyOnline.Files.Tests.Support;
using FamilyOnline.TestSupport;

namespace FamilyOnline.Files.Tests;

public sealed class DivisionReaderTests
{
    [Theory]
    [InlineData("code,name")]
    [InlineData("代码,名称")]
    [InlineData("区划代码,名称")]
    [InlineData("统计用区划代码,name")]
    public void Headers_have_several_names(string header)
    {
        var tree = DivisionReader.Parse(header + "\n610424102,薛录镇\n６１０４２４, 乾县 \n").Value;

        Assert.Equal(["乾县 610424", "薛录镇 610424102"], tree.All.Select(division => division.ToString()));
        Assert.Equal("乾县", tree.ParentOf(DivisionCode.Parse("610424102"))?.Name);
    }

    [Fact]
    public void Stated_parent_goes_before_the_digits()
    {
        var tree = DivisionReader.Parse("代码,名称,上级代码\n42,湖北省,\n4290,省直辖县级,\n429004,仙桃市,42\n").Value;

        Assert.Equal("湖北省", tree.ParentOf(DivisionCode.Parse("429004"))?.Name);
    }

    [Fact]
    public void Header_alone_is_an_empty_tree() => Assert.Equal(0, DivisionReader.Parse("code,name").Value.Count);

    [Fact]
    public void All_problems_come_at_once()
    {
        var read = DivisionReader.Parse("code,name,parent\n61042,乾县,\n610424102,,\n610424103,阳洪镇,\n610424103,又一个,\n610424104,梁村镇,6104x\n610424105,王村镇,610499\n610425,甲,610426\n610426,乙,610425\n610427,丙,610427\n61,陕西\n6104,\"咸阳\"市,\n", "x.csv");

        Assert.Equal(
            [
                "Error 2:1 division.bad-code \"61042\" is no division code.",
                "Error 3:2 division.no-name The division 610424102 has no name.",
                "Error 5:1 division.code-twice The code 610424103 stands on line 4 already.",
                "Error 6:3 division.bad-code \"6104x\" is no division code.",
                "Error 7:3 division.unknown-parent The parent 610499 of 610424105 is not in the file.",
                "Error 8:3 division.ring The parents of 610425 lead back to it.",
                "Error 10:3 division.ring The parents of 610427 lead back to it.",
                "Error 11:0 division.field-count The line has 2 fields, but the header has 3.",
                "Error 12:2 division.quotes A quotation mark stands where none may, or is never closed.",
            ],
            Read.Show(read.Problems));
        Assert.Equal(
            [
                "A code is 2, 4, 6, 9 or 12 digits such as 610424.",
                "Write its name.",
                "Keep one of the lines.",
                "A code is 2, 4, 6, 9 or 12 digits such as 610424.",
                "Add the parent's line, or leave the parent empty so that the digits decide.",
                "Correct the parent of one division of the ring: 610425, 610426.",
                "Correct the parent of one division of the ring: 610427.",
                "Give every line the header's fields; put a text that holds the separator into quotation marks.",
                "Put the whole field into quotation marks and write a quotation mark inside it twice.",
            ],
            read.Problems.Select(Read.Remedy));
        Assert.Equal("Error 2:1 division.bad-code “61042”不是行政区划代码。", Read.ShowChinese(read.Problems).First());
        Assert.Equal("x.csv:2:1", read.Problems[0].Place.ToString());
    }

    [Fact]
    public void Header_must_have_both_columns_once()
    {
        Assert.Equal(
            ["Error 1:0 division.missing-column The header has no column \"code\".", "Error 1:0 division.missing-column The header has no column \"name\"."],
            Read.Show(DivisionReader.Parse("number,title\n1,2").Problems));
        Assert.Equal(
            ["Error 1:3 division.column-twice The column \"name\" stands twice in the header: \"name\" is field 2 already."],
            Read.Show(DivisionReader.Parse("code,name,名称").Problems));
    }

    [Fact]
    public void Empty_text_and_missing_file_are_problems()
    {
        Assert.Equal(["Error 0:0 division.empty The file has no header line."], Read.Show(DivisionReader.Parse(" \n").Problems));
        Assert.Equal(["Error 0:0 division.not-found There is no file \"no/such.csv\"."], Read.Show(DivisionReader.Read("no/such.csv").Problems));
    }

    [Fact]
    public void Workbook_is_no_text()
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, [0x50, 0x4B, 0x03, 0x04]);
            Assert.Equal(
                ["Error 0:0 division.not-text The file is not text: neither UTF-8 nor GB18030, or a spreadsheet's own format."],
                Read.Show(DivisionReader.Read(path).Problems));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void Stream_is_read_from_where_it_stands_and_stays_open()
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes("passed over\ncode,name\n61042,乾县\n"));
        stream.Position = "passed over\n".Length;

        var read = DivisionReader.Read(stream, "区划.csv");

        Assert.Equal(["Error 2:1 division.bad-code \"61042\" is no division code."], Read.Show(read.Problems));
        Assert.Equal("区划.csv:2:1", read.Problems[0].Place.ToString());
        Assert.True(stream.CanRead);
        Assert.Throws<ArgumentNullException>("stream", () => DivisionReader.Read(null!, "x"));
        Assert.Throws<ArgumentException>("file", () => DivisionReader.Read(stream, " "));
    }

    [Fact]
    public void Many_errors_are_counted()
    {
        var read = DivisionReader.Parse("code,name\n" + string.Join('\n', Enumerable.Repeat("x,y", 1002)));

        Assert.Equal("Error 0:0 division.more-problems 2 more errors are not listed.", Read.Show(read.Problems).Last());
    }

    // The numbers are those of the README beside the data: 14 counties, 142 townships; 乾县 has 1 subdistrict and 15 towns.
    [SharedFact]
    public void Real_lists_of_Xianyang_are_read()
    {
        var counties = DivisionReader.Read(RepositoryPaths.InShared("data", "divisions", "xianyang_6104_counties.csv")).Value;
        var townships = DivisionReader.Read(RepositoryPaths.InShared("data", "divisions", "xianyang_6104_townships.csv")).Value;

        Assert.Equal((14, 142), (counties.Count, townships.Count));
        Assert.Equal("乾县", counties[DivisionCode.Parse("610424")].Name);
        var qian = townships.All.Where(township => township.Code.StartsWith(DivisionCode.Parse("610424"))).ToLookup(township => township.Code.TownshipClass);
        Assert.Equal((1, 15), (qian[TownshipClass.Subdistrict].Count(), qian[TownshipClass.Town].Count()));
    }

    // 620,573 villages in all, 2,374 of them in Xianyang: the README beside the data. The list holds villages only, so each lies under none.
    [SharedFact]
    public void All_real_villages_are_read_from_a_compressed_stream()
    {
        using GZipStream stream = new(File.OpenRead(RepositoryPaths.InShared("data", "divisions", "villages_code_name.csv.gz")), CompressionMode.Decompress);

        var villages = DivisionReader.Read(stream, "villages.csv").Value;

        Assert.Equal(620_573, villages.Count);
        Assert.Equal(2_374, villages.All.Count(village => village.Code.StartsWith(DivisionCode.Parse("6104"))));
        Assert.Equal(620_573, villages.Roots.Count());
    }

    // The same file with its lines turned round: the order of the lines is free.
    [SharedFact]
    public void Order_of_the_lines_changes_nothing()
    {
        var lines = File.ReadAllLines(RepositoryPaths.InShared("data", "divisions", "xianyang_6104_townships.csv"));

        var tree = DivisionReader.Parse(string.Join('\n', lines)).Value;
        var turned = DivisionReader.Parse(string.Join('\n', lines.Skip(1).Reverse().Prepend(lines[0]))).Value;

        Assert.Equal(tree.All, turned.All);
    }
}
