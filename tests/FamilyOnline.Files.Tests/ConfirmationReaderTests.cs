using FamilyOnline.Checks;
using FamilyOnline.Files.Tests.Support;
using FamilyOnline.Rollups;
using FamilyOnline.TestSupport;
using NodaTime;

namespace FamilyOnline.Files.Tests;

public sealed class ConfirmationReaderTests
{
    private const string Header = "finding,value,by,day,reason\n";

    [Theory]
    [InlineData("finding,value,by,day,reason\njump/online/2024-04/a1,2480,统计员,2024-05-20,并入两个村")]
    [InlineData("存疑项,数值,核实人,核实日期,原因\nｊｕｍｐ／online／2024-04／a1,\"2,480\",统计员,2024年5月20日,并入两个村")]
    public void A_line_says_which_finding_what_value_who_when_and_why(string text)
    {
        var one = Assert.Single(ConfirmationReader.Parse(text).Value);

        Assert.Equal(("jump/online/2024-04/a1", (Exact)2480L, "统计员", new LocalDate(2024, 5, 20), "并入两个村"), (one.Key, one.Value, one.By, one.Day, one.Reason));
    }

    [Theory]
    [InlineData("1/3")]
    [InlineData("0.125")]
    [InlineData("-7")]
    public void A_value_is_read_exactly(string value) => Assert.Equal(Exact.Parse(value), Assert.Single(ConfirmationReader.Parse($"{Header}c/m:split/2024/a/1,{value},x,2024-05-20,y").Value).Value);

    /// <summary>90 of 50 homes: the finding's own key and value, written to a file and read back, silence it; with 91 the confirmation fits nothing.</summary>
    [Theory]
    [InlineData("90", 0, 1, 0)]
    [InlineData("91", 1, 0, 1)]
    public void What_was_read_confirms_the_finding(string value, int open, int confirmed, int unused)
    {
        var metrics = MetricFileReader.Parse("metrics: [{ id: homes, kind: stock }, { id: online, kind: stock }]\nchecks: [{ id: within, metric: online, kind: part, whole: homes }]").Value;
        var figures = FigureTableReader.Parse("unit,metric,period,value\na,homes,2024-04,50\na,online,2024-04,90", metrics).Value;
        UnitTree tree = new([new("a", "甲县")], new(2024, 4, 30));
        var key = Assert.Single(FigureChecks.Run(figures, tree).Findings).Key;

        var report = FigureChecks.Run(figures, tree, ConfirmationReader.Parse($"{Header}{key},{value},统计员,2024-05-20,已核").Value);

        Assert.Equal((open, confirmed, unused), (report.Findings.Count, report.Confirmed.Count, report.Unused.Count));
    }

    [Fact]
    public void All_problems_come_at_once_with_line_and_field() => Assert.Equal(
        [
            "Error 2:1 confirmations.no-finding The line names no finding.",
            "Error 2:3 confirmations.no-one The line does not say who confirms.",
            "Error 3:1 confirmations.bad-finding \"jump/online/april/a1\" is no key of a finding.",
            "Error 3:2 confirmations.bad-value \"much\" is no number.",
            "Error 4:4 confirmations.bad-day \"2024-02-30\" is no day.",
            "Error 4:5 confirmations.no-reason The line gives no reason.",
            "Error 5:0 confirmations.field-count The line has 2 fields, but the header has 5.",
            "Error 6:5 confirmations.quotes A quotation mark stands where none may, or is never closed.",
        ],
        Read.Show(ConfirmationReader.Parse(
            $"{Header},1,,2024-05-20,y\njump/online/april/a1,much,x,2024-05-20,y\nc/m/2024/a,1,x,2024-02-30,\nc/m/2024/a,1\nc/m/2024/a,1,x,2024-05-20,say \"so\"").Problems));

    [Fact]
    public void The_same_value_twice_counts_once_and_another_value_by_itself()
    {
        var read = ConfirmationReader.Parse($"{Header}c/m/2024/a,1,x,2024-05-20,y\nc/m/2024/a,1.0,z,2024-05-21,y\nc/m/2024/a,2,x,2024-05-20,y");

        Assert.Equal(["Warning 3:1 confirmations.twice \"c/m/2024/a\" is confirmed with this value on line 2 already; the line was not taken."], Read.Show(read.Problems));
        Assert.Equal(["x 1", "x 2"], read.Value.Select(one => $"{one.By} {one.Value}"));
    }

    [Theory]
    [InlineData("", "confirmations.empty")]
    [InlineData("finding,value,by,day\n", "confirmations.missing-column")]
    [InlineData("finding,value,by,day,reason,key\n", "confirmations.column-twice")]
    public void A_header_with_faults_ends_the_reading(string text, string code) => Assert.Equal([code], ConfirmationReader.Parse(text).Problems.Select(problem => problem.Code));

    [Fact]
    public void Another_column_is_left_alone_with_a_warning() =>
        Assert.Equal("confirmations.unknown-column", Assert.Single(ConfirmationReader.Parse("finding,value,by,day,reason,colour\nc/m/2024/a,1,x,2024-05-20,y,red").Problems).Code);

    [Fact]
    public void Files_that_are_not_there_or_no_text_are_told()
    {
        using TemporaryFolder folder = new();
        File.WriteAllBytes(folder.PathOf("book.csv"), [0x50, 0x4B, 0x03, 0x04, 0x00, 0xFF, 0xFE, 0x00]);

        Assert.Equal("confirmations.not-found", Assert.Single(ConfirmationReader.Read(folder.PathOf("none.csv")).Problems).Code);
        Assert.Equal("confirmations.not-text", Assert.Single(ConfirmationReader.Read(folder.PathOf("book.csv")).Problems).Code);
    }

    /// <summary>The first of 1002 equal lines is taken and the others warned of; as many name no finding.</summary>
    [Fact]
    public void More_than_a_thousand_are_counted()
    {
        var lines = Enumerable.Repeat("c/m/2024/a,1,x,2024-05-20,y", 1002).Concat(Enumerable.Repeat(",1,x,2024-05-20,y", 1002));

        Assert.Equal(
            ["confirmations.more-problems 2", "confirmations.more-warnings 1"],
            ConfirmationReader.Parse(Header + string.Join('\n', lines)).Problems.TakeLast(2).Select(problem => $"{problem.Code} {problem.Arguments[0]}"));
    }
}
