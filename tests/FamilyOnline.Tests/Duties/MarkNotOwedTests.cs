using FamilyOnline.Duties;
using FamilyOnline.Rollups;
using FamilyOnline.Submissions;
using NodaTime;
using static FamilyOnline.Tests.Duties.DutySample;

namespace FamilyOnline.Tests.Duties;

/// <summary>A roll-up that expects only what is owed.</summary>
public sealed class MarkNotOwedTests
{
    private static readonly ReportingPeriod Quarter = ReportingPeriod.Quarter(2024, 1);

    private static readonly Excuse Flood = new("a1", new(new(2024, 2, 1), new(2024, 2, 29)), "洪灾");

    /// <summary>Three townships and three months are nine answers; a2 opened in February, a1 was excused for it: seven are owed, two are there.</summary>
    [Fact]
    public void What_is_not_owed_is_not_expected()
    {
        DutyBook book = new([Monthly], HistoryOf("a1:a", "a2:a:2024-02-01", "b1:b"), [Flood]);
        var table = Table(Reports("a1 2024-01 02-08", "b1 2024-01 02-08"));

        Assert.Equal("2/9", CoverageOf(table));
        Assert.Equal("2/7", CoverageOf(book.MarkNotOwed(table, Quarter)));
    }

    [Fact]
    public void An_answer_that_nobody_owed_stands()
    {
        DutyBook book = new([Monthly], History, [Flood]);
        var table = Table(Reports("a1 2024-02 03-05"));

        Assert.Equal(Exact.One, Figure(book.MarkNotOwed(table, Quarter), "p").Value);
    }

    /// <summary>The excuse came after the answer, or before: the answer stands either way, and before it came nothing is expected.</summary>
    [Theory]
    [InlineData("03-01")]
    [InlineData("03-05")]
    [InlineData("03-10")]
    public void An_answer_stands_whenever_the_excuse_came(string excused)
    {
        DutyBook book = new([Monthly], History, [new("a1", Flood.Days, "洪灾", knownAt: At(excused))]);

        Assert.Equal(Exact.One, Figure(book.MarkNotOwed(Table(Reports("a1 2024-02 03-05")), Quarter), "p").Value);
    }

    [Fact]
    public void What_is_owed_under_another_duty_is_expected_still()
    {
        DutyBook book = new([Monthly, DutyOf("other", metrics: "lines")], History, [new("a1", Flood.Days, "洪灾", "monthly")]);

        Assert.Equal("0/3", Figure(book.MarkNotOwed(Table("a1 2024-02 posts 1 03-05"), ReportingPeriod.Month(2024, 2)), "p", ReportingPeriod.Month(2024, 2)).Coverage.ToString());
    }

    private static string CoverageOf(FigureTable table)
    {
        var months = Enumerable.Range(1, 3).Select(month => Figure(table, "p", ReportingPeriod.Month(2024, month)).Coverage).ToList();
        return $"{months.Sum(month => month.Known)}/{months.Sum(month => month.Expected)}";
    }

    private static RolledFigure Figure(FigureTable table, string unit, ReportingPeriod? period = null)
    {
        UnitTree tree = HistoryOf("a1:a", "a2:a", "b1:b").At(new LocalDate(2024, 3, 31));
        return Rollup.Of(table, tree).Figure("lines", unit, period ?? Quarter);
    }
}
