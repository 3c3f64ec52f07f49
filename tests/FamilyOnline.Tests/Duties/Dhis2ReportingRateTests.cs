using System.Text.Json;
using FamilyOnline.Duties;
using FamilyOnline.Rollups;
using FamilyOnline.Submissions;
using FamilyOnline.TestSupport;
using NodaTime;

namespace FamilyOnline.Tests.Duties;

/// <summary>The reporting rates that DHIS2's own tests assert, and where ours differ on purpose (docs/semantics.md).</summary>
public sealed class Dhis2ReportingRateTests
{
    private static readonly MetricCatalogue Metrics = new([new("x", new LocalizedText("x"), MetricKind.Flow, new LocalizedText("个"), Provenance.Assume("DHIS2"))]);

    private static readonly Instant Later = Instant.FromUtc(2030, 1, 1, 0, 0);

    /// <summary>A hundred units for ten months: a thousand reports are expected, and five hundred came.</summary>
    [SharedFact]
    public void A_thousand_expected_and_half_of_them_in()
    {
        var asked = Case("verifyReportingRatesValueWhenPeriodIsFilter");
        var (units, months) = (asked.GetProperty("assigned").GetInt32(), asked.GetProperty("filter_periods").GetInt32());
        var reports = Units(units).SelectMany(unit => Enumerable.Range(1, months).Select(month => (unit, ReportingPeriod.Month(2024, month)))).Take(asked.GetProperty("actual").GetInt32());
        var counts = Judge(units, Cadence.Monthly, reports, new() { To = new(2024, months, 31) });

        Assert.Equal(asked.GetProperty("expected_reports").GetInt32(), counts.Expected);
        Assert.Equal(Exact.Ratio(asked.GetProperty("rate").GetInt32(), 100), counts.Completeness);
    }

    [SharedFact]
    public void Where_none_came_the_rate_is_zero()
    {
        var asked = Case("verifyNullValueIsZeroForReportingRate");
        var counts = Judge(asked.GetProperty("assigned").GetInt32(), Cadence.Monthly, [], new() { To = new(2024, 1, 31) });

        Assert.Equal((100, Exact.Ratio(asked.GetProperty("rate").GetInt32(), 100)), (counts.Expected, counts.Completeness));
    }

    /// <summary>Nobody is asked, so that there is no rate; what came stands apart.</summary>
    [SharedFact]
    public void Where_none_is_expected_there_is_no_rate()
    {
        Assert.Equal(JsonValueKind.Null, Case("verifyNullTargetIsNullForReportingRate").GetProperty("rate").ValueKind);
        var counts = Judge(1, Cadence.Monthly, [("u0", ReportingPeriod.Month(2024, 1))], new() { From = new(2025, 1, 1) });

        Assert.Equal((Quantity.Of(Absence.NotApplicable), 1), (counts.Completeness, counts.Unexpected));
    }

    [SharedFact]
    public void A_short_month_has_as_many_daily_reports_as_days()
    {
        var asked = Case("verifyReportingRatesForMonthsWithLessThen30Days");
        var month = ReportingPeriod.Parse(asked.GetProperty("period").GetString()!);
        var days = new DateInterval(month.First, month.Last).Select(day => ("u0", ReportingPeriod.Day(day))).Take(asked.GetProperty("actual").GetInt32());
        var counts = Judge(1, Cadence.Daily, days, new() { From = month.First, To = month.Last });

        Assert.Equal((28, Exact.Ratio(asked.GetProperty("rate").GetInt32(), 100)), (counts.Expected, counts.Completeness));
    }

    /// <summary>Unit C sent three of three, D one of three (semantics of their fixture): the share is exact, theirs is 33.33.</summary>
    [Fact]
    public void A_third_is_a_third_and_not_rounded()
    {
        var counts = Judge(1, Cadence.Monthly, [("u0", ReportingPeriod.Month(2024, 1))], new() { To = new(2024, 3, 31) });

        Assert.Equal(Exact.Ratio(1, 3), counts.Completeness);
    }

    /// <summary>In their fixture eight reports came where six were expected, and two months stay hidden behind 100 %; here they are missing, and the strays are named.</summary>
    [Fact]
    public void A_stray_report_does_not_hide_a_missing_one()
    {
        var reports = Units(8).Select(unit => (unit, ReportingPeriod.Month(2024, 1)));
        DutyBook book = new([new("d", ["x"], Cadence.Monthly, DutyScope.Of("u0", "u1"), DueRule.DaysAfter(15), new() { To = new(2024, 3, 31) })], History(8));
        var counts = book.Judge(Table(reports), Later).Of("top", ReportingPeriod.Year(2024));

        Assert.Equal((6, 2, 4, 6), (counts.Expected, counts.OnTime, counts.Missing, counts.Unexpected));
        Assert.Equal(Exact.Ratio(1, 3), counts.Completeness);
    }

    /// <summary>Opened on 10 February: they expect nothing for the year, and ten when March to December are asked one by one. Ours are ten either way.</summary>
    [Fact]
    public void A_unit_that_opened_in_February_owes_ten_months_however_it_is_asked()
    {
        UnitHistory history = new([new(new("top", "top", null, "top")), new(new("u0", "u0", "top", "site"), new(2024, 2, 10))]);
        DutyBook book = new([new("d", ["x"], Cadence.Monthly, DutyScope.AtLevel("site"), DueRule.DaysAfter(15))], history);
        var record = book.Judge(Table([]), Later);

        Assert.Equal(10, record.Of("top", ReportingPeriod.Year(2024)).Expected);
        Assert.Equal(10, Enumerable.Range(1, 12).Sum(month => record.Of("top", ReportingPeriod.Month(2024, month)).Expected));
    }

    /// <summary>Their spans of months and quarters: a quarter has 3 monthly reports, a year 12 and 4 quarterly ones. Weeks, pairs of months and half-years are not known here.</summary>
    [Theory]
    [InlineData("2024-Q1", Cadence.Monthly, 3)]
    [InlineData("2024", Cadence.Monthly, 12)]
    [InlineData("2024", Cadence.Quarterly, 4)]
    [InlineData("2024-01", Cadence.Daily, 31)]
    public void Reports_of_a_span_are_the_periods_that_lie_in_it(string span, Cadence cadence, int expected)
    {
        DutyBook book = new([new("d", ["x"], cadence, DutyScope.Of("u0"), DueRule.DaysAfter(15))], History(1));

        Assert.Equal(expected, book.Judge(Table([]), Later).Of("u0", ReportingPeriod.Parse(span)).Expected);
    }

    private static JsonElement Case(string test)
    {
        var json = JsonDocument.Parse(File.ReadAllText(RepositoryPaths.InShared("cases", "monitoring", "dhis2_periods_completeness.json")));
        return json.RootElement.GetProperty("rates").EnumerateArray().Single(rate => rate.GetProperty("test").GetString() == test);
    }

    private static IEnumerable<string> Units(int count) => Enumerable.Range(0, count).Select(number => $"u{number}");

    private static UnitHistory History(int units) => new([new(new("top", "top", null, "top")), .. Units(units).Select(id => new UnitSpan(new(id, id, "top", "site")))]);

    private static DutyCounts Judge(int units, Cadence cadence, IEnumerable<(string Unit, ReportingPeriod Period)> reports, DutyOptions options)
    {
        DutyBook book = new([new("d", ["x"], cadence, DutyScope.AtLevel("site"), DueRule.DaysAfter(15), options)], History(units));
        return book.Judge(Table(reports), Later).Of("top", ReportingPeriod.Year((options.To ?? new(2024, 12, 31)).Year));
    }

    private static FigureTable Table(IEnumerable<(string Unit, ReportingPeriod Period)> reports)
    {
        FigureTableBuilder table = new(Metrics);
        foreach (var (unit, period) in reports)
            table.Add(new(unit, Metrics["x"], period, Observation.Of(1), Instant.MinValue));
        return table.Build();
    }
}
