using NodaTime;

namespace FamilyOnline.Files;

/// <summary>What the texts of a report's columns mean under one plan, each text read once.</summary>
internal sealed class ReportWords
{
    private readonly NameIndex<Subject> _subjects;
    private readonly NameIndex<Metric> _metrics;

    public ReportWords(ReportingPlan plan)
    {
        _subjects = new(plan.Subjects, subject => subject.Id, subject => subject.Aliases.Prepend(subject.Name));
        _metrics = new(plan.Metrics, metric => metric.Id, NamesOf);
        Subjects = new(text => SubjectOf(FoldedText.Fold(text)));
        Metrics = new(text => MetricOf(FoldedText.Fold(text)));
    }

    public CellCache<Subject> Subjects { get; }

    public CellCache<Metric> Metrics { get; }

    public CellCache<ReportingPeriod> Periods { get; } = new(text => PeriodText.Read(FoldedText.Fold(text)));

    public CellCache<LocalDate> Dates { get; } = new(text => DateText.Read(FoldedText.Fold(text)));

    public CellCache<string> Roles { get; } = new(text => (text.Trim(), null));

    public CellCache<EntryReason> Reasons { get; } = new(text => ReasonText.Read(FoldedText.Fold(text)));

    /// <summary>Gets where evidence lies; empty where none is named.</summary>
    public CellCache<string> Evidence { get; } = new(text => EvidenceOf(text.Trim()));

    private static (string Link, Fault? Fault) EvidenceOf(string text) => (text, text.Length == 0 || ReportedFigure.IsEvidence(text) ? null : new(ReportProblems.BadEvidence, text));

    private static IEnumerable<string> NamesOf(Metric metric) =>
        metric.Title.English is { } english ? [metric.Title.Chinese, english, .. metric.Aliases] : [metric.Title.Chinese, .. metric.Aliases];

    private (Subject Subject, Fault? Fault) SubjectOf(string text) => text.Length == 0
        ? (null!, new(ReportProblems.NoSubject))
        : _subjects.Find(text) switch
        {
            [var subject] => (subject, null),
            [] => (null!, new(ReportProblems.UnknownSubject, text, _subjects.Nearest(text))),
            var several => (null!, new(ReportProblems.AmbiguousSubject, text, Join(several))),
        };

    private (Metric Metric, Fault? Fault) MetricOf(string text) => text.Length == 0
        ? (null!, new(ReportProblems.NoMetric))
        : _metrics.Find(text) switch
        {
            [var metric] => (metric, null),
            [] => (null!, new(ReportProblems.UnknownMetric, text, _metrics.Nearest(text))),
            var several => (null!, new(ReportProblems.AmbiguousMetric, text, Join(several))),
        };

    private static string Join<T>(IReadOnlyList<T> several) => string.Join(", ", several.Select(item => $"{item}").Order(StringComparer.Ordinal));
}
