using NodaTime;

namespace CountyConsole.Tests;

/// <summary>What is reported once: bodies, people and work plans by townships and units, and the county office's own milestones.</summary>
internal static class InventedOffices
{
    private static readonly InventedSubject County = new("610424", "乾县");

    private static readonly string[] Units =
    [
        "县信息办", "团县委", "县妇联", "县教育局", "县文明办", "县科协", "县科技局", "县电视台", "县广播电台", "县电信公司", "广电网络公司", "卫生局",
        "文体局", "交通局", "发展计划局", "城建局", "县农果局", "移动公司", "联通公司", "广电局", "县委组织部", "人劳局", "县政务网站",
    ];

    private static readonly (string Metric, int Month)[] Milestones =
    [
        ("volunteers-enterprise", 6), ("volunteers-school", 5), ("volunteers-community", 9), ("online-information-service", 7), ("online-contest", 10),
    ];

    public static IEnumerable<InventedLine> All(Random chance)
    {
        foreach (var township in InventedSubject.Townships)
        {
            yield return Once(township, "body-set-up", new LocalDate(2024, 4, 8 + chance.Next(20)));
            yield return Once(township, "work-plan-filed", township.Name == "灵源镇" ? new LocalDate(2024, 6, 5) : new LocalDate(2024, 5, 6 + chance.Next(20)));
        }

        foreach (var unit in Units.Select(name => new InventedSubject(name, name)))
        {
            yield return Once(unit, "people-named", new LocalDate(2024, 4, 8 + chance.Next(20)));
            yield return Once(unit, "work-plan-filed", new LocalDate(2024, 5, 6 + chance.Next(20)));
        }

        foreach (var (metric, month) in Milestones)
            yield return Once(County, metric, new YearMonth(2024, month).PlusMonths(1).OnDayOfMonth(3 + chance.Next(5)));
    }

    private static InventedLine Once(InventedSubject subject, string metric, LocalDate day) =>
        new(subject, metric, day.ToYearMonth().PlusMonths(subject == County ? -1 : 0), "是", day, "办公室");
}
