using FamilyOnline.Tests.Support;
using NodaTime;

namespace FamilyOnline.Tests;

/// <summary>Reports and their lines.</summary>
public sealed class ReportTests
{
    private static readonly Metric Households = Some.Metric("households");

    [Fact]
    public void A_line_says_whom_what_when_and_how_much()
    {
        using var hostile = new HostileCulture("de-DE");
        var line = new ReportedFigure("610424101", Households, ReportingPeriod.Month(2024, 4), Observation.Of(320), new LocalDate(2024, 5, 8), "信息员", "更正");
        Assert.Equal("610424101 households 2024-04: 320 (2024-05-08)", line.ToString());
        Assert.Equal(("信息员", "更正"), (line.By, line.Note));
    }

    [Fact]
    public void A_line_may_come_on_the_first_day_of_its_period_but_not_before()
    {
        var april = ReportingPeriod.Month(2024, 4);
        Assert.Equal(new LocalDate(2024, 4, 1), new ReportedFigure("here", Households, april, default, new LocalDate(2024, 4, 1)).ReportedOn);
        Assert.Equal(
            "A figure for 2024-04 cannot have been reported on 2024-03-31, before the period began.",
            Refusal.Of(() => new ReportedFigure("here", Households, april, default, new LocalDate(2024, 3, 31))));
    }

    [Fact]
    public void A_line_needs_a_period_a_subject_and_a_metric()
    {
        var (april, day) = (ReportingPeriod.Month(2024, 4), new LocalDate(2024, 5, 1));
        Assert.Equal("A reported figure needs a period.", Refusal.Of(() => new ReportedFigure("here", Households, default, default, day)));
        Assert.Throws<ArgumentException>(() => new ReportedFigure(" ", Households, april, default, day));
        Assert.Throws<ArgumentNullException>(() => new ReportedFigure("here", null!, april, default, day));
    }

    [Fact]
    public void A_report_keeps_its_own_copy_of_its_lines()
    {
        var plan = new ReportingPlan(Some.Days(2024, 4, 2024, 12), [Some.Township("here")], [Households], []);
        List<ReportedFigure> lines = [Some.Figure(Households, ReportingPeriod.Month(2024, 4), Observation.Of(1))];
        var report = new Report(plan, lines);
        lines.Clear();
        Assert.Single(report.Figures);
        Assert.Same(plan, report.Plan);
        Assert.Equal("The list 'figures' holds a null.", Refusal.Of(() => new Report(plan, [null!])));
    }
}
