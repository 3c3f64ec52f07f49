using FamilyOnline.Tests.Support;
using NodaTime;

namespace FamilyOnline.Tests.Rules;

/// <summary>迟报天数: by how many days something came late.</summary>
public sealed class DaysLateFigureTests
{
    private const string Due = "{ days-late: plan, due: 2024-03-05 }";

    [Theory]
    [InlineData("2024-03-05", "0")]
    [InlineData("2024-03-04", "0")]
    [InlineData("2024-03-06", "1")]
    [InlineData("2024-04-05", "31")]
    [InlineData("?", "NotReported")]
    [InlineData("n/a", "NotApplicable")]
    public void The_day_that_a_mark_states_is_compared_with_the_day_due(string day, string days) =>
        Assert.Equal(days, CandidateTable.Alone().Stated($"candidate figure value\nhere plan {day}").Gives(Due));

    // Due on 5 March for this one, on the 1st for all others.
    [Theory]
    [InlineData("here plan 2024-03-05 target", "3")]
    [InlineData("* plan 2024-03-01 target", "7")]
    [InlineData("* plan 2024-03-01 target\nhere plan 2024-03-05 target", "3")]
    [InlineData("here plan 5 target", "NotReported")]
    public void A_target_may_set_the_day_due(string target, string days) =>
        Assert.Equal(days, CandidateTable.Alone().Stated($"candidate figure value by\nhere plan 2024-03-08 -\n{target}").Gives("{ days-late: plan }"));

    [Fact]
    public void What_has_not_come_is_not_known() => Assert.Equal("NotReported", CandidateTable.Alone().Gives(Due));

    // Due on 5 April; came in on the 8th.
    [Theory]
    [InlineData("{ days-late: monthly }", "3")]
    [InlineData("{ days-late: monthly, due: 2024-04-07 }", "1")]
    public void The_ledger_knows_both_days(string figure, string days) => Assert.Equal(days, CandidateTable.Alone().Owing(Status(new(2024, 4, 8))).Gives(figure));

    [Fact]
    public void An_obligation_that_is_not_met_is_not_known() => Assert.Equal("NotReported", CandidateTable.Alone().Owing(Status(null)).Gives("{ days-late: monthly }"));

    // A37: each day late takes 0.5: three days take 1.5.
    [Fact]
    public void Steps_take_points_for_every_day() =>
        Assert.Equal("7/2", SchemeRun.Points(
            "{ scheme: s, parts: [{ id: a, points: 5, steps: { of: { days-late: plan, due: 2024-03-05 }, at: 0, above: { per: 1, lose: 0.5 } } }] }",
            CandidateTable.Alone().Stated("candidate figure value\nhere plan 2024-03-08")));

    [Theory]
    [InlineData("{ days-late: plan, due: 03-05 }", "rule.not-a-date")]
    [InlineData("{ days-late: plan, due: 2024-3-5 }", "rule.not-a-date")]
    [InlineData("{ days-late: a b }", "document.not-an-id")]
    public void A_slip_is_refused(string figure, string code) => Assert.Equal(code, Assert.Single(Reading.ProblemsOfFigure(figure)).Code);

    private static ObligationStatus Status(LocalDate? metOn)
    {
        var form = ReportForm.Monthly("monthly", "月报", [SubjectKind.Township], ["x"], 5, Provenance.Assume("an example"));
        return new(new Obligation(form, "here", ReportingPeriod.Month(2024, 3), new LocalDate(2024, 4, 5)), metOn, CandidateTable.AsOf);
    }
}
