using FamilyOnline.Duties;
using static FamilyOnline.Tests.Duties.DutySample;

namespace FamilyOnline.Tests.Duties;

/// <summary>Reports that nobody owed: counted apart, and never in a share.</summary>
public sealed class UnexpectedReportTests
{
    [Fact]
    public void A_closed_unit_that_reports_does_not_lift_the_share_above_one()
    {
        DutyBook book = new([Monthly], HistoryOf("a1:a", "a2:a::2024-01-01"));
        var counts = book.Judge(Table(Reports("a1 2024-01 02-08", "a2 2024-01 02-08")), At("03-01")).Of("a", ReportingPeriod.Month(2024, 1));

        Assert.Equal("1+0+0 0+0 0 1", Told(counts));
        Assert.Equal(Exact.One, counts.Completeness);
    }

    [Fact]
    public void It_counts_for_the_county_that_the_unit_lay_in_last()
    {
        DutyBook book = new([Monthly], HistoryOf("a1:a::2023-07-01", "a1:b:2023-07-01:2024-01-01", "b1:b"));
        var record = book.Judge(Table(Reports("a1 2024-01 02-08")), At("03-01"));

        Assert.Equal((0, 1, 1), (record.Of("a", Year).Unexpected, record.Of("b", Year).Unexpected, record.Of("p", Year).Unexpected));
    }

    [Fact]
    public void A_unit_that_never_was_is_listed_and_counts_for_nobody()
    {
        var record = Judge(Table(Reports("zz 2024-01 02-08")), "03-01");

        Assert.Equal([("monthly zz 2024-01", false)], record.Unexpected(Year).Select(report => (report.ToString(), report.IsPlaced)));
        Assert.Equal(0, record.Of("p", Year).Unexpected);
    }

    [Fact]
    public void A_county_that_answers_a_form_of_townships_was_not_asked()
    {
        var record = Judge(Table(Reports("a 2024-01 02-08")), "03-01");

        Assert.Equal((1, 0), (record.Of("a", Year).Unexpected, record.Of("a1", Year).Unexpected));
        Assert.Equal(new(2024, 2, 8), record.Unexpected(Year)[0].MetOn);
    }

    [Fact]
    public void A_report_before_a_duty_began_was_not_asked()
    {
        Duty duty = new("monthly", ["lines"], Cadence.Monthly, DutyScope.AtLevel("township"), DueRule.DaysAfter(5), new() { From = new(2024, 3, 1) });
        var record = new DutyBook([duty], History).Judge(Table(Reports("a1 2024-01 02-05", "a1 2024-03 04-05")), At("04-30"));

        Assert.Equal(["monthly a1 2024-01"], record.Unexpected(Year).Select(report => report.ToString()));
    }

    /// <summary>Half a form is no report, and the same report sent twice is one.</summary>
    [Fact]
    public void Half_a_form_and_doubles_are_no_reports()
    {
        var record = Judge(Table(["a 2024-01 lines 1 02-08", .. Reports("b 2024-01 02-08", "b 2024-01 02-08", "b1 2024-01 02-08", "b1 2024-01 02-09")]), "03-01");

        Assert.Equal(["monthly b 2024-01"], record.Unexpected(Year).Select(report => report.ToString()));
        Assert.Equal("1+0+2 0+0 0 1", Told(record.Of("p", ReportingPeriod.Month(2024, 1))));
    }

    /// <summary>Counties owe the same figures under a form of their own: what one form asks is no stray of the other.</summary>
    [Fact]
    public void What_one_form_asks_is_not_unexpected_under_another()
    {
        Duty counties = new("of-counties", ["lines", "people"], Cadence.Monthly, DutyScope.AtLevel("county"), DueRule.DaysAfter(15));
        var record = new DutyBook([Monthly, counties], History).Judge(Table(Reports("a 2024-01 02-08", "a1 2024-01 02-08", "p 2024-01 02-08")), At("03-01"));

        Assert.Equal(["monthly p 2024-01"], record.Unexpected(Year).Select(report => report.ToString())); // once, though it answers both forms
    }
}
