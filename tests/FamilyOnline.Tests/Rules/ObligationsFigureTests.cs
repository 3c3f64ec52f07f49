using FamilyOnline.Tests.Support;
using NodaTime;

namespace FamilyOnline.Tests.Rules;

/// <summary>应报统计: obligations that the ledger itself keeps, by state.</summary>
public sealed class ObligationsFigureTests
{
    // March is late by a day, April missing, May in time: due on the 5th of the next month.
    internal static readonly CandidateTable Owed = CandidateTable.Of("id\nhere\nother").Owing(Status(3, new(2024, 4, 6)), Status(4, null), Status(5, new(2024, 6, 5)));

    [Theory]
    [InlineData("missing", "1")]
    [InlineData("late", "1")]
    [InlineData("on-time", "1")]
    public void They_are_counted_by_state(string state, string number) => Assert.Equal(number, Owed.Gives($"{{ obligations: monthly, state: {state} }}"));

    [Fact]
    public void Missing_is_meant_where_nothing_is_said() => Assert.Equal("1", Owed.Gives("{ obligations: monthly }"));

    [Fact]
    public void What_nobody_recorded_is_not_known() => Assert.Equal("NotReported", Owed.Gives("{ obligations: monthly }", "other"));

    // A mark may state how one stands, where no ledger is behind the figures.
    [Fact]
    public void A_mark_may_state_how_one_stands()
    {
        var table = CandidateTable.Alone().Stated("candidate figure value period\nhere monthly late 2024-03\nhere monthly missing 2024-04\nhere monthly on-time 2024-05\nhere monthly late 2023-05");
        Assert.Equal(("2", "1"), (table.Gives("{ obligations: monthly, state: late }"), table.Gives("{ obligations: monthly, state: late, within: year }")));
    }

    // 缺报扣1分，迟报扣0.5分，同表计: 5 − 1 − 0.5.
    [Fact]
    public void They_are_occurrences_that_a_tally_counts() =>
        Assert.Equal("7/2", SchemeRun.Points(
            "{ scheme: s, points: 5, start: 5, parts: [{ id: a, tally: { of: { obligations: monthly, state: missing }, lose: 1 } }, { id: b, tally: { of: { obligations: monthly, state: late }, lose: 0.5 } }] }",
            Owed));

    [Theory]
    [InlineData("{ obligations: monthly, state: early }", "document.unknown-word")]
    [InlineData("{ obligations: monthly, within: month }", "document.unknown-word")]
    public void A_slip_is_refused(string figure, string code) => Assert.Equal(code, Assert.Single(Reading.ProblemsOfFigure(figure)).Code);

    private static ObligationStatus Status(int month, LocalDate? metOn)
    {
        var form = ReportForm.Monthly("monthly", "月报", [SubjectKind.Township], ["x"], 5, Provenance.Assume("an example"));
        return new(new Obligation(form, "here", ReportingPeriod.Month(2024, month), new LocalDate(2024, month + 1, 5)), metOn, CandidateTable.AsOf);
    }
}
