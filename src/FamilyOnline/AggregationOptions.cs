namespace FamilyOnline;

/// <summary>How a metric's figures are brought together over periods and over units (汇总办法).</summary>
public sealed record AggregationOptions
{
    /// <summary>Gets how periods are brought together.</summary>
    /// <value>What the kind does unless given: a flow is summed, of a stock the closing value counts.</value>
    public Aggregation OverTime { get; init; }

    /// <summary>Gets how units are brought together.</summary>
    /// <value>What the kind does unless given: flows, stocks and cumulative totals are summed, a ratio is computed anew from its parts.</value>
    public Aggregation OverUnits { get; init; }

    /// <summary>Gets what is made of units and periods without a value.</summary>
    /// <value><see cref="MissingRule.ReportedOnly"/> unless given.</value>
    public MissingRule Missing { get; init; } = MissingRule.ReportedOnly;

    /// <summary>Gets what counts where a unit has a figure of its own and others lie below it.</summary>
    /// <value><see cref="OwnFigures.Compare"/> unless given.</value>
    public OwnFigures Own { get; init; } = OwnFigures.Compare;

    /// <summary>Gets the level at which it is reported.</summary>
    /// <value>A level of the tree, such as <c>township</c>; null, the lowest unit of each branch, unless given.</value>
    public string? ReportedAt { get; init; }

    /// <summary>Gets the metric by which a mean is weighted.</summary>
    /// <value>A metric's id, for an intensive metric; else null.</value>
    public string? Weight { get; init; }

    /// <summary>Gets the least value that one unit can have, from which a partial sum gets its lower bound.</summary>
    /// <value>Null, unknown, unless given.</value>
    public Exact? Floor { get; init; }

    /// <summary>Gets the greatest value that one unit can have, from which a partial sum gets its upper bound.</summary>
    /// <value>Null, unknown, unless given.</value>
    public Exact? Cap { get; init; }

    /// <summary>Gives the same with what was left open filled in by the kind, and refuses what the kind makes meaningless.</summary>
    internal AggregationOptions For(string id, MetricKind kind)
    {
        var full = this with { OverTime = AggregationTable.OrDefault(kind, OverTime, AggregationAxis.Time), OverUnits = AggregationTable.OrDefault(kind, OverUnits, AggregationAxis.Units) };
        Require.That(AggregationTable.Allows(kind, full.OverTime, AggregationAxis.Time), $"Metric '{id}' is a {kind}; over time it cannot be brought together by {full.OverTime}.", nameof(OverTime));
        Require.That(AggregationTable.Allows(kind, full.OverUnits, AggregationAxis.Units), $"Metric '{id}' is a {kind}; over units it cannot be brought together by {full.OverUnits}.", nameof(OverUnits));
        Require.That(Missing != MissingRule.Unspecified && Own != OwnFigures.Unspecified, $"Metric '{id}' needs a rule for what is missing and for own figures.", nameof(Missing));
        Require.That(Weight is null || kind == MetricKind.Intensive, $"Metric '{id}' is a {kind}; only an intensive metric has a weight.", nameof(Weight));
        Require.That(Weight is not null || kind != MetricKind.Intensive || full.OverUnits == Aggregation.MeanOfUnits, $"Metric '{id}' is intensive and needs a weight.", nameof(Weight));
        Require.That(Floor is null || Cap is null || Floor <= Cap, $"Metric '{id}' has the floor {Floor} above its cap {Cap}.", nameof(Floor));
        return full;
    }
}
