using System.Globalization;
using FamilyOnline.Ledgers;
using NodaTime;
using static FamilyOnline.Tests.Ledgers.LedgerSample;

namespace FamilyOnline.Tests.Ledgers;

/// <summary>Invented lines; what each test expects can be read off them.</summary>
public sealed class LedgerTests
{
    [Fact]
    public void Empty_ledger_knows_nothing_and_nothing_is_owed()
    {
        var figures = Ledger.Empty.AsOf(Day(6, 30));

        Assert.Empty(Ledger.Empty.Editions);
        Assert.Null(Ledger.Empty.LatestReportedOn);
        Assert.Empty(figures.All);
        Assert.Empty(figures.Obligations);
    }

    [Fact]
    public void Ledger_for_a_plan_knows_what_is_owed_before_any_report() =>
        Assert.Equal(2, Ledger.For(Plan).AsOf(Day(5, 11)).Obligations.Count(status => status.State == ObligationState.Missing)); // April, two townships

    [Fact]
    public void Later_report_is_a_correction_that_keeps_the_earlier()
    {
        var ledger = Reported(Line(Households, 4, 100, Day(5, 8)), Line(Households, 4, 120, Day(6, 3), by: "信息员", note: "漏报"));

        var correction = Assert.Single(ledger.Corrections);
        Assert.Equal((1, 2), (correction.Earlier.Number, correction.Later.Number));
        Assert.Same(correction.Earlier, correction.Later.Supersedes);
        Assert.Equal(("信息员", "漏报"), (correction.Later.By, correction.Later.Note));
        Assert.True(correction.ChangesValue);
        Assert.Equal(Day(6, 3), ledger.LatestReportedOn);
    }

    [Fact]
    public void Same_value_said_again_later_is_an_edition_that_changes_nothing() =>
        Assert.False(Assert.Single(Reported(Line(Households, 4, 100, Day(5, 8)), Line(Households, 4, 100, Day(6, 3))).Corrections).ChangesValue);

    [Fact]
    public void Ten_and_ten_point_zero_are_the_same_answer()
    {
        var tenPointZero = new ReportedFigure("610424101", Households, ReportingPeriod.Month(2024, 4), Observation.Scaled(100, 1), Day(5, 8));

        Assert.Single(Reported(Line(Households, 4, 10, Day(5, 8)), tenPointZero).Editions);
    }

    [Fact]
    public void Numbers_follow_the_days_of_the_reports_and_not_their_delivery()
    {
        var ledger = Reported(Line(Households, 4, 3, Day(7, 1))).Append(Report(Line(Households, 4, 1, Day(5, 1)), Line(Households, 4, 2, Day(6, 1))));

        Assert.Equal(["1 1", "2 2", "3 3"], ledger.Editions.Select(edition => $"{edition.Number} {edition.Figure.Value}"));
    }

    [Fact]
    public void Edition_is_known_at_the_end_of_its_day_in_China()
    {
        var edition = Reported(Line(Households, 4, 100, Day(5, 8))).Editions.Single();

        // 9 May, 00:00 in Asia/Shanghai (UTC+8) is 8 May, 16:00 UTC.
        Assert.Equal(Instant.FromUtc(2024, 5, 8, 16, 0), edition.KnownAt);
    }

    [Fact]
    public void Same_line_twice_is_taken_once()
    {
        var ledger = Reported(Line(Households, 4, 100, Day(5, 8)), Line(Households, 4, 100, Day(5, 8)));

        Assert.Single(ledger.Editions);
        Assert.Single(ledger.Append(Report(Line(Households, 4, 100, Day(5, 8)))).Editions);
    }

    [Fact]
    public void Same_value_twice_on_a_day_is_taken_once_and_keeps_its_note()
    {
        ReportedFigure[] lines = [Line(Households, 4, 100, Day(5, 8), by: "b"), Line(Households, 4, 100, Day(5, 8), by: "a", note: "z"), Line(Households, 4, 100, Day(5, 8), by: "a", note: "y")];

        Assert.Equal(("a", "z"), (Reported(lines).Editions.Single().By, Reported(lines).Editions.Single().Note));
        Assert.Equal(Reported(lines).Editions, Reported(lines[..1]).Append(Report(lines[1..])).Editions);
    }

    [Fact]
    public void Zero_and_each_absence_are_different_answers_of_a_day()
    {
        foreach (var absence in (Absence[])[Absence.NotReported, Absence.NotAvailable, Absence.NotApplicable, Absence.Confidential])
            Assert.False(Ledger.Empty.Offer(Report(Line(Households, 4, 0, Day(5, 8)), Absent(Households, 4, absence, Day(5, 8)))).Success);
    }

    [Fact]
    public void All_conflicts_are_listed_and_nothing_is_taken()
    {
        var ledger = Reported(Line(Households, 4, 100, Day(5, 8)));

        var offered = ledger.Offer(Report(
            Line(Trained, 4, 7, Day(5, 8)), Line(Trained, 4, 8, Day(5, 8)), Line(Households, 4, 101, Day(5, 8)), Line(Households, 5, 1, Day(6, 8))));

        Assert.Equal(2, offered.Problems.Count);
        Assert.All(offered.Problems, problem => Assert.Equal("ledger.conflict", problem.Code));
        Assert.Equal(
            "For 610424101, metric households, period 2024-04, the reports of 2024-05-08 give different answers: 100, 101.",
            offered.Problems[0].Text(CultureInfo.InvariantCulture));
        Assert.Equal(
            "只保留正确的一行；如要更正先前的填报，请把更正的填报日期写在 2024-05-08 之后。",
            offered.Problems[0].Remedy(CultureInfo.GetCultureInfo("zh-Hans")));
        Assert.Single(ledger.Editions);
    }

    [Fact]
    public void Append_throws_with_every_conflict()
    {
        var thrown = Assert.Throws<ReadFailedException>(() => Reported(
            Line(Households, 4, 1, Day(5, 8)), Line(Households, 4, 2, Day(5, 8)), Line(Trained, 4, 1, Day(5, 8)), Line(Trained, 4, 2, Day(5, 8))));

        Assert.Equal(2, thrown.Problems.Count);
    }

    [Fact]
    public void Report_of_another_plan_is_a_callers_mistake()
    {
        var other = new Report(PlanOf(Monthly), []);

        Assert.StartsWith("The report was made under another plan than the ledger's.", Assert.Throws<ArgumentException>(() => Ledger.For(Plan).Append(other)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Figure_of_a_stranger_is_a_callers_mistake() =>
        Assert.StartsWith(
            "The report has a figure for '610425101', which is no subject of its plan.",
            Assert.Throws<ArgumentException>(() => Reported(Line(Households, 4, 1, Day(5, 8), subject: "610425101"))).Message, StringComparison.Ordinal);

    [Fact]
    public void Figure_of_a_metric_with_only_the_same_name_is_a_callers_mistake()
    {
        var namesake = new Metric("households", "households", MetricKind.Flow, "户", Provenance.From("example"));

        Assert.StartsWith(
            "The report has a figure for the metric 'households', which is not the one of its plan.",
            Assert.Throws<ArgumentException>(() => Reported(Line(namesake, 4, 1, Day(5, 8)))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Earlier_ledger_stays_as_it_was()
    {
        var before = Reported(Line(Households, 4, 100, Day(5, 8)));
        _ = before.Append(Report(Line(Households, 5, 110, Day(6, 8))));

        Assert.Single(before.Editions);
        Assert.Equal(Day(5, 8), before.LatestReportedOn);
    }
}
