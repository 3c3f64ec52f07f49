using System.Globalization;
using NodaTime;

namespace FamilyOnline.Progress;

/// <summary>What is known of a metric that has no target: a value and no attainment, for no target is not a target of 0 (无目标指标).</summary>
public sealed class MetricProgress
{
    private readonly Tally _tally;

    internal MetricProgress(Metric metric, LocalDate asOf, Tally tally) => (Metric, AsOf, _tally) = (metric, asOf, tally);

    /// <summary>Gets the metric.</summary>
    public Metric Metric { get; }

    /// <summary>Gets the day, China Standard Time.</summary>
    public LocalDate AsOf { get; }

    /// <summary>Gets the total of those that answered, or the reason where nobody did.</summary>
    /// <remarks>A ratio is computed anew from the sums of its parts; one without parts has a value only where a single subject reports it.</remarks>
    public Quantity Value => _tally.Value;

    /// <summary>Gets how many subjects gave a value.</summary>
    public int Answered => _tally.Answered;

    /// <summary>Gets how many subjects were to give one: those that owe it, or, where no form asks for it, those that ever answered.</summary>
    public int Expected => _tally.Expected;

    /// <summary>Gets whether the value lacks something: a subject's figure, or a month of a sum.</summary>
    public bool IsPartial => _tally.IsPartial;

    /// <summary>Gets whether an earlier month's value stands in for a missing one, as the metric allows.</summary>
    public bool IsCarried => _tally.IsCarried;

    /// <summary>Says in words what is known.</summary>
    /// <param name="culture">The reader's culture; null takes <see cref="CultureInfo.CurrentUICulture"/>.</param>
    public string Reason(CultureInfo? culture = null) => ProgressText.Reason(this, _tally, culture);
}
