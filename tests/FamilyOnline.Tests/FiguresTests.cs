using FamilyOnline.Tests.Support;
using NodaTime;

namespace FamilyOnline.Tests;

/// <summary>How answers of several months become one figure: flows are summed, levels and states take the newest answer.</summary>
public sealed class FiguresTests
{
    private static readonly LocalDate EndOfJuly = new(2024, 7, 31);

    private static readonly Metric Trained = Some.Metric("trained", MetricKind.Flow);

    private static readonly Metric Households = Some.Metric("households", MetricKind.Stock, new() { CarryForwardMonths = 2 });

    [Fact]
    public void A_flow_is_the_sum_of_its_months()
    {
        var figure = Of(Trained, (4, 10), (5, 0), (6, 25), (7, 5));
        Assert.Equal(new Figure("here", "trained", (Exact)40, ReportingPeriod.Month(2024, 7)), figure);
    }

    [Fact]
    public void A_flow_with_a_hole_is_a_partial_sum()
    {
        Assert.True(Of(Trained, (4, 10), (6, 25), (7, 5)).IsPartial); // May is missing
        Assert.True(Of(Trained, (4, 10), (5, 20), (6, 25)).IsPartial); // July is missing at the end
        Assert.Equal("35", Of(Trained, (4, 10), (6, 25)).Value.ToString());
    }

    [Fact]
    public void A_flow_with_an_unknown_month_is_partial_and_never_lowered_to_zero()
    {
        var figure = Of(Trained, (4, 10), (5, null), (6, 25), (7, 5));
        Assert.Equal(("40", true), (figure.Value.ToString(), figure.IsPartial));
    }

    [Fact]
    public void A_flow_without_any_value_says_why() =>
        Assert.Equal(Absence.NotAvailable, Of(Trained, (6, null), (7, null)).Value.Absence);

    [Fact]
    public void Zero_trained_is_a_sum_of_zero_and_nobody_asked_is_an_absence()
    {
        Assert.Equal("0", Of(Trained, (7, 0)).Value.ToString());
        Assert.Equal("NotReported", Snapshot().Get("here", "trained").Value.ToString());
    }

    [Theory]
    [InlineData(2024, 7, 30, "2024-06")]
    [InlineData(2024, 7, 31, "2024-07")]
    [InlineData(2024, 1, 1, "2023-12")]
    [InlineData(9998, 12, 31, "9998-12")]
    public void A_month_has_ended_from_its_last_day_on(int year, int month, int day, string ended) =>
        Assert.Equal(ended, new Figures(new LocalDate(year, month, day), []).LastEndedMonth.ToString("uuuu'-'MM", System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public void A_day_in_the_last_year_of_the_calendar_is_refused() =>
        Assert.StartsWith("A snapshot's day lies before the year 9999, but was 9999-12-31.", Assert.Throws<ArgumentException>(() => new Figures(new LocalDate(9999, 12, 31), [])).Message, StringComparison.Ordinal);

    [Fact]
    public void A_quarter_takes_the_place_of_its_months_and_no_day_is_counted_twice()
    {
        // April 10 + May 5 + June 7 are in the quarter's 24; July 3 comes after it: 27.
        var figure = Snapshot(Line(Trained, 4, 10), Line(Trained, 5, 5), Line(Trained, 6, 7), Line(Trained, ReportingPeriod.Quarter(2024, 2), 24), Line(Trained, 7, 3)).Get("here", "trained");
        Assert.Equal(("27", false), (figure.Value.ToString(), figure.IsPartial));
    }

    [Fact]
    public void A_month_that_a_flow_does_not_apply_to_leaves_no_hole()
    {
        ReportedFigure inMay = new("here", Trained, ReportingPeriod.Month(2024, 5), Observation.Of(Absence.NotApplicable), new LocalDate(2024, 6, 5));
        var figure = Snapshot(Line(Trained, 4, 10), inMay, Line(Trained, 6, 7), Line(Trained, 7, 3)).Get("here", "trained");
        Assert.Equal(("20", false), (figure.Value.ToString(), figure.IsPartial));
    }

    [Fact]
    public void A_quarter_and_a_month_of_a_flow_add_up_without_a_hole()
    {
        var figure = Snapshot(Line(Trained, ReportingPeriod.Quarter(2024, 2), 30), Line(Trained, ReportingPeriod.Month(2024, 7), 4)).Get("here", "trained");
        Assert.Equal(("34", false), (figure.Value.ToString(), figure.IsPartial));
    }

    [Fact]
    public void A_level_is_the_newest_answer_and_never_a_sum()
    {
        var figure = Of(Households, (6, 300), (7, 290));
        Assert.Equal(("290", false, false), (figure.Value.ToString(), figure.IsCarried, figure.IsPartial));
    }

    [Fact]
    public void A_level_is_carried_forward_as_many_months_as_its_metric_allows()
    {
        var carried = Of(Households, (5, 300)); // two months old at the end of July
        Assert.Equal(("300", true, ReportingPeriod.Month(2024, 5)), (carried.Value.ToString(), carried.IsCarried, carried.Period));
        var tooOld = Of(Households, (4, 300)); // three months
        Assert.Equal(("NotReported", false), (tooOld.Value.ToString(), tooOld.IsCarried));
    }

    [Fact]
    public void A_metric_that_carries_nothing_has_no_older_value() =>
        Assert.Equal("NotReported", Of(Some.Metric("m"), (6, 300)).Value.ToString());

    [Fact]
    public void Not_available_lets_an_earlier_value_stand_in()
    {
        var figure = Of(Households, (6, 300), (7, null));
        Assert.Equal(("300", true), (figure.Value.ToString(), figure.IsCarried));
        Assert.Equal(Absence.NotAvailable, Of(Households, (4, 300), (7, null)).Value.Absence); // 300 is too old: what July said stands
    }

    [Theory]
    [InlineData(Absence.NotApplicable)]
    [InlineData(Absence.Confidential)]
    public void Not_applicable_and_confidential_stand_before_an_earlier_value(Absence answer)
    {
        var figure = Snapshot(Line(Households, 6, 300), Some.Figure(Households, ReportingPeriod.Month(2024, 7), Observation.Of(answer))).Get("here", "households");
        Assert.Equal((answer, false), (figure.Value.Absence, figure.IsCarried));
    }

    [Fact]
    public void A_yes_of_an_earlier_month_is_carried_like_a_level()
    {
        var home = Some.Metric("home", MetricKind.YesNo, new() { CarryForwardMonths = 12 });
        Assert.Equal(("1", true), (Of(home, (4, 1)).Value.ToString(), Of(home, (4, 1)).IsCarried));
        Assert.Equal("0", Of(home, (4, 1), (7, 0)).Value.ToString());
    }

    [Fact]
    public void An_earlier_month_is_looked_at_with_what_is_known_now()
    {
        var figures = Snapshot(Line(Households, 5, 300), Line(Households, 7, 320), Line(Trained, 5, 10), Line(Trained, 7, 4));
        Assert.Equal("300", figures.Get("here", "households", new YearMonth(2024, 5)).Value.ToString());
        Assert.Equal("10", figures.Get("here", "trained", new YearMonth(2024, 5)).Value.ToString());
        Assert.Equal("NotReported", figures.Get("here", "households", new YearMonth(2024, 4)).Value.ToString());
    }

    [Theory]
    [InlineData("2024-07-31", "2024-07")] // the last day of a month ends it
    [InlineData("2024-07-30", "2024-06")]
    [InlineData("2024-08-01", "2024-07")]
    [InlineData("2025-01-01", "2024-12")]
    public void A_month_has_ended_on_its_last_day(string asOf, string month) =>
        Assert.Equal(ReportingPeriod.Parse(month).LastMonth, new Figures(ReportingPeriod.Parse(asOf).First, []).LastEndedMonth);

    [Fact]
    public void All_figures_stand_in_the_order_of_subject_metric_and_period()
    {
        var figures = new Figures(
            EndOfJuly,
            [
                Some.Figure(Trained, ReportingPeriod.Month(2024, 6), Observation.Of(1), "b"), Some.Figure(Trained, ReportingPeriod.Month(2024, 5), Observation.Of(2), "b"),
                Some.Figure(Households, ReportingPeriod.Month(2024, 7), Observation.Of(3), "b"), Some.Figure(Trained, ReportingPeriod.Month(2024, 7), Observation.Of(4), "a"),
            ]);
        Assert.Equal([4L, 3L, 2L, 1L], figures.All.Select(figure => figure.Value.ScaledValue));
        Assert.Equal([2L, 1L], figures.SeriesOf("b", "trained").Select(figure => figure.Value.ScaledValue));
        Assert.Empty(figures.SeriesOf("c", "trained"));
    }

    [Fact]
    public void Two_figures_for_one_cell_are_refused() => Assert.Equal(
        "Two figures are given for here, households, 2024-07.", Refusal.Of(() => Snapshot(Line(Households, 7, 1), Line(Households, 7, 1))));

    [Fact]
    public void Obligations_are_found_by_subject()
    {
        var owed = new Obligation(Some.Monthly("f", 10, "m"), "here", ReportingPeriod.Month(2024, 6), new(2024, 7, 10));
        var figures = new Figures(EndOfJuly, [], [new ObligationStatus(owed, null, EndOfJuly)]);
        Assert.Equal(ObligationState.Missing, Assert.Single(figures.ObligationsOf("here")).State);
        Assert.Empty(figures.ObligationsOf("there"));
    }

    private static Figure Of(Metric metric, params (int Month, long? Value)[] months) =>
        Snapshot([.. months.Select(month => Line(metric, month.Month, month.Value))]).Get("here", metric.Id);

    private static Figures Snapshot(params ReportedFigure[] figures) => new(EndOfJuly, figures);

    private static ReportedFigure Line(Metric metric, int month, long? value) => Line(metric, ReportingPeriod.Month(2024, month), value);

    private static ReportedFigure Line(Metric metric, ReportingPeriod period, long? value) =>
        Some.Figure(metric, period, value is { } known ? Observation.Of(known) : Observation.Of(Absence.NotAvailable));
}
