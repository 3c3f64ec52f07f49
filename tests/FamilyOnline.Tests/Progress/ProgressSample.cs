using FamilyOnline.Progress;
using NodaTime;

namespace FamilyOnline.Tests.Progress;

/// <summary>An invented campaign of 100 days (1 April to 9 July 2024) over two townships.</summary>
internal static class ProgressSample
{
    public const string A = "610424101";
    public const string B = "610424102";

    public static Provenance Example { get; } = Provenance.From("example");

    public static Metric Stock { get; } = new("stock", "户数", MetricKind.Stock, "户", Example);

    /// <summary>A stock whose value may stand for two months more.</summary>
    public static Metric Carried { get; } = new("carried", "户数", MetricKind.Stock, "户", Example, new() { CarryForwardMonths = 2 });

    public static Metric Flow { get; } = new("flow", "人次", MetricKind.Flow, "人", Example);

    public static Metric Yes { get; } = new("yes", "挂牌", MetricKind.YesNo, "个", Example);

    public static Metric Findings { get; } = new("findings", "问题", MetricKind.Stock, "个", Example, new() { Direction = Direction.Falling });

    public static Metric Uptake { get; } = new("uptake", "普及率", MetricKind.Ratio, "%", Example, new() { Numerator = "stock", Denominator = "homes" });

    public static Metric Homes { get; } = new("homes", "总户数", MetricKind.Stock, "户", Example);

    public static Metric Stated { get; } = new("stated", "自报率", MetricKind.Ratio, "%", Example, new() { Decimals = 2 });

    public static DateInterval Days { get; } = new(new(2024, 4, 1), new(2024, 7, 9));

    public static ReportForm Form { get; } = ReportForm.Monthly("monthly-report", "月报", [SubjectKind.Township], ["stock", "flow"], 10, Example);

    public static ReportingPlan Plan { get; } = new(
        Days,
        [new("610424", "乾县", SubjectKind.County), new(A, "甲镇", SubjectKind.Township), new(B, "乙镇", SubjectKind.Township)],
        [Stock, Carried, Flow, Yes, Findings, Uptake, Homes, Stated],
        [Form]);

    public static Campaign CampaignOf(params Target[] targets) => new("example", "例", new(DivisionCode.Parse("610424"), "乾县"), Example, new()
    {
        Guidance = new("例", Example),
        Phases = new([new("only", "全程", Days, [], Example)]),
        Organisation = new([]),
        Units = new([], []),
        Targets = targets,
        Reporting = Plan,
    });

    public static Target Total(Metric metric, Exact goal, Quantity? baseline = null, TargetSchedule? schedule = null) => new(
        "goal", "目标", new(TargetMeasure.Total, [metric.Id], SubjectKind.Township, metric.Direction), goal, schedule ?? new(Days), Example, baseline);

    public static Target YesCount(Exact goal) =>
        new("goal", "目标", new(TargetMeasure.YesCount, ["yes"], SubjectKind.Township), goal, new(Days), Example);

    public static Target Chosen(Exact goal) =>
        new("goal", "目标", new(TargetMeasure.Selections, ["model"], SubjectKind.Unspecified), goal, new(Days), Example);

    public static ReportedFigure Line(string subject, Metric metric, int month, long value) =>
        new(subject, metric, ReportingPeriod.Month(2024, month), Observation.Of(value), new(2024, month, 28));

    public static ReportedFigure Absent(string subject, Metric metric, int month, Absence absence) =>
        new(subject, metric, ReportingPeriod.Month(2024, month), Observation.Of(absence), new(2024, month, 28));

    public static LocalDate Day(int month, int day) => new(2024, month, day);

    public static TargetProgress Judged(Target target, LocalDate asOf, params ReportedFigure[] lines) =>
        ProgressReport.Of(CampaignOf(target), new(asOf, lines)).Targets.Single();
}
