namespace FamilyOnline.Submissions;

/// <summary>How a sender's metric relates to the one that is added up (口径对应).</summary>
/// <remarks>Only figures that are the same or convertible enter a sum; those of a broader, narrower or other definition are shown on lines of their own.</remarks>
public sealed record MetricMapping
{
    private MetricMapping(string metric, string to, int toVersion, MetricRelation relation, Exact? factor, LocalizedText? reason)
    {
        Require.That(toVersion >= 1, $"The version of metric '{to}' is 1 or more, but was {toVersion}.", nameof(toVersion));
        (Metric, To, ToVersion, Relation, Factor, Reason) = (Require.Id(metric), Require.Id(to), toVersion, relation, factor, reason);
    }

    /// <summary>Gets the id of the sender's metric.</summary>
    public string Metric { get; }

    /// <summary>Gets the id of the metric that is added up.</summary>
    public string To { get; }

    /// <summary>Gets the version of that metric's definition, 1 or more.</summary>
    public int ToVersion { get; }

    /// <summary>Gets how the two relate.</summary>
    public MetricRelation Relation { get; }

    /// <summary>Gets, for a convertible metric, what its figures are multiplied by; else null.</summary>
    public Exact? Factor { get; }

    /// <summary>Gets why, in words for a reader; null only where both are the same or convertible.</summary>
    public LocalizedText? Reason { get; }

    /// <summary>Says that both count the same in the same unit of measure.</summary>
    /// <param name="metric">The id of the sender's metric.</param>
    /// <param name="to">The id of the metric that is added up.</param>
    /// <param name="toVersion">The version of that metric's definition, 1 or more.</param>
    /// <exception cref="ArgumentException">An id is none, or the version is below 1.</exception>
    public static MetricMapping Same(string metric, string to, int toVersion = 1) => new(metric, to, toVersion, MetricRelation.Same, null, null);

    /// <summary>Says that a factor leads from the sender's unit of measure to the other: ten thousands of households to households by 10 000.</summary>
    /// <param name="metric">The id of the sender's metric.</param>
    /// <param name="to">The id of the metric that is added up.</param>
    /// <param name="factor">What figures are multiplied by; above 0.</param>
    /// <param name="toVersion">The version of that metric's definition, 1 or more.</param>
    /// <exception cref="ArgumentException">An id is none, the factor is not above 0, or the version is below 1.</exception>
    public static MetricMapping Convertible(string metric, string to, Exact factor, int toVersion = 1)
    {
        Require.That(factor > Exact.Zero, $"A factor is above 0, but was {factor}.", nameof(factor));
        return new(metric, to, toVersion, MetricRelation.Convertible, factor, null);
    }

    /// <summary>Says that figures of one cannot be added to those of the other, and why.</summary>
    /// <param name="metric">The id of the sender's metric.</param>
    /// <param name="to">The id of the metric that is added up.</param>
    /// <param name="relation">Broader, narrower or not comparable.</param>
    /// <param name="reason">Why, in words for a reader.</param>
    /// <param name="toVersion">The version of that metric's definition, 1 or more.</param>
    /// <exception cref="ArgumentException">An id is none, the relation is another, or the version is below 1.</exception>
    public static MetricMapping Different(string metric, string to, MetricRelation relation, LocalizedText reason, int toVersion = 1)
    {
        Require.That(relation is MetricRelation.Broader or MetricRelation.Narrower or MetricRelation.NotComparable, $"A different metric is broader, narrower or not comparable, but was {relation}.", nameof(relation));
        return new(metric, to, toVersion, relation, null, Require.NotNull(reason));
    }

    /// <summary>Writes both ids and the relation.</summary>
    public override string ToString() => $"{Metric} {Relation} {To}";
}
