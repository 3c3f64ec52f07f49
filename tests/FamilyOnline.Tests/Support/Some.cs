using NodaTime;

namespace FamilyOnline.Tests.Support;

/// <summary>Parts whose values do not matter to a test.</summary>
internal static class Some
{
    public static Provenance Source { get; } = Provenance.Assume("an example");

    public static Metric Metric(string id, MetricKind kind = MetricKind.Stock, MetricOptions? options = null) => new(id, id, kind, "户", Source, options);

    public static Subject Township(string id) => new(id, id, SubjectKind.Township);

    public static DateInterval Days(int firstYear, int firstMonth, int lastYear, int lastMonth) =>
        new(new LocalDate(firstYear, firstMonth, 1), new YearMonth(lastYear, lastMonth).ToDateInterval().End);

    public static Phase Phase(string id, LocalDate first, LocalDate last) => new(id, id, new DateInterval(first, last), [], Source);

    public static ReportForm Monthly(string id, int dueDay, params string[] metrics) =>
        ReportForm.Monthly(id, id, [SubjectKind.Township], metrics, dueDay, Source);

    public static CampaignTask Task(string id, Assignment? assignment = null, params string[] phases) =>
        new(id, TaskKind.Task, id, Source, assignment, new TaskContent { Phases = phases });

    public static ReportedFigure Figure(Metric metric, ReportingPeriod period, Observation value, string subject = "here") =>
        new(subject, metric, period, value, period.Last.PlusDays(5));
}
