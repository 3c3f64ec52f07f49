using System.Globalization;
using FamilyOnline.Duties;
using FamilyOnline.Rollups;
using FamilyOnline.Submissions;
using NodaTime;

namespace FamilyOnline.Tests.Duties;

/// <summary>A small prefecture: county a with townships a1 and a2, county b with b1, and a report of two figures due on the 10th of the next month.</summary>
internal static class DutySample
{
    public static readonly ReportingPeriod Year = ReportingPeriod.Year(2024);

    private static readonly DateTimeZone China = DateTimeZoneProviders.Tzdb["Asia/Shanghai"];

    public static MetricCatalogue Metrics { get; } = new(((string[])["lines", "people", "posts"]).Select(id =>
        new Metric(id, new LocalizedText(id), MetricKind.Flow, new LocalizedText("个"), Provenance.Assume("示例"))));

    public static UnitHistory History { get; } = HistoryOf("a1:a", "a2:a", "b1:b");

    public static Duty Monthly { get; } = DutyOf("monthly");

    public static Duty DutyOf(string id, OpenRule open = OpenRule.WholePeriod, Cadence cadence = Cadence.Monthly, params string[] metrics) =>
        new(id, metrics is [] ? ["lines", "people"] : metrics, cadence, DutyScope.AtLevel("township"), DueRule.OnDayOfNextMonth(10), new() { Open = open });

    /// <summary>Townships such as <c>a1:a</c> or <c>a1:a:2024-02-10:2024-09-01</c>, with counties a and b of the prefecture p.</summary>
    public static UnitHistory HistoryOf(params string[] townships) => new(
    [
        new(new("p", "p", null, "prefecture")), new(new("a", "a", "p", "county")), new(new("b", "b", "p", "county")),
        .. townships.Select(text => text.Split(':')).Select(part => new UnitSpan(new(part[0], part[0], part[1], "township"), DayOf(part, 2), DayOf(part, 3))),
    ]);

    /// <summary>Rows such as <c>a1 2024-01 lines 5 02-08</c>: known at the end of a day of 2024, or at an instant in China, <c>02-08T12</c>.</summary>
    public static FigureTable Table(params IEnumerable<string> rows)
    {
        FigureTableBuilder table = new(Metrics);
        foreach (var part in rows.Select(row => row.Split(' ')))
        {
            var value = Enum.TryParse<Absence>(part[3], out var absence) && !char.IsDigit(part[3][0]) ? Observation.Of(absence) : Observation.Of(long.Parse(part[3], CultureInfo.InvariantCulture));
            table.Add(new(part[0], Metrics[part[2]], ReportingPeriod.Parse(part[1]), value, At(part[4])));
        }

        return table.Build();
    }

    /// <summary>Both figures of a report that is known at the end of a day: <c>a1 2024-01 02-08</c>.</summary>
    public static IEnumerable<string> Reports(params string[] reports) =>
        from report in reports
        let part = report.Split(' ')
        from metric in (string[])["lines", "people"]
        select $"{part[0]} {part[1]} {metric} 1 {part[2]}";

    public static DutyRecord Judge(FigureTable table, string at, params Excuse[] excuses) => new DutyBook([Monthly], History, excuses).Judge(table, At(at));

    public static Instant At(string text)
    {
        var hours = text.Split('T') is [_, var hour] ? int.Parse(hour, CultureInfo.InvariantCulture) : 24;
        var full = text.Split('T')[0] is { Length: 5 } day ? $"2024-{day}" : text.Split('T')[0];
        return China.AtStartOfDay(ReportingPeriod.Parse(full).First).ToInstant().Plus(Duration.FromHours(hours));
    }

    /// <summary>Writes what is owed as <c>a1 2024-01 OnTime</c>.</summary>
    public static IEnumerable<string> Told(DutyRecord record, string unit = "p", ReportingPeriod? span = null) =>
        record.Owed(unit, span ?? Year).Select(status => $"{status.Unit} {status.Period} {status.State}");

    /// <summary>Writes counts: on time, late and missing, not due in and out, excused, unexpected.</summary>
    public static string Told(DutyCounts counts) =>
        string.Create(CultureInfo.InvariantCulture, $"{counts.OnTime}+{counts.Late}+{counts.Missing} {counts.Early}+{counts.Awaiting} {counts.Excused} {counts.Unexpected}");

    private static LocalDate? DayOf(string[] part, int at) => part.Length > at && part[at].Length > 0 ? ReportingPeriod.Parse(part[at]).First : null;
}
