using FamilyOnline.Restatements;
using FamilyOnline.Tests.Rollups;
using static FamilyOnline.Tests.Restatements.RestatementSample;
using static FamilyOnline.Tests.Rollups.RollupSample;

namespace FamilyOnline.Tests.Restatements;

/// <summary>Differences of two publications, worked by hand.</summary>
public sealed class RestatementTests
{
    private static readonly Metric Homes = Metric("homes", MetricKind.Stock);

    [Fact]
    public void Nothing_changed_has_no_parts() =>
        Assert.Equal(["120 120 0"], Told(Between(Published([Line], "x1 2024-06 line 100", "x2 2024-06 line 20", "y1 2024-06 line 7", "y1 2024-06 line 8 2", "x1 2024-07 line 1 2"), "line", "x")));

    [Fact]
    public void A_late_report_adds_what_it_says() =>
        Assert.Equal(["100 140 40", "LateReport x2 2024-06 line - > 40: 40"], Told(Between(Published([Line], "x1 2024-06 line 100", "x2 2024-06 line 40 2"), "line", "x")));

    [Fact]
    public void A_correction_adds_what_it_corrects_by() =>
        Assert.Equal(["100 95 -5", "Correction x1 2024-06 line 100 > 95: -5"], Told(Between(Published([Line], "x1 2024-06 line 100", "x1 2024-06 line 97 2", "x1 2024-06 line 95 3"), "line", "n")));

    [Theory]
    [InlineData("NotReported")]
    [InlineData("NotAvailable")]
    [InlineData("NotApplicable")]
    public void A_value_that_is_taken_back_is_a_withdrawal(string none) =>
        Assert.Equal(["120 100 -20", $"Withdrawal x2 2024-06 line 20 > {none}: -20"], Told(Between(Published([Line], "x1 2024-06 line 100", "x2 2024-06 line 20", $"x2 2024-06 line {none} 2"), "line", "x")));

    [Fact]
    public void An_answer_that_was_none_is_corrected_and_not_late() =>
        Assert.Equal(["100 140 40", "Correction x2 2024-06 line NotAvailable > 40: 40"], Told(Between(Published([Line], "x1 2024-06 line 100", "x2 2024-06 line NotAvailable", "x2 2024-06 line 40 2"), "line", "x")));

    /// <summary>100 + 120 + 1 = 221; 95 + 40 − 7 + 3 = 131.</summary>
    [Fact]
    public void All_together_stand_by_cause_then_by_unit() => Assert.Equal(
        [
            "221 131 -90", "Correction x1 2024-06 line 100 > 95: -5", "Correction y2 2024-06 line 1 > 3: 2",
            "LateReport x2 2024-06 line - > 40: 40", "LateReport y1 2024-06 line - > -7: -7", "Withdrawal x3 2024-06 line 120 > NotReported: -120",
        ],
        Told(Between(
            Published(
                [Line], "x1 2024-06 line 100", "x3 2024-06 line 120", "y2 2024-06 line 1", "x3 2024-06 line NotReported 2",
                "y2 2024-06 line 3 2", "y1 2024-06 line -7 2", "x2 2024-06 line 40 2", "x1 2024-06 line 95 2"),
            "line",
            "n")));

    [Fact]
    public void A_late_report_takes_the_place_of_what_stood_in_as_one_part() => Assert.Equal(
        ["90 100 10", "LateReport x1 2024-06 line - > 100: 10"],
        Told(Between(Published([Metric("line", MetricKind.Stock, new() { CarryForwardMonths = 1 })], "x1 2024-05 line 90", "x2 2024-06 line NotApplicable", "x1 2024-06 line 100 2"), "line", "x")));

    [Fact]
    public void A_correction_of_what_stands_in_counts_by_its_own_period() => Assert.Equal(
        ["90 93 3", "Correction x1 2024-05 line 90 > 93: 3"],
        Told(Between(Published([Metric("line", MetricKind.Stock, new() { CarryForwardMonths = 1 })], "x1 2024-05 line 90", "x2 2024-06 line NotApplicable", "x1 2024-05 line 93 2"), "line", "x")));

    [Fact]
    public void Of_a_quarter_each_month_is_a_part_of_its_own() => Assert.Equal(
        ["30 47 17", "Correction x1 2024-04 new 10 > 12: 2", "LateReport x1 2024-05 new - > 15: 15"],
        Told(Between(Published([Metric("new", MetricKind.Flow)], "x1 2024-04 new 10", "x1 2024-06 new 20", "x1 2024-04 new 12 2", "x1 2024-05 new 15 2"), "new", "x", ReportingPeriod.Quarter(2024, 2))));

    [Fact]
    public void Of_a_stock_only_the_last_month_of_a_quarter_bears_on_it() => Assert.Equal(
        ["20 20 0"],
        Told(Between(Published([Line], "x1 2024-05 line 10", "x1 2024-06 line 20", "x1 2024-05 line 12 2"), "line", "x", ReportingPeriod.Quarter(2024, 2))));

    [Fact]
    public void A_late_nothing_changes_how_complete_it_is_and_is_told() =>
        Assert.Equal(["100 100 0", "LateReport x2 2024-06 line - > 0: 0"], Told(Between(Published([Line], "x1 2024-06 line 100", "x2 2024-06 line 0 2"), "line", "x")));

    /// <summary>The first publication is of 5 January 2025: the year 2024 is over and the first quarter of 2025 is not.</summary>
    [Theory]
    [InlineData("2024-12", "10 15 5", "LateReport x2 2024-12 new - > 5: 5")]
    [InlineData("2025-Q1", "1 21 20", "NewReport x1 2025-01 new - > 20: 20")]
    public void What_could_not_have_been_there_yet_is_no_late_report(string period, string values, string part) => Assert.Equal(
        [values, part],
        Told(Between(Published([Metric("new", MetricKind.Flow)], "x1 2024-12 new 10", "x2 2024-12 new 5 2", "x2 2025-01 new 1", "x1 2025-01 new 20 9"), "new", "n", ReportingPeriod.Parse(period))));

    /// <summary>At eight in the morning of 5 January in China the day before is over, and that day is not.</summary>
    [Theory]
    [InlineData("2025-01-04", "LateReport")]
    [InlineData("2025-01-05", "NewReport")]
    public void A_day_is_over_at_its_end_in_China(string day, string cause) => Assert.Equal(
        ["1 21 20", $"{cause} x1 {day} new - > 20: 20"],
        Told(Between(Published([Metric("new", MetricKind.Flow)], $"x2 {day} new 1", $"x1 {day} new 20 9"), "new", "n", ReportingPeriod.Parse(day))));

    [Theory]
    [InlineData("none", "x1 2024-06 line 40 2", "NotReported 40 NotReported", "LateReport x1 2024-06 line - > 40: NotAvailable")]
    [InlineData("x1 2024-06 line 40", "x1 2024-06 line NotAvailable 2", "40 NotReported NotReported", "Withdrawal x1 2024-06 line 40 > NotAvailable: NotAvailable")]
    public void Where_one_has_no_value_there_is_no_number(string before, string after, string values, string part) =>
        Assert.Equal([values, part], Told(Between(Published([Line], before == "none" ? [after] : [before, after]), "line", "x")));

    /// <summary>40 + 30 of two, then the third comes: with all required there was no value before.</summary>
    [Fact]
    public void Where_all_are_required_the_last_late_report_gives_no_number() => Assert.Equal(
        ["NotReported 75 NotReported", "LateReport x3 2024-06 strict - > 5: NotAvailable"],
        Told(Between(Published([Metric("strict", MetricKind.Stock, With(new() { Missing = MissingRule.RequireAll }))], "x1 2024-06 strict 40", "x2 2024-06 strict 30", "x3 2024-06 strict 5 2"), "strict", "x")));

    /// <summary>Of two editions that contradict each other none counts now.</summary>
    [Fact]
    public void A_contradiction_takes_the_value_away() => Assert.Equal(
        ["120 100 -20", "Withdrawal x2 2024-06 line 20 > -: -20"],
        Told(Between(Published([Line], "x1 2024-06 line 100", "x2 2024-06 line 20", "x2 2024-06 line 21 2", "x2 2024-06 line 22 2"), "line", "x")));

    [Fact]
    public void What_another_county_does_is_no_part() =>
        Assert.Equal(["100 100 0"], Told(Between(Published([Line, Homes], "x1 2024-06 line 100", "x2 2024-06 homes 5 2", "y1 2024-06 line 5 2"), "line", "x")));

    [Fact]
    public void Editions_are_those_behind_the_answers()
    {
        var part = Assert.Single(Between(Published([Line], "x1 2024-06 line 100", "x1 2024-06 line 95 3"), "line", "x").Parts);

        Assert.Equal((Then, Then.Plus(NodaTime.Duration.FromDays(3))), (part.From!.KnownAt, part.To!.KnownAt));
    }

    [Theory]
    [InlineData("lines", "x", "There is no metric 'lines'; there are line.")]
    [InlineData("line", "z", "The tree of 2024-12-31 has no unit 'z'.")]
    public void What_is_not_there_is_refused(string metric, string unit, string message) =>
        Assert.Equal(message, Assert.Throws<KeyNotFoundException>(() => Between(Published([Line], "x1 2024-06 line 100"), metric, unit)).Message);

    [Fact]
    public void A_unit_that_only_one_publication_has_is_refused() => Assert.Equal(
        "The tree of 2024-12-31 has no unit 'y'.",
        Assert.Throws<KeyNotFoundException>(() => Between(Published(TreeOf("n", "x:n"), RollupSample.Tree, [Line], "x 2024-06 line 100"), "line", "y")).Message);

    [Fact]
    public void A_period_is_needed() =>
        Assert.StartsWith("A figure is asked for a period.", Assert.Throws<ArgumentException>(() => Between(Published([Line], "x1 2024-06 line 100"), "line", "x", default(ReportingPeriod))).Message, StringComparison.Ordinal);

    [Fact]
    public void Both_publications_are_needed()
    {
        var (before, after) = Published([Line], "x1 2024-06 line 100");

        Assert.Throws<ArgumentNullException>(() => Restatement.Between(null!, after, "line", "x", June));
        Assert.Throws<ArgumentNullException>(() => Restatement.Between(before, null!, "line", "x", June));
    }
}
