using System.Globalization;
using NodaTime;

namespace CountyConsole.Tests;

/// <summary>What goes wrong in the invented year: late, missing, not known, mistyped and corrected.</summary>
internal static class InventedStory
{
    private static readonly YearMonth Mistake = new(2024, 7);

    /// <summary>The day a report comes in: late for some, on the very last day for one, null for the one that never comes.</summary>
    public static LocalDate? Arrival(InventedSubject township, YearMonth month, LocalDate usual) => (township.Name, month.Month) switch
    {
        ("周城镇", 11) => null,
        ("新阳镇", 11) => new LocalDate(2024, 12, 10),
        ("马连镇", 8) => new LocalDate(2024, 10, 8),
        ("阳峪镇", 6) => new LocalDate(2024, 7, 15),
        ("梁山镇", 9) => new LocalDate(2024, 10, 12),
        ("峰阳镇", 4) => new LocalDate(2024, 5, 20),
        ("大杨镇", 10) => new LocalDate(2024, 11, 11),
        _ => usual,
    };

    /// <summary>The month from which on a township has its digital home: never in 2024 for one.</summary>
    public static int HomeFrom(InventedSubject township, int usual) => township.Name == "梁村镇" ? 13 : usual;

    /// <summary>The reason where a value is not known.</summary>
    public static string? Absent(InventedSubject township, YearMonth month, string metric) => (township.Name, month.Month, metric) switch
    {
        ("注泔镇", 6, "trained-persons") => "不公开",
        ("姜村镇", <= 6, "distance-learners") => "不适用",
        _ => null,
    };

    /// <summary>薛录镇 exchanges two digits in July, and corrects them in August.</summary>
    public static int Mistyped(InventedSubject township, YearMonth month, int value) =>
        township.Name == "薛录镇" && month == Mistake ? Exchanged(value) : value;

    /// <summary>The corrections that come in weeks later.</summary>
    public static IEnumerable<InventedLine> Corrections(IReadOnlyList<InventedLine> lines)
    {
        var typed = lines.Single(line => line.Subject.Name == "薛录镇" && line.Month == Mistake && line.Metric == "broadband-households");
        var meant = Exchanged(int.Parse(typed.Value, CultureInfo.InvariantCulture));
        yield return typed with { Value = InventedReports.Text(meant), ReportedOn = new LocalDate(2024, 8, 20), By = "信息办主任", Note = "原报数字颠倒" };
        var counted = lines.Single(line => line.Subject.Name == "临平镇" && line.Month.Month == 9 && line.Metric == "trained-persons");
        var more = int.Parse(counted.Value, CultureInfo.InvariantCulture) + 12;
        yield return counted with { Value = InventedReports.Text(more), ReportedOn = new LocalDate(2024, 10, 25), Note = "补计夜校一期" };
    }

    /// <summary>Exchanges the last two digits; doing so twice gives the number back.</summary>
    private static int Exchanged(int value) => value - (value % 100) + (value % 10 * 10) + (value / 10 % 10);
}
