using FamilyOnline.Duties;
using FamilyOnline.Tests.Support;
using static FamilyOnline.Tests.Duties.DutySample;

namespace FamilyOnline.Tests.Duties;

/// <summary>What came, when and what did not, in a prefecture of three townships; each case is small enough to be counted by hand.</summary>
public sealed class DutyRecordTests
{
    private static readonly ReportingPeriod January = ReportingPeriod.Month(2024, 1);

    [Fact]
    public void A_report_is_on_time_late_or_missing()
    {
        var record = Judge(Table(Reports("a1 2024-01 02-10", "a2 2024-01 02-11")), "03-01");

        Assert.Equal(["a1 2024-01 OnTime", "a2 2024-01 Late", "b1 2024-01 Missing"], Told(record, "p", January));
        Assert.Equal("1+1+1 0+0 0 0", Told(record.Of("p", January)));
        Assert.Equal((Exact.Ratio(2, 3), Exact.Ratio(1, 3)), (record.Of("p", January).Completeness, record.Of("p", January).Timeliness));
        Assert.Equal(("1+1+0 0+0 0 0", "0+0+1 0+0 0 0"), (Told(record.Of("a", January)), Told(record.Of("b", January))));
    }

    /// <summary>Both figures must be there: on the 8th one of them, on the 12th the other.</summary>
    [Fact]
    public void A_form_is_in_on_the_day_of_its_last_first_answer()
    {
        var table = Table("a1 2024-01 lines 5 02-08", "a1 2024-01 people 5 02-12", "a2 2024-01 lines 5 02-08");
        var owed = Judge(table, "03-01").Owed("a", January);

        Assert.Equal([new(2024, 2, 12), null], owed.Select(status => status.MetOn));
        Assert.Equal([DutyState.Late, DutyState.Missing], owed.Select(status => status.State));
    }

    [Fact]
    public void A_later_correction_does_not_make_a_report_late()
    {
        var table = Table(Reports("a1 2024-01 02-08").Append("a1 2024-01 lines 7 02-20").Append("a1 2024-01 people NotReported 02-25"));

        Assert.Equal(["a1 2024-01 OnTime", "a2 2024-01 Missing"], Told(Judge(table, "03-01"), "a", January));
    }

    [Theory]
    [InlineData("0", true)]
    [InlineData("NotAvailable", true)]
    [InlineData("NotApplicable", true)]
    [InlineData("Confidential", true)]
    [InlineData("NotReported", false)]
    public void A_reason_for_no_value_is_an_answer_but_silence_is_none(string answer, bool isIn)
    {
        var record = Judge(Table("a1 2024-01 lines 5 02-08", $"a1 2024-01 people {answer} 02-08"), "03-01");

        Assert.Equal(isIn ? 1 : 0, record.Of("a1", January).OnTime);
    }

    /// <summary>The day belongs to the reporter until it is over; midnight belongs to the day that it ends.</summary>
    [Theory]
    [InlineData("02-09", "1 Early, 2 Awaiting")]
    [InlineData("02-10T23", "1 Early, 2 Awaiting")]
    [InlineData("02-10T24", "1 OnTime, 2 Missing")]
    public void A_report_is_missing_once_its_due_day_is_over_in_China(string at, string told)
    {
        var states = Judge(Table(Reports("a1 2024-01 02-05")), at).Owed("p", January).CountBy(status => status.State);

        Assert.Equal(told, string.Join(", ", states.Select(state => $"{state.Value} {state.Key}")));
    }

    [Fact]
    public void What_is_not_due_yet_is_in_no_share()
    {
        var record = Judge(Table(Reports("a1 2024-01 02-05", "a1 2024-02 03-01")), "03-02");

        Assert.Equal("1+0+2 1+5 0 0", Told(record.Of("p", ReportingPeriod.Quarter(2024, 1)))); // two of February and three of March are not in
        Assert.Equal(Exact.Ratio(1, 3), record.Of("p", ReportingPeriod.Quarter(2024, 1)).Completeness);
    }

    [Fact]
    public void Where_nothing_was_due_there_is_no_share()
    {
        var counts = Judge(Table(), "01-15").Of("p", January);

        Assert.Equal((0, Quantity.Of(Absence.NotApplicable), Quantity.Of(Absence.NotApplicable)), (counts.Expected, counts.Completeness, counts.Timeliness));
        Assert.Equal(3, counts.Awaiting);
    }

    [Fact]
    public void What_became_known_later_counts_as_if_it_had_never_come()
    {
        var table = Table(Reports("a1 2024-01 02-08", "a2 2024-01 02-20"));

        Assert.Equal("1+0+2 0+0 0 0", Told(Judge(table, "02-15").Of("p", January)));
        Assert.Equal("1+1+1 0+0 0 0", Told(Judge(table, "02-20").Of("p", January)));
    }

    /// <summary>A table without instants knows its figures since ever: nothing of it is late.</summary>
    [Fact]
    public void What_is_known_since_ever_is_on_time()
    {
        FamilyOnline.Submissions.FigureTableBuilder table = new(Metrics);
        foreach (var metric in Monthly.Metrics)
            table.Add(new("a1", Metrics[metric], January, Observation.Of(1), NodaTime.Instant.MinValue));

        Assert.Equal("1+0+2 0+0 0 0", Told(Judge(table.Build(), "03-01").Of("p", January)));
    }

    [Fact]
    public void Duties_are_counted_together_or_one_by_one()
    {
        DutyBook book = new([Monthly, DutyOf("quarterly", cadence: Cadence.Quarterly, metrics: "posts")], History);
        var record = book.Judge(Table(Reports("a1 2024-01 02-08").Append("a1 2024-Q1 posts 5 04-08")), At("05-01"));

        Assert.Equal("2+0+2 0+0 0 0", Told(record.Of("a1", ReportingPeriod.Quarter(2024, 1))));
        Assert.Equal("1+0+0 0+0 0 0", Told(record.Of("a1", ReportingPeriod.Quarter(2024, 1), "quarterly")));
        Assert.Equal("1+0+2 0+0 0 0", Told(record.Of("a1", ReportingPeriod.Quarter(2024, 1), "monthly")));
        Assert.Equal("1+0+0 0+0 0 0", Told(record.Of("a1", January))); // the quarter does not lie inside January
    }

    [Fact]
    public void Reports_stand_in_the_order_of_due_day_duty_and_unit()
    {
        DutyBook book = new([DutyOf("z"), DutyOf("a", metrics: "posts")], HistoryOf("a2:a", "a1:a"));

        Assert.Equal(
            ["a a1 2024-01: Missing", "a a2 2024-01: Missing", "z a1 2024-01: Missing", "z a2 2024-01: Missing", "a a1 2024-02: Missing"],
            book.Judge(Table(), At("12-31")).Owed("p", ReportingPeriod.Quarter(2024, 1)).Take(5).Select(status => status.ToString()));
    }

    [Fact]
    public void Who_asks_for_what_is_not_there_is_told()
    {
        var record = Judge(Table(), "03-01");
        Assert.Equal("The history has no unit 'q'.", Refusal.Of<KeyNotFoundException>(() => record.Of("q", January)));
        Assert.Equal("There is no duty 'weekly'; there is monthly.", Refusal.Of<KeyNotFoundException>(() => record.Of("p", January, "weekly")));
        Assert.Equal("Reports are counted for a span.", Refusal.Of(() => record.Of("p", default)));
        Assert.Equal("Duty 'monthly' asks for the metric 'lines', which the figures do not have.", Refusal.Of(() =>
            new DutyBook([Monthly], History).Judge(new FamilyOnline.Submissions.FigureTableBuilder(new([])).Build(), At("03-01"))));
    }
}
