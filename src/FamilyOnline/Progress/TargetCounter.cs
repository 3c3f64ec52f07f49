using NodaTime;

namespace FamilyOnline.Progress;

/// <summary>Counts what one target counts, as it stood at the end of any month.</summary>
internal sealed class TargetCounter
{
    private readonly Figures _figures;
    private readonly Metric? _metric;
    private readonly string[] _subjects;
    private readonly IReadOnlyList<AwardRecord>? _awards;

    public TargetCounter(Target target, ReportingPlan plan, Figures figures, IReadOnlyList<AwardRecord>? awards)
    {
        (Target, _figures, _awards) = (target, figures, awards);
        _subjects = [.. plan.Subjects.Where(subject => subject.Kind == target.Scope.Subjects).Select(subject => subject.Id)];
        if (target.Scope.Measure == TargetMeasure.Total && plan.TryGetMetric(target.Scope.Of[0], out _metric))
        {
            Require.That(
                _metric is not { Kind: MetricKind.Ratio, Numerator: null } || _subjects.Length <= 1,
                $"Target '{target.Id}' adds up the ratio '{_metric}' over {_subjects.Length} subjects. Name the ratio's numerator and denominator, so that it can be computed.",
                "campaign");
        }
    }

    public Target Target { get; }

    public LocalDate AsOf => _figures.AsOf;

    public bool IsRatio => _metric is { Kind: MetricKind.Ratio };

    /// <summary>Counts as of the day of the snapshot; what came after the target's last day does not count.</summary>
    public Tally Now => Target.Scope.Measure == TargetMeasure.Selections ? Selections(LocalDate.Min(_figures.AsOf, Target.Schedule.Due)) : At(LastMonth);

    /// <summary>Gets the last month that had ended by the day of the snapshot and by the target's last day.</summary>
    public YearMonth LastMonth => LastEnded(LocalDate.Min(_figures.AsOf, Target.Schedule.Due));

    public Tally At(YearMonth month) => Target.Scope.Measure switch
    {
        TargetMeasure.Total => Tallying.Total(_figures, _metric!, _subjects, month),
        TargetMeasure.YesCount => Tallying.Yes(_figures, Target.Scope.Of, _subjects, month),
        _ => Selections(month.ToDateInterval().End),
    };

    /// <summary>Counts the choices on record; where nobody kept a record, their number is not available, which is not 0.</summary>
    private Tally Selections(LocalDate day) => _awards is null
        ? new(Quantity.Of(Absence.NotAvailable), 0, 0)
        : new((Exact)_awards.Where(award => award.Scheme == Target.Scope.Of[0] && award.On <= day).Select(award => (award.Round, award.Candidate)).Distinct().Count(), 0, 0);

    private static YearMonth LastEnded(LocalDate day) => day.PlusDays(1).ToYearMonth().PlusMonths(-1);
}
