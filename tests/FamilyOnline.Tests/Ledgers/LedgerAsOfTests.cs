using NodaTime;
using static FamilyOnline.Tests.Ledgers.LedgerSample;

namespace FamilyOnline.Tests.Ledgers;

/// <summary>As of D: periods that ended by D, as known at the end of D; invented lines.</summary>
public sealed class LedgerAsOfTests
{
    [Theory]
    [InlineData(5, 7, null)] // the day before the report
    [InlineData(5, 8, 100)] // the day of the report counts
    [InlineData(6, 2, 100)] // the day before the correction
    [InlineData(6, 3, 120)] // the day of the correction
    public void Value_is_the_newest_edition_known_at_the_end_of_the_day(int month, int day, int? expected)
    {
        var ledger = Reported(Line(Households, 4, 100, Day(5, 8)), Line(Households, 4, 120, Day(6, 3)));

        var standing = ledger.AsOf(Day(month, day)).SeriesOf("610424101", "households");

        Assert.Equal(expected is { } value ? [value] : [], standing.Select(figure => (int)figure.Value.ScaledValue));
    }

    [Fact]
    public void Period_that_has_not_ended_does_not_count_yet()
    {
        var ledger = Reported(Line(Households, 4, 100, Day(4, 20)));

        Assert.Empty(ledger.AsOf(Day(4, 29)).All);
        Assert.Single(ledger.AsOf(Day(4, 30)).All);
    }

    [Fact]
    public void Zero_is_a_value_and_each_absence_stays_itself()
    {
        var ledger = Reported(
            Line(Households, 4, 0, Day(5, 8)), Absent(Households, 5, Absence.NotAvailable, Day(6, 8)), Absent(Households, 6, Absence.NotApplicable, Day(7, 8)),
            Absent(Households, 7, Absence.Confidential, Day(8, 8)), Absent(Households, 8, Absence.NotReported, Day(9, 8)));

        Assert.Equal(
            ["0", "NotAvailable", "NotApplicable", "Confidential", "NotReported"],
            ledger.AsOf(Day(9, 30)).SeriesOf("610424101", "households").Select(figure => figure.Value.ToString()));
    }

    [Fact]
    public void Obligation_is_met_when_the_last_of_its_figures_came()
    {
        // Households of April on 8 May, trained on 12 May: two days after the 10th.
        var ledger = Reported(Line(Households, 4, 100, Day(5, 8)), Line(Trained, 4, 5, Day(5, 12)));

        Assert.Equal(ObligationState.Missing, April(ledger, Day(5, 11)).State);
        Assert.Equal((ObligationState.Late, (LocalDate?)Day(5, 12)), (April(ledger, Day(5, 12)).State, April(ledger, Day(5, 12)).MetOn));
    }

    [Fact]
    public void Correction_does_not_make_a_report_late()
    {
        var ledger = Reported(Line(Households, 4, 100, Day(5, 8)), Line(Trained, 4, 5, Day(5, 8)), Line(Trained, 4, 6, Day(6, 8)));

        Assert.Equal(ObligationState.OnTime, April(ledger, Day(6, 30)).State);
    }

    [Theory]
    [InlineData(Absence.NotAvailable, ObligationState.OnTime)]
    [InlineData(Absence.NotApplicable, ObligationState.OnTime)]
    [InlineData(Absence.Confidential, ObligationState.OnTime)]
    [InlineData(Absence.NotReported, ObligationState.Missing)]
    public void Every_reason_for_none_is_an_answer_but_not_reported(Absence absence, ObligationState expected)
    {
        var ledger = Reported(Absent(Households, 4, absence, Day(5, 8)), Line(Trained, 4, 5, Day(5, 8)));

        Assert.Equal(expected, April(ledger, Day(6, 30)).State);
    }

    [Theory]
    [InlineData(4, 12, ObligationState.OnTime)] // told on 12 April, in a month that had not ended: it is in all the same
    [InlineData(5, 15, ObligationState.OnTime)] // the last day
    [InlineData(5, 16, ObligationState.Late)]
    public void Form_owed_once_is_met_by_an_answer_for_any_month(int month, int day, ObligationState expected)
    {
        var ledger = Reported(Line(Body, 4, 1, Day(month, day)));

        Assert.Equal(expected, ledger.AsOf(Day(5, 20)).ObligationsOf("610424101").Single(status => status.Obligation.Form == Once).State);
    }

    [Fact]
    public void Silent_township_is_missing_and_its_figure_not_reported()
    {
        var figures = Reported(Line(Households, 4, 0, Day(5, 8)), Line(Trained, 4, 0, Day(5, 8))).AsOf(Day(5, 31));

        Assert.Equal(Absence.NotReported, figures.Get("610424102", "households").Value.Absence);
        Assert.Equal(ObligationState.Missing, figures.ObligationsOf("610424102").Single(status => status.Obligation.Form == Monthly && status.Obligation.Period == ReportingPeriod.Month(2024, 4)).State);
    }

    private static ObligationStatus April(FamilyOnline.Ledgers.Ledger ledger, LocalDate asOf) =>
        ledger.AsOf(asOf).ObligationsOf("610424101").Single(status => status.Obligation.Form == Monthly && status.Obligation.Period == ReportingPeriod.Month(2024, 4));
}
