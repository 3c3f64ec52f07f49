using System.Globalization;
using NodaTime;

namespace FamilyOnline.Progress;

/// <summary>How one target stands on a day: value, attainment, plan, pace, forecast, and the reason in words (目标进度).</summary>
/// <remarks>All numbers are exact. Silence is never taken for zero: it makes a value partial, and where nobody answered there is none.</remarks>
public sealed class TargetProgress
{
    private readonly Tally _tally;
    private readonly Standing _standing;

    internal TargetProgress(TargetCounter counter, Exact planned, IReadOnlyList<StatusBand> bands)
    {
        (Target, AsOf, _tally) = (counter.Target, counter.AsOf, counter.Now);
        _standing = Standing.Of(counter, _tally, planned, bands);
        IsUndecided = _tally.Value.IsKnown && Attaining.IsHidden(Target, _tally, counter.IsRatio);
        var isSelections = Target.Scope.Measure == TargetMeasure.Selections;
        var line = isSelections ? null : ForecastLine.Of(counter);
        (ForecastFrom, ForecastThrough) = (line?.From, line?.Through);
        Forecast = line is not null ? Bounded(line.On(Target.Schedule.Due)) : Quantity.Of(isSelections ? Absence.NotApplicable : Absence.NotAvailable);
        ForecastReachedOn = State != ProgressState.Reached && line?.Reaches(Target.Goal) is { } day && day > AsOf ? day : null;
    }

    /// <summary>Gets the target.</summary>
    public Target Target { get; }

    /// <summary>Gets the day, China Standard Time.</summary>
    public LocalDate AsOf { get; }

    /// <summary>Gets what is reached, in the goal's unit: the total of those that answered, or the reason where nobody did.</summary>
    /// <remarks>Only what belongs to months that had ended by the day, and by the target's last day, counts.</remarks>
    public Quantity Value => _tally.Value;

    /// <summary>Gets how many figures were given; 0 for selections, which nobody reports.</summary>
    public int Answered => _tally.Answered;

    /// <summary>Gets how many figures were asked for, without those of subjects that the question does not concern; 0 for selections.</summary>
    public int Expected => _tally.Expected;

    /// <summary>Gets whether the value lacks something: a figure not given, or a month of a sum.</summary>
    public bool IsPartial => _tally.IsPartial;

    /// <summary>Gets whether an earlier month's value stands in for a missing one, as the metric allows.</summary>
    public bool IsCarried => _tally.IsCarried;

    /// <summary>Gets the share of the way: <c>(value − baseline) ÷ (goal − baseline)</c>; 1 is reached, and it may pass 1 or lie below 0.</summary>
    /// <remarks>
    /// Without a baseline: <c>value ÷ goal</c>; where lower is better, <c>goal ÷ value</c>, 1 from the goal down, and not available for a goal of 0.
    /// Not available too where the value is partial and should fall, or is a ratio: what is missing could turn the verdict.
    /// </remarks>
    public Quantity Attainment => _standing.Attainment;

    /// <summary>Gets the share of the way that the plan's curve expects by the day, 0 to 1.</summary>
    public Exact PlannedAttainment => _standing.Planned;

    /// <summary>Gets <c>attainment ÷ planned attainment</c>; 1 is exactly as planned.</summary>
    /// <remarks>Not applicable where the plan expects nothing yet; not available where lower is better and no baseline is stated.</remarks>
    public Quantity Pace => _standing.Pace;

    /// <summary>Gets the band of the pace; null where there is no pace, or the target is missed.</summary>
    public StatusBand? Band => _standing.Band;

    /// <summary>Gets how the target stands.</summary>
    public ProgressState State => _standing.State;

    /// <summary>Gets the value on the target's last day, on a straight line through what is completely known; not available without two points.</summary>
    /// <remarks>
    /// The line goes from the baseline (on the day before the first day), or else the first complete month, to the newest complete month: one for which
    /// every subject has a value of its own, not one carried forward. A count of yes answers stays between 0 and all. Not applicable to selections, which come in rounds.
    /// </remarks>
    public Quantity Forecast { get; }

    /// <summary>Gets the first day of the forecast's line, or null where there is none.</summary>
    public LocalDate? ForecastFrom { get; }

    /// <summary>Gets the end of the newest complete month, or null where there is no forecast.</summary>
    public LocalDate? ForecastThrough { get; }

    /// <summary>Gets the day on which the line reaches the goal; null where it is reached already, was to be reached by now, never at this rate, or not known.</summary>
    /// <remarks>The day may lie after the target's last day; one more than 100 years off counts as never.</remarks>
    public LocalDate? ForecastReachedOn { get; }

    internal bool IsUndecided { get; }

    /// <summary>Says in words how the target stands and why.</summary>
    /// <param name="culture">The reader's culture; null takes <see cref="CultureInfo.CurrentUICulture"/>.</param>
    public string Reason(CultureInfo? culture = null) => ProgressText.Reason(this, _tally, culture);

    private Quantity Bounded(Exact forecast) =>
        Target.Scope.Measure == TargetMeasure.YesCount ? Exact.Max(Exact.Zero, Exact.Min(forecast, Expected)) : forecast;
}
