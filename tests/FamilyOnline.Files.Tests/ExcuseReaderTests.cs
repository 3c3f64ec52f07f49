using System.Globalization;
using FamilyOnline.Duties;
using FamilyOnline.Files.Tests.Support;
using FamilyOnline.TestSupport;
using NodaTime;
using FamilyOnline.Rollups;

namespace FamilyOnline.Files.Tests;

public sealed class ExcuseReaderTests
{
    private static readonly UnitHistory Units = UnitHistoryReader.Parse("id,name,parent,level\na,甲县,,county\na1,一镇,a,township\na2,二镇,a,township\n").Value;

    private static readonly Duty[] Duties = [Of("monthly"), Of("posts")];

    [Theory]
    [InlineData("unit,duty,period,reason,by,known\na1,posts,2024-02,洪灾,市局,2024-03-05")]
    [InlineData("单位,报送责任,报告期,原因,批准单位,批准日期\nａ１,posts,2024年2月,洪灾,市局,2024-03-05T16:00:00Z")]
    public void A_line_says_who_what_when_why_by_whom_and_since_when(string text)
    {
        var excuse = Assert.Single(ExcuseReader.Parse(text, Units, Duties).Value);

        Assert.Equal(("a1", "posts", "洪灾", "市局"), (excuse.Unit, excuse.Duty, excuse.Reason, excuse.By));
        Assert.Equal(new DateInterval(new(2024, 2, 1), new(2024, 2, 29)), excuse.Days);
        Assert.Equal(Instant.FromUtc(2024, 3, 5, 16, 0), excuse.KnownAt);
    }

    [Fact]
    public void What_is_left_empty_holds_for_all_duties_since_ever_and_by_nobody_named()
    {
        var excuse = Assert.Single(ExcuseReader.Parse("unit,period,reason\na1,2024,迁建", Units, Duties).Value);

        Assert.Equal((null, null, Instant.MinValue), (excuse.Duty, excuse.By, excuse.KnownAt));
        Assert.Equal(new DateInterval(new(2024, 1, 1), new(2024, 12, 31)), excuse.Days);
    }

    /// <summary>The book takes what was read: a1 is excused for February, a2 owes on.</summary>
    [Fact]
    public void What_was_read_excuses()
    {
        DutyBook book = new(Duties[..1], Units, ExcuseReader.Parse("unit,period,reason\na1,2024-02,洪灾", Units, Duties[..1]).Value);
        var table = FigureTableReader.Parse("unit,metric,period,value\n", MetricFileReader.Parse("metrics: [{ id: lines, kind: flow }]").Value).Value;
        var record = book.Judge(table, Instant.FromUtc(2024, 5, 1, 0, 0));

        Assert.Equal((1, 1), (record.Of("a", ReportingPeriod.Month(2024, 2)).Excused, record.Of("a", ReportingPeriod.Month(2024, 2)).Missing));
    }

    [Fact]
    public void All_problems_come_at_once_with_line_and_field() => Assert.Equal(
        [
            "Error 2:1 excuses.no-unit The line names no unit.",
            "Error 3:1 excuses.unknown-unit No unit has the id \"a3\".",
            "Error 3:2 excuses.unknown-duty No report that is owed is called \"montly\".",
            "Error 4:3 excuses.bad-period \"2024-13\" is no period.",
            "Error 4:4 excuses.no-reason The line gives no reason.",
            "Error 5:6 excuses.bad-known \"soon\" is neither a day nor an instant.",
            "Error 6:0 excuses.field-count The line has 3 fields, but the header has 6.",
            "Error 7:4 excuses.quotes A quotation mark stands where none may, or is never closed.",
        ],
        Read.Show(ExcuseReader.Parse(
            "unit,duty,period,reason,by,known\n,,2024-02,r,,\na3,montly,2024-02,r,,\na1,,2024-13,,,\na1,,2024-02,r,,soon\na1,,2024-02\na1,,2024-02,say \"so\",,", Units, Duties).Problems));

    [Fact]
    public void What_is_doubtful_or_there_twice_is_a_warning()
    {
        var read = ExcuseReader.Parse("unit,period,reason,colour\na1,2024.1,r,red\na1,2024-01,s,red", Units, Duties);

        Assert.Equal(
            [
                "Warning 1:4 excuses.unknown-column The column \"colour\" is not known and was not read.",
                "Warning 2:2 excuses.doubtful-period \"2024.1\" was read as January 2024; a spreadsheet writes October so too.",
                "Warning 3:1 excuses.twice \"a1\" is excused for this on line 2 already.",
            ],
            Read.Show(read.Problems));
        Assert.Equal(2, read.Value.Count);
    }

    [Theory]
    [InlineData("", "excuses.empty")]
    [InlineData("unit,period\n", "excuses.missing-column")]
    [InlineData("unit,单位,period,reason\n", "excuses.column-twice")]
    public void A_header_with_faults_ends_the_reading(string text, string code) => Assert.Equal([code], ExcuseReader.Parse(text, Units, Duties).Problems.Select(problem => problem.Code));

    [Fact]
    public void Files_that_are_not_there_or_no_text_are_told()
    {
        using TemporaryFolder folder = new();
        File.WriteAllBytes(folder.PathOf("book.csv"), [0x50, 0x4B, 0x03, 0x04, 0x00, 0xFF, 0xFE, 0x00]);

        Assert.Equal("excuses.not-found", Assert.Single(ExcuseReader.Read(folder.PathOf("none.csv"), Units, Duties).Problems).Code);
        Assert.Equal("excuses.not-text", Assert.Single(ExcuseReader.Read(folder.PathOf("book.csv"), Units, Duties).Problems).Code);
    }

    /// <summary>1002 lines name no unit, and as many before them name the same one: the first says nothing, 1001 say that it is there twice.</summary>
    [Fact]
    public void More_than_a_thousand_are_counted()
    {
        var lines = Enumerable.Repeat("a1,2024-01,r", 1002).Concat(Enumerable.Repeat(",2024-01,r", 1002));
        var problems = ExcuseReader.Parse("unit,period,reason\n" + string.Join('\n', lines), Units, Duties).Problems;

        Assert.Equal(["excuses.more-problems 2", "excuses.more-warnings 1"], problems.TakeLast(2).Select(problem => $"{problem.Code} {problem.Arguments[0]}"));
    }

    [Fact]
    public void Every_text_is_there_in_Chinese() => Assert.Equal(
        ["没有代码为“b1”的单位。请按汇总树填写代码；最接近的有：a1。"],
        ExcuseReader.Parse("unit,period,reason\nb1,2024,r", Units, Duties).Problems
            .Select(problem => problem.Text(CultureInfo.GetCultureInfo("zh-Hans")) + problem.Remedy(CultureInfo.GetCultureInfo("zh-Hans"))));

    private static Duty Of(string id) => new(id, ["lines"], Cadence.Monthly, DutyScope.AtLevel("township"), DueRule.OnDayOfNextMonth(10));
}
