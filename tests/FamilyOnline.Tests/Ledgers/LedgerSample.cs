using FamilyOnline.Ledgers;
using NodaTime;

namespace FamilyOnline.Tests.Ledgers;

/// <summary>An invented plan: two townships, April to December 2024, two monthly metrics and a body to set up once.</summary>
internal static class LedgerSample
{
    public static Metric Households { get; } = Metric("households", MetricKind.Stock);

    public static Metric Trained { get; } = Metric("trained", MetricKind.Flow);

    public static Metric Body { get; } = Metric("body", MetricKind.YesNo);

    public static ReportForm Monthly { get; } = ReportForm.Monthly("monthly-report", "月报", [SubjectKind.Township], ["households", "trained"], 10, Provenance.From("example"));

    public static ReportForm Once { get; } = ReportForm.Once("setting-up", "机构", [SubjectKind.Township], ["body"], new(2024, 5, 15), Provenance.From("example"));

    public static ReportingPlan Plan { get; } = PlanOf(Monthly, Once);

    public static ReportingPlan PlanOf(params ReportForm[] forms) => new(
        new(new(2024, 4, 1), new(2024, 12, 31)),
        [new("610424", "乾县", SubjectKind.County), new("610424101", "甲镇", SubjectKind.Township), new("610424102", "乙镇", SubjectKind.Township)],
        [Households, Trained, Body],
        forms);

    public static Report Report(params ReportedFigure[] lines) => new(Plan, lines);

    public static Ledger Reported(params ReportedFigure[] lines) => Ledger.Empty.Append(Report(lines));

    /// <summary>A line on the first township unless another is named; a null value is 未报.</summary>
    public static ReportedFigure Line(
        Metric metric, int month, long? value, LocalDate on, string subject = "610424101", string? by = null, string? note = null) =>
        new(subject, metric, ReportingPeriod.Month(2024, month), value is { } known ? Observation.Of(known) : Observation.Of(Absence.NotReported), on, by, note);

    public static ReportedFigure Absent(Metric metric, int month, Absence absence, LocalDate on) =>
        new("610424101", metric, ReportingPeriod.Month(2024, month), Observation.Of(absence), on);

    public static LocalDate Day(int month, int day) => new(2024, month, day);

    private static Metric Metric(string id, MetricKind kind) => new(id, id, kind, "个", Provenance.From("example"));
}
