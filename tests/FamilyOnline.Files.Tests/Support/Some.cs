using NodaTime;

namespace FamilyOnline.Files.Tests.Support;

/// <summary>A small plan: a county, three townships of which two share an alias, a unit, and one metric of each kind, with a second ratio that is computed.</summary>
internal static class Some
{
    private static readonly Provenance Invented = Provenance.Assume("invented for the tests");

    public static ReportingPlan Plan { get; } = new(
        new DateInterval(new LocalDate(2024, 4, 1), new LocalDate(2024, 11, 30)),
        [
            new("610424", "乾县", SubjectKind.County),
            new("610424102", "薛录镇", SubjectKind.Township),
            new("610424001", "城关街道", SubjectKind.Township, ["城关（街道）", "城关"]),
            new("610424103", "阳洪镇", SubjectKind.Township, ["城关"]),
            new("info-office", "县信息办", SubjectKind.Unit, ["信息办"]),
        ],
        [
            Of("households", "入网户数", "Connected households", MetricKind.Stock, 0),
            Of("trained", "培训人次", "People trained", MetricKind.Flow, 0, "人次"),
            Of("invested", "累计投资", "Invested", MetricKind.Cumulative, 2, "人次"),
            Of("uptake", "入网率", "Uptake", MetricKind.Ratio, 4),
            new(
                "trained-share", new("培训比例", "Share trained"), MetricKind.Ratio, "个", Invented,
                new() { Decimals = 4, Numerator = "trained", Denominator = "households" }),
            Of("plaque", "挂牌", "Plaque", MetricKind.YesNo, 0),
        ],
        []);

    private static Metric Of(string id, string chinese, string english, MetricKind kind, int decimals, params string[] aliases) =>
        new(id, new(chinese, english), kind, "个", Invented, new() { Decimals = decimals, Aliases = aliases });
}
