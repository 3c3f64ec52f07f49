using NodaTime;

namespace FamilyOnline.Progress;

/// <summary>How all targets of a campaign stand on a day, and what is known of metrics without target (进度报告).</summary>
public sealed class ProgressReport
{
    private ProgressReport(LocalDate asOf, IEnumerable<TargetProgress> targets, IEnumerable<MetricProgress> withoutTarget) =>
        (AsOf, Targets, WithoutTarget) = (asOf, Require.List(targets), Require.List(withoutTarget));

    /// <summary>Gets the day, China Standard Time.</summary>
    public LocalDate AsOf { get; }

    /// <summary>Gets the targets, in the campaign's order.</summary>
    public IReadOnlyList<TargetProgress> Targets { get; }

    /// <summary>Gets the metrics that no target counts, in the campaign's order.</summary>
    public IReadOnlyList<MetricProgress> WithoutTarget { get; }

    /// <summary>Works out how a campaign stands.</summary>
    /// <param name="campaign">The campaign, with its targets.</param>
    /// <param name="figures">What is known on the day.</param>
    /// <param name="awards">The choices on record; null where nobody keeps a record, so that targets on selections have no value; empty for none so far.</param>
    /// <param name="options">Bands and curves; null takes the defaults.</param>
    /// <exception cref="ArgumentException">A target names a curve that is not there, or adds up a ratio without parts, or the bands are not in order.</exception>
    public static ProgressReport Of(Campaign campaign, Figures figures, IReadOnlyList<AwardRecord>? awards = null, ProgressOptions? options = null)
    {
        var (plan, chosen) = (Require.NotNull(campaign).Reporting, options ?? new());
        Require.NotNull(figures);
        var bands = chosen.CheckedBands();
        return new(
            figures.AsOf,
            campaign.Targets.Select(target => new TargetProgress(
                new(target, plan, figures, awards), chosen.CurveOf(target).PlannedShare(target.Schedule, figures.AsOf), bands)),
            campaign.MetricsWithoutTarget.Select(metric => new MetricProgress(
                metric, figures.AsOf, Tallying.Total(figures, metric, Asked(plan, figures, metric), figures.LastEndedMonth))));
    }

    private static List<string> Asked(ReportingPlan plan, Figures figures, Metric metric)
    {
        var kinds = plan.Forms.Where(form => form.Metrics.Contains(metric.Id)).SelectMany(form => form.OwedBy).ToHashSet();
        var asked = plan.Subjects.Where(subject => kinds.Count > 0 ? kinds.Contains(subject.Kind) : HasAnswered(figures, subject, metric));
        return [.. asked.Select(subject => subject.Id)];
    }

    /// <summary>A ratio that is computed is answered through its parts.</summary>
    private static bool HasAnswered(Figures figures, Subject subject, Metric metric) =>
        figures.SeriesOf(subject.Id, metric.Numerator ?? metric.Id).Count > 0;
}
