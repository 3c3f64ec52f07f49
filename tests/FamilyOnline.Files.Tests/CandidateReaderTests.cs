using System.Text;
using CsCheck;
using FamilyOnline.Files.Tests.Support;
using FamilyOnline.TestSupport;
using NodaTime;

namespace FamilyOnline.Files.Tests;

public sealed class CandidateReaderTests
{
    [Theory]
    [InlineData("candidate,name,class,earlier-awards,organisation")]
    [InlineData("ID,Name,CLASS,Earlier Awards,Organisation")]
    [InlineData("参评对象,名称,类别,往届获奖,organisation")]
    [InlineData("代码,名称,类别,已获奖,ｏrganisation,,")]
    public void Headers_have_several_names(string header)
    {
        var list = List(header + "\nxl,薛录镇（镇）,town,2022,县信息办\n");

        var candidate = Assert.Single(list.Candidates);
        Assert.Equal(new Candidate("xl", "薛录镇（镇）", "town", [new("organisation", "县信息办")]), candidate);
        Assert.Equal(new EarlierAward("xl", new LocalDate(2022, 1, 1)), Assert.Single(list.EarlierAwards));
    }

    [Fact]
    public void Id_alone_is_enough_and_is_then_the_name() => Assert.Equal(new Candidate("薛录镇", "薛录镇"), Assert.Single(List("candidate,name\n薛录镇,\n").Candidates));

    [Fact]
    public void Every_other_column_is_a_grouping_and_an_empty_cell_no_group()
    {
        var list = List("candidate,部门,organisation\n甲,教育局, 一中 \n乙,,一中\n丙,,\n");

        Assert.Equal(["丙 丙", "乙 乙", "甲 甲"], list.Candidates.Select(candidate => candidate.ToString()));
        Assert.Empty(list.Candidates[0].Groups);
        Assert.Equal([new("organisation", "一中")], list.Candidates[1].Groups);
        Assert.Equal(("教育局", "一中"), (list.Candidates[2].GroupIn("部门"), list.Candidates[2].GroupIn("organisation")));
    }

    [Theory]
    [InlineData("2022", "2022-01-01 ")]
    [InlineData("２０２２年", "2022-01-01 ")]
    [InlineData("2022-05-08", "2022-05-08 ")]
    [InlineData("2022年5月", "2022-05-01 ")]
    [InlineData("一等奖", " 一等奖")]
    [InlineData("2022=一等奖", "2022-01-01 一等奖")]
    [InlineData("2022年5月8日＝省级（一等）", "2022-05-08 省级（一等）")]
    [InlineData("=3A景区", " 3A景区")]
    [InlineData("2019；2022=一等奖、二等奖", "2019-01-01 |2022-01-01 一等奖| 二等奖")]
    [InlineData("2022; 2019 ;", "2019-01-01 |2022-01-01 ")]
    [InlineData("是", " ")]
    [InlineData("否", "")]
    [InlineData("无", "")]
    [InlineData("-", "")]
    [InlineData("", "")]
    public void Earlier_awards_are_years_days_and_prizes(string written, string awards)
    {
        var list = List($"candidate,earlier-awards\n甲,{written}\n");

        Assert.Equal(awards, string.Join('|', list.EarlierAwards.Select(award => FormattableString.Invariant($"{award.From:uuuu-MM-dd} {award.Prize}"))));
        Assert.All(list.EarlierAwards, award => Assert.Equal("甲", award.Candidate));
    }

    [Theory]
    [InlineData("2019,2022")]
    [InlineData("2022届")]
    [InlineData("2022.1")]
    [InlineData("2022=")]
    [InlineData("去年=一等奖")]
    public void What_begins_like_a_year_and_is_none_is_refused(string written)
    {
        var read = CandidateReader.Parse($"candidate,earlier-awards\n甲,\"{written}\"\n");

        Assert.Equal([$"Error 2:2 candidates.bad-award \"{written}\" is neither a year, a day nor a prize."], Read.Show(read.Problems));
        Assert.Equal("Write a year, a day or a prize, or both as 2022=一等奖; separate several with a semicolon.", Read.Remedy(read.Problems[0]));
    }

    [Fact]
    public void All_problems_come_at_once()
    {
        var read = CandidateReader.Parse("candidate,name,class,department\n,甲,,\n张 三,,,\n乙,,乡 镇,\n丙,,,\n丙,又一个,,\n丁,,\n戊,\"戊\"镇,,\"一\"中\n", "名单.csv");

        Assert.Equal(
            [
                "Error 2:1 candidates.no-id The line names no candidate.",
                "Error 3:1 candidates.bad-id \"张 三\" is no id of a candidate.",
                "Error 4:3 candidates.bad-class \"乡 镇\" is no id of a class.",
                "Error 6:1 candidates.twice The candidate \"丙\" stands on line 5 already.",
                "Error 7:0 candidates.field-count The line has 3 fields, but the header has 4.",
                "Error 8:2 candidates.quotes A quotation mark stands where none may, or is never closed.",
                "Error 8:4 candidates.quotes A quotation mark stands where none may, or is never closed.",
            ],
            Read.Show(read.Problems));
        Assert.Equal(
            [
                "Write the candidate's id.",
                "An id is letters of any script, digits and inner hyphens, such as 薛录镇 or 610424102; put the full name into the column \"name\".",
                "An id is letters of any script, digits and inner hyphens, such as town.",
                "Keep one of the lines.",
            ],
            read.Problems.Take(4).Select(Read.Remedy));
        Assert.Equal("Error 2:1 candidates.no-id 本行没有写参评对象。", Read.ShowChinese(read.Problems).First());
        Assert.Equal("名单.csv:2:1", read.Problems[0].Place.ToString());
    }

    [Fact]
    public void Groupings_need_ids_that_differ()
    {
        var read = CandidateReader.Parse("candidate,所属 (单位),,organisation,Organisation,class,类别\n");

        Assert.Equal(
            [
                "Error 1:7 candidates.column-twice The column \"class\" stands twice in the header: \"class\" is field 6 already.",
            ],
            Read.Show(read.Problems));
        Assert.Equal(
            [
                "Error 1:2 candidates.bad-grouping The column \"所属 (单位)\" would be a grouping, but its name is no id.",
                "Error 1:3 candidates.bad-grouping The column \"\" would be a grouping, but its name is no id.",
                "Error 1:5 candidates.column-twice The column \"organisation\" stands twice in the header: \"organisation\" is field 4 already.",
            ],
            Read.Show(CandidateReader.Parse("candidate,所属 (单位),,organisation,Organisation\n").Problems));
    }

    [Fact]
    public void Header_must_name_the_candidates() =>
        Assert.Equal(["Error 1:0 candidates.missing-column The header has no column \"candidate\"."], Read.Show(CandidateReader.Parse("name,class\n甲,town").Problems));

    [Fact]
    public void Empty_text_missing_file_and_workbook_are_problems()
    {
        Assert.Equal(["Error 0:0 candidates.empty The file has no header line."], Read.Show(CandidateReader.Parse("").Problems));
        Assert.Equal(["Error 0:0 candidates.not-found There is no file \"no/such.csv\"."], Read.Show(CandidateReader.Read("no/such.csv").Problems));
        Assert.Equal(
            ["Error 0:0 candidates.not-text The file is not text: neither UTF-8 nor GB18030, or a spreadsheet's own format."],
            Read.Show(CandidateReader.Read(new MemoryStream([0x50, 0x4B, 0x03, 0x04]), "名单.xlsx").Problems));
    }

    [Fact]
    public void Many_errors_are_counted() => Assert.Equal(
        "Error 0:0 candidates.more-problems 2 more errors are not listed.",
        Read.Show(CandidateReader.Parse("candidate,name\n" + string.Join('\n', Enumerable.Repeat(",x", 1002))).Problems).Last());

    [Fact]
    public void Spreadsheet_bytes_tabs_and_quotation_marks_are_read()
    {
        using TemporaryFolder folder = new();
        var path = folder.PathOf("名单.csv");
        File.WriteAllBytes(path, CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes("参评对象\t名称\r\n１０１\t\"薛录\"\"镇\"\"\"\r\n\r\n"));

        Assert.Equal(new Candidate("101", "薛录\"镇\""), Assert.Single(CandidateReader.Read(path).Value.Candidates));
    }

    [Fact]
    public void Candidates_are_those_that_marks_and_entries_name_where_nobody_listed_them()
    {
        Marks marks = new([new("乙", "score", Exact.One), new("甲", "score", Exact.One), new("乙", "grade", MarkValue.Of("优"))], [new("丙", "late"), new("甲", "late")]);

        var list = CandidateList.Of(marks);

        Assert.Equal([new Candidate("丙", "丙"), new("乙", "乙"), new("甲", "甲")], list.Candidates);
        Assert.Empty(list.EarlierAwards);
        Assert.Empty(CandidateList.Of(Marks.None).Candidates);
    }

    [Fact]
    public void Missing_arguments_are_the_callers_fault()
    {
        Assert.Throws<ArgumentNullException>("text", () => CandidateReader.Parse(null!));
        Assert.Throws<ArgumentException>("path", () => CandidateReader.Read(""));
        Assert.Throws<ArgumentNullException>("stream", () => CandidateReader.Read(null!, "x"));
        Assert.Throws<ArgumentNullException>("marks", () => CandidateList.Of(null!));
        Assert.Throws<ArgumentException>("id", () => CandidateList.Of(new([new("张 三", "score", Exact.One)])));
    }

    [Fact]
    public void Machine_reads_the_same_in_every_culture()
    {
        const string Text = "ID,CLASS,INSTITUTION,EARLIER_AWARDS\ni,I,İ,2022=I;2019年3月5日\n";
        var here = Facts(Text);

        foreach (var culture in InCulture.Hostile)
            Assert.Equal(here, InCulture.Run(culture, () => Facts(Text)));
        Assert.Equal(["i i I institution=İ", "i 2019-03-05 ", "i 2022-01-01 I"], here);
    }

    [Fact]
    [Trait("Category", "Property")]
    public void Permuted_file_gives_the_same_list() =>
        (from lines in GenLine.Array[0, 8] from shuffled in Gen.Shuffle(lines) select (lines, shuffled)).Sample(
            file => Assert.Equal(Facts(Header + string.Join('\n', file.lines)), Facts(Header + string.Join('\n', file.shuffled))), iter: LongRun.Iterations(2000));

    [Fact]
    [Trait("Category", "Property")]
    public void No_text_at_all_breaks_the_reader() =>
        Gen.String[Gen.OneOf(Of(',', '"', '\n', '\t', '=', '＝', '；', '、', '年', '2', '0', '-', ' ', '　', '\uD840'), Gen.Char), 0, 60].Sample(
            text =>
            {
                Assert.NotNull(CandidateReader.Parse(text));
                Assert.NotNull(CandidateReader.Parse($"candidate,name,class,earlier-awards,{text}\n{text},{text},{text},{text},{text}\n"));
                Assert.NotNull(CandidateReader.Parse($"{Header}甲,{text},town,{text},{text}\n"));
            },
            iter: LongRun.Iterations(5000));

    private const string Header = "candidate,name,class,earlier-awards,organisation\n";

    private static readonly Gen<string> GenLine =
        from id in Gen.Int[1, 12]
        from name in Of("", "镇")
        from @class in Of("", "town")
        from awards in Of("", "2022", "2022；2019=一等奖", "2022=一等奖、二等奖")
        from organisation in Of("", "一中", "二中")
        select FormattableString.Invariant($"c{id},{name},{@class},{awards},{organisation}");

    private static Gen<T> Of<T>(params T[] items) => Gen.Int[0, items.Length - 1].Select(index => items[index]);

    private static CandidateList List(string text)
    {
        var read = CandidateReader.Parse(text);
        Assert.Empty(Read.Show(read.Problems));
        return read.Value;
    }

    private static string[] Facts(string text) => CandidateReader.Parse(text).TryGetValue(out var list)
        ?
        [
            .. list.Candidates.Select(candidate => $"{candidate} {candidate.Class} {string.Join(' ', candidate.Groups.Select(group => $"{group.Key}={group.Value}"))}"),
            .. list.EarlierAwards.Select(award => FormattableString.Invariant($"{award.Candidate} {award.From:uuuu-MM-dd} {award.Prize}")),
        ]
        : ["refused"];
}
