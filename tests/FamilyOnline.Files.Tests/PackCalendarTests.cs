using System.Globalization;
using FamilyOnline.Files.Tests.Schemas;
using NodaTime;

namespace FamilyOnline.Files.Tests;

/// <summary>The calendar of a pack, and what becomes of due days that are not worked.</summary>
public sealed class PackCalendarTests
{
    private const string Calendar = "calendar: { holidays: [2024-06-10, 2024-10-01/2024-10-07], worked: 2024-09-29, source: 放假安排 }";

    /// <summary>10 June 2024 is the Dragon Boat Festival, a Monday; 10 August a Saturday, 10 November a Sunday.</summary>
    [Fact]
    public void Due_days_move_as_the_pack_says()
    {
        Assert.Equal(["05-10", "06-11", "07-10", "08-12", "09-10", "10-10", "11-11", "12-10"], DueDays(EveryKey.Yaml));
        Assert.Equal(["05-10", "06-10", "07-10", "08-10", "09-10", "10-10", "11-10", "12-10"], DueDays(EveryKey.Yaml.Replace("move: next-working-day, ", "", StringComparison.Ordinal)));
        Assert.Equal(["05-10", "06-10", "07-10", "08-12", "09-10", "10-10", "11-11", "12-10"], DueDays(EveryKey.Yaml.Replace(Calendar, "", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_plan_knows_the_calendar()
    {
        var calendar = PackReader.Parse(EveryKey.Yaml).Value.Plan.Calendar;

        Assert.Equal((8, new LocalDate(2024, 9, 29), "放假安排"), (calendar.Holidays.Count, Assert.Single(calendar.WorkedDays), calendar.Provenance.Source));
    }

    [Theory]
    [InlineData("worked: 2024-09-31", "pack.not-calendar-days", "\"2024-09-31\" is no day of the calendar, and no span of days.")]
    [InlineData("worked: 9月29日", "pack.not-calendar-days", "\"9月29日\" is no day of the calendar, and no span of days.")]
    [InlineData("worked: 2024-09-29/2024-09-30/2024-10-08", "pack.not-calendar-days", "\"2024-09-29/2024-09-30/2024-10-08\" is no day of the calendar, and no span of days.")]
    [InlineData("worked: 2024-09-29/2042-09-29", "pack.calendar-span", "The span 2024-09-29/2042-09-29 does not have 1 to 31 days.")]
    [InlineData("worked: 2024-10-12/2024-10-11", "pack.calendar-span", "The span 2024-10-12/2024-10-11 does not have 1 to 31 days.")]
    [InlineData("worked: [2024-09-29, 2024-10-05]", "pack.worked-holiday", "2024-10-05 is among the holidays and among the worked days.")]
    [InlineData("worked: [{ day: 2024-09-29 }]", "document.wrong-shape", "text")]
    public void A_slip_is_told_where_it_stands(string wrong, string code, string text)
    {
        var problem = Assert.Single(PackReader.Parse(EveryKey.Yaml.Replace("worked: 2024-09-29", wrong, StringComparison.Ordinal)).Problems);

        Assert.Equal(code, problem.Code);
        Assert.Contains(text, problem.Text(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.StartsWith("calendar", EveryKey.Yaml.Split('\n')[problem.Place.Line - 1], StringComparison.Ordinal);
    }

    private static IEnumerable<string> DueDays(string yaml)
    {
        DivisionTree county = new([new(DivisionCode.Parse("110101"), "县"), new(DivisionCode.Parse("110101100"), "镇")]);
        var reporting = PackReader.Parse(yaml).Value.Start(2024, county).Campaign.Reporting;
        return reporting.ObligationsUntil(new(2024, 12, 1)).Where(owed => owed.Form.Id == "monthly-report").Select(owed => owed.Due.ToString("MM-dd", CultureInfo.InvariantCulture)).Distinct();
    }
}
