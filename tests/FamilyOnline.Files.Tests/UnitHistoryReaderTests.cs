using CsCheck;
using FamilyOnline.Files.Tests.Support;
using FamilyOnline.TestSupport;
using NodaTime;

namespace FamilyOnline.Files.Tests;

public sealed class UnitHistoryReaderTests
{
    [Theory]
    [InlineData("id,name,parent,level,from,to,hierarchy")]
    [InlineData("代码,名称,上级,层级,自,至,体系")]
    [InlineData("行政区划代码,区划名称,上级代码,级别,起始日期,截止日期,隶属体系")]
    public void Headers_have_several_names(string header)
    {
        var history = UnitHistoryReader.Parse(header + "\n６１０４,咸阳市,,prefecture,,,\n610427,彬县,6104,county,,2018-06-30,\n610482,彬州市,6104,county,2018年6月30日,,\n东片,东片,,cluster,2024-01-01,,clusters\n").Value;

        Assert.Equal(["administrative", "clusters"], history.Hierarchies);
        Assert.Equal(["咸阳市 6104", "彬县 610427"], history.At(new(2018, 6, 29)).All.Select(unit => unit.ToString()));
        Assert.Equal(["咸阳市 6104", "彬州市 610482"], history.At(new(2018, 6, 30)).All.Select(unit => unit.ToString()));
        Assert.Equal("cluster", history.At(new(2024, 1, 1), "clusters")["东片"].Level);
    }

    [Fact]
    public void Without_a_column_of_parents_the_nearest_code_that_is_there_is_the_parent()
    {
        var tree = UnitHistoryReader.Parse("code,name,from\n42,湖北省,\n429004,仙桃市,\n61,陕西省,\n6104,咸阳市,2000-01-01\n610424,乾县,2000-01-01\n总队,总队,\n").Value.At(new(2024, 1, 1));

        Assert.Equal(["42 · province", "429004 42 county", "61 · province", "6104 61 prefecture", "610424 6104 county", "总队 · ·"], tree.All.Select(unit => $"{unit.Id} {unit.Parent ?? "·"} {unit.Level ?? "·"}"));
    }

    [Fact]
    public void With_a_column_of_parents_an_empty_one_is_none() =>
        Assert.Equal(2, UnitHistoryReader.Parse("code,name,parent\n61,陕西省,\n6104,咸阳市,\n").Value.At(new(2024, 1, 1)).Roots.Count());

    [Fact]
    public void All_problems_come_at_once()
    {
        var read = UnitHistoryReader.Parse(
            """
            id,name,parent,from,to
            ,无名,,,
            A,,,,
            B,乙,B,,
            C,丙,,2020-13-01,
            D,丁,C,2020-01-01,2020-01-01
            E,戊,C,2020,
            F,己,Z,,
            G,庚,,2010-01-01,2020-01-01
            G,庚,,2019-01-01,
            H,辛,G,2009-12-31,
            I,壬,J,,
            J,癸,I,,
            K,子,L,,
            L,丑,,2000-01-01,
            """,
            "x.csv");

        Assert.Equal(
            [
                "Error 2:1 units.no-id The unit has no id.",
                "Error 3:2 units.no-name The unit A has no name.",
                "Error 4:3 units.own-parent The unit B lies under itself.",
                "Error 5:4 units.bad-day \"2020-13-01\" is no day.",
                "Error 6:5 units.no-days The line ends on 2020-01-01 before a day of it is over: it begins on 2020-01-01.",
                "Error 7:4 units.bad-day \"2020\" is no day.",
                "Error 8:0 history.unknown-parent The unit F lies under Z, which is nowhere given.",
                "Error 10:0 history.overlap The unit G is given twice for some days: [2010-01-01, 2020-01-01) and [2019-01-01, ).",
                "Error 11:0 history.parent-gap The unit H lies under G, which is not there on 2009-12-31.",
                "Error 12:0 history.ring The parents of I lead back to it.",
                "Error 14:0 history.parent-gap The unit K lies under L, which is not there on 1999-12-31.",
            ],
            Read.Show(read.Problems));
        Assert.Equal("Divide the line of H at the day on which G ends or begins, or correct the days of G.", Read.Remedy(read.Problems[8]));
        Assert.Equal("Error 10:0 history.overlap 单位G有两条日期重叠的隶属记录：[2010-01-01, 2020-01-01)和[2019-01-01, )。", Read.ShowChinese(read.Problems).ElementAt(7));
        Assert.Equal("x.csv:2:1", read.Problems[0].Place.ToString());
    }

    [Fact]
    public void Child_of_a_line_with_an_error_is_no_second_problem() =>
        Assert.Equal(["Error 2:4 units.bad-day \"x\" is no day."], Read.Show(UnitHistoryReader.Parse("id,name,parent,from\nA,甲,,x\nB,乙,A,\n").Problems));

    [Fact]
    public void Header_and_file_must_be_there()
    {
        Assert.Equal(
            ["Error 1:0 units.missing-column The header has no column \"id\".", "Error 1:0 units.missing-column The header has no column \"name\"."],
            Read.Show(UnitHistoryReader.Parse("x,y\n").Problems));
        Assert.Equal(["Error 0:0 units.empty The file has no header line."], Read.Show(UnitHistoryReader.Parse("").Problems));
        Assert.Equal(["Error 0:0 units.not-found There is no file \"no/such.csv\"."], Read.Show(UnitHistoryReader.Read("no/such.csv").Problems));
        using MemoryStream workbook = new([0x50, 0x4B, 0x03, 0x04]);
        Assert.Equal(["units.not-text"], UnitHistoryReader.Read(workbook, "x").Problems.Select(problem => problem.Code));
        Assert.Equal(
            ["units.column-twice", "units.field-count", "units.quotes", "units.more-problems"],
            [
                .. UnitHistoryReader.Parse("id,代码,name\n").Problems.Select(problem => problem.Code),
                .. UnitHistoryReader.Parse("id,name\nA\nB,\"乙\"丙\n").Problems.Select(problem => problem.Code),
                UnitHistoryReader.Parse("id,name\n" + string.Join('\n', Enumerable.Repeat("A,", 1001))).Problems[^1].Code,
            ]);
    }

    [Fact]
    [Trait("Category", "Property")]
    public void Order_of_lines_makes_no_difference()
    {
        string[] lines = ["61,陕西省,,", "6104,咸阳市,,", "610427,彬县,,2018-06-30", "610482,彬州市,2018-06-30,", "610427101,北极镇,,2018-06-30", "610482101,北极镇,2018-06-30,"];
        var expected = Told(lines);

        Gen.Shuffle(lines).Sample(shuffled => Assert.Equal(expected, Told(shuffled)), iter: LongRun.Iterations(1000));
    }

    private static string Told(string[] lines)
    {
        var history = UnitHistoryReader.Parse("code,name,from,to\n" + string.Join('\n', lines)).Value;
        return string.Join(' ', history.At(new LocalDate(2018, 1, 1)).All.Concat(history.At(new LocalDate(2019, 1, 1)).All).Select(unit => $"{unit} {unit.Parent}"));
    }
}
