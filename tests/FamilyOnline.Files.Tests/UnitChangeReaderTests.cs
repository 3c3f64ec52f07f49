using FamilyOnline.Files.Tests.Support;
using FamilyOnline.Rollups;

namespace FamilyOnline.Files.Tests;

public sealed class UnitChangeReaderTests
{
    private static readonly UnitHistory Units = UnitHistoryReader.Parse(
        """
        id,name,from,to
        A,甲镇,,2020-01-01
        B,乙乡,,2020-01-01
        C,丙镇,2020-01-01,2021-01-01
        D,丁镇,2021-01-01,
        E,戊镇,2021-01-01,
        F,己镇,,
        """).Value;

    [Theory]
    [InlineData("day,kind,from,to,share,metric", "merge", "split")]
    [InlineData("日期,类型,变更前,变更后,份额,指标", "合并", "拆分")]
    public void Lines_of_one_change_are_put_together(string header, string merge, string split)
    {
        var history = UnitChangeReader.Parse($"{header}\n2020-01-01,{merge},A,C,,\n2021-01-01,{split},C,D,25%,\n2020-01-01,{merge},B,C,,\n2021-01-01,{split},C,E,0.75,\n2021-01-01,{split},C,D,1/3,households\n2021-01-01,{split},C,E,2/3,households\n", Units).Value;

        Assert.Equal(
            ["2020-01-01 Merge: A → C, B → C", "2021-01-01 Split: C → D 1/4, C → E 3/4, C → D 1/3 of households, C → E 2/3 of households"],
            history.Changes.Select(change => change.ToString()));
        Assert.Equal(["D 1/3", "E 2/3"], history.Bridge(new(2019, 1, 1), new(2022, 1, 1)).Of("A", "households").Parts.Select(part => $"{part.Unit} {part.Share}"));
    }

    /// <summary>Of C, which A and B became, a quarter goes back to A: 100 is 25 and 75.</summary>
    [Theory]
    [InlineData("back")]
    [InlineData("还原份额")]
    public void Shares_that_go_back_are_read(string column)
    {
        var history = UnitChangeReader.Parse($"day,kind,from,to,{column}\n2020-01-01,merge,A,C,1/4\n2020-01-01,merge,B,C,75%\n", Units).Value;

        Assert.Equal(["A 1/4", "B 3/4"], history.Bridge(new(2020, 6, 1), new(2019, 1, 1)).Of("C").Parts.Select(part => $"{part.Unit} {part.Share}"));
    }

    [Theory]
    [InlineData("2020-01-01,merge,A,C,2\n2020-01-01,merge,B,C,", "unit-changes.bad-share")]
    [InlineData("2020-01-01,merge,A,C,1/4\n2020-01-01,merge,B,C,", "history.back-missing")]
    [InlineData("2020-01-01,merge,A,C,1/4\n2020-01-01,merge,B,C,1/4", "history.back-sum")]
    public void Shares_that_cannot_go_back_are_told(string lines, string code) =>
        Assert.Equal([code], UnitChangeReader.Parse($"day,kind,from,to,back\n{lines}\n", Units).Problems.Select(problem => problem.Code));

    [Fact]
    public void Every_kind_has_two_words()
    {
        UnitHistory history = UnitHistoryReader.Parse("id,name,from,to\nA,甲,,2020-01-01\nB,乙,2020-01-01,\nC,丙,,2020-01-01\nD,丁,2020-01-01,\nE,戊,,2020-01-01\nF,己,2020-01-01,\nG,庚,,2020-01-01\nH,辛,2020-01-01,\n").Value;

        string[] english = ["2020-01-01,rename,A,B", "2020-01-01,Move,C,D", "2020-01-01,recode,E,F", "2020-01-01,abolish,G,", "2020-01-01,create,,H"];
        string[] chinese = ["2020年1月1日,更名,A,B", "2020年1月1日,划转,C,D", "2020年1月1日,变更代码,E,F", "2020年1月1日,撤销,G,", "2020年1月1日,设立,,H"];
        Assert.Equal(Told(english), Told(chinese));
        Assert.Equal(5, Told(english).Count());

        IEnumerable<string> Told(string[] lines) => UnitChangeReader.Parse("day,kind,from,to\n" + string.Join('\n', lines), history).Value.Changes.Select(change => change.ToString());
    }

    [Fact]
    public void Changes_are_added_to_those_that_were_there()
    {
        var once = UnitChangeReader.Parse("day,kind,from,to\n2020-01-01,merge,A,C\n2020-01-01,merge,B,C\n", Units).Value;

        Assert.Equal(2, UnitChangeReader.Parse("day,kind,from,to\n2021-01-01,split,C,D\n2021-01-01,split,C,E\n", once).Value.Changes.Count);
    }

    [Fact]
    public void All_problems_come_at_once()
    {
        var read = UnitChangeReader.Parse(
            """
            day,kind,from,to,share
            ,merge,A,C,
            2020-01-01,fuse,A,C,
            2020-01-01,merge,,,
            2020-01-01,split,A,C,1.5
            2020-01-01,create,,C,0.5
            2021-01-01,split,C,D,0.4
            2021-01-01,split,C,E,0.4
            2020-01-01,rename,B,,
            2020-01-01,move,X,C,
            2020-01-01,recode,A,Y,
            2020-01-01,move,F,C,
            2020-01-01,create,,F,
            2020-01-01,move,A,C,
            2021-06-01,split,F,F,0.5
            2021-06-01,split,F,D,
            2021-07-01,merge,E,D,
            2021-07-01,merge,E,D,
            """,
            Units,
            "x.csv");

        Assert.Equal(
            [
                "Error 2:1 unit-changes.bad-day \"\" is no day.",
                "Error 3:2 unit-changes.bad-kind \"fuse\" is no kind of change.",
                "Error 4:3 unit-changes.no-unit The line names no unit, neither before nor after the change.",
                "Error 5:5 unit-changes.bad-share \"1.5\" is no share.",
                "Error 6:5 unit-changes.bad-share \"0.5\" is no share.",
                "Error 7:0 history.share-sum The shares of C for metric * make up 4/5 and not 1.",
                "Error 9:0 history.bad-shape A change of kind Rename cannot be: B → ·.",
                "Error 10:0 history.unknown-predecessor The unit X changes on 2020-01-01, but was not there the day before.",
                "Error 11:0 history.unknown-successor A change on 2020-01-01 leads to Y, which is not there that day.",
                "Error 12:0 history.lives-on The unit F goes into others on 2020-01-01, but is still there itself.",
                "Error 13:0 history.there-before The unit F is created on 2020-01-01, but was there the day before.",
                "Error 14:0 history.changed-twice The unit A stands before two changes of 2020-01-01.",
                "Error 15:0 history.share-missing The shares of F for metric * are stated for some of its successors only.",
                "Error 17:0 history.share-twice The change states E → D twice.",
            ],
            Read.Show(read.Problems));
        Assert.Equal("Write one of create, rename, move, split, merge, recode, abolish.", Read.Remedy(read.Problems[1]));
        Assert.Equal("x.csv:2:1", read.Problems[0].Place.ToString());
    }

    [Fact]
    public void Header_and_file_must_be_there()
    {
        Assert.Equal(
            ["unit-changes.missing-column", "unit-changes.missing-column", "unit-changes.missing-column", "unit-changes.missing-column"],
            UnitChangeReader.Parse("x,y\n", Units).Problems.Select(problem => problem.Code));
        Assert.Equal(["unit-changes.empty"], UnitChangeReader.Parse("", Units).Problems.Select(problem => problem.Code));
        Assert.Equal(["unit-changes.not-found"], UnitChangeReader.Read("no/such.csv", Units).Problems.Select(problem => problem.Code));
        using MemoryStream workbook = new([0x50, 0x4B, 0x03, 0x04]);
        Assert.Equal(["unit-changes.not-text"], UnitChangeReader.Read(workbook, "x", Units).Problems.Select(problem => problem.Code));
        Assert.Equal(
            ["unit-changes.column-twice", "unit-changes.field-count", "unit-changes.quotes", "unit-changes.more-problems"],
            [
                .. UnitChangeReader.Parse("day,kind,from,to,日期\n", Units).Problems.Select(problem => problem.Code),
                .. UnitChangeReader.Parse("day,kind,from,to\nA\n2020-01-01,merge,\"A\"x,C\n", Units).Problems.Select(problem => problem.Code),
                UnitChangeReader.Parse("day,kind,from,to\n" + string.Join('\n', Enumerable.Repeat("x,merge,A,C", 1001)), Units).Problems[^1].Code,
            ]);
        Assert.Throws<ArgumentNullException>("history", () => UnitChangeReader.Parse("", null!));
    }
}
