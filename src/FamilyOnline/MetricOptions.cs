namespace FamilyOnline;

/// <summary>The settings of a metric that have a default.</summary>
public sealed record MetricOptions
{
    /// <summary>Gets the decimal places of its values.</summary>
    /// <value>0 to <see cref="Metric.MaxDecimals"/>; 0 unless given.</value>
    public int Decimals { get; init; }

    /// <summary>Gets which way it should move.</summary>
    /// <value><see cref="Direction.Rising"/> unless given.</value>
    public Direction Direction { get; init; } = Direction.Rising;

    /// <summary>Gets for how many months an earlier value stands in for a missing one, for stocks, cumulative totals, levels and states.</summary>
    /// <value>0 to 24; 0, never, unless given.</value>
    public int CarryForwardMonths { get; init; }

    /// <summary>Gets the metric above the line of a ratio.</summary>
    /// <value>A metric's id for a ratio that is computed; null for one that is reported as such, and for every other kind.</value>
    public string? Numerator { get; init; }

    /// <summary>Gets the metric below the line of a ratio.</summary>
    /// <value>A metric's id for a ratio that is computed; null for one that is reported as such, and for every other kind.</value>
    public string? Denominator { get; init; }

    /// <summary>Gets other words for the metric that reports use.</summary>
    /// <value>None unless given.</value>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Gets the version of the definition.</summary>
    /// <value>1 or more; 1 unless given.</value>
    public int Version { get; init; } = 1;

    /// <summary>Gets the formula of a derived metric over the ids of others.</summary>
    /// <value>Null, reported and not derived, unless given.</value>
    public string? Formula { get; init; }

    /// <summary>Gets how figures are brought together over periods and units.</summary>
    /// <value>What the kind does unless given.</value>
    public AggregationOptions Aggregation { get; init; } = new();

    /// <summary>Gets the states of an ordinal metric, the lowest first.</summary>
    /// <value>Two or more for an ordinal metric, none for any other.</value>
    public IReadOnlyList<string> States { get; init; } = [];

    /// <summary>Gets the splits into other metrics.</summary>
    /// <value>None unless given.</value>
    public IReadOnlyList<Disaggregation> Disaggregations { get; init; } = [];

    internal void Check(string id, MetricKind kind)
    {
        Require.That(Decimals is >= 0 and <= Metric.MaxDecimals, $"Metric '{id}' may have 0 to {Metric.MaxDecimals} decimal places, but has {Decimals}.", nameof(Decimals));
        Require.That(Direction != Direction.Unspecified, $"Metric '{id}' needs a direction.", nameof(Direction));
        Require.That(CarryForwardMonths is >= 0 and <= 24, $"Metric '{id}' may carry a value forward for 0 to 24 months, but says {CarryForwardMonths}.", nameof(CarryForwardMonths));
        Require.That(
            CarryForwardMonths == 0 || kind is MetricKind.Stock or MetricKind.Cumulative or MetricKind.YesNo or MetricKind.Ordinal or MetricKind.Intensive,
            $"Metric '{id}' is a {kind}; only stocks, cumulative totals, levels and states carry a value forward.",
            nameof(CarryForwardMonths));
        Require.That(
            (Numerator is null) == (Denominator is null) && (Numerator is null || kind == MetricKind.Ratio),
            $"Metric '{id}' is a {kind}; only a ratio names a numerator and a denominator, and then both.",
            nameof(Numerator));
        Require.That(kind != MetricKind.YesNo || Decimals == 0, $"Metric '{id}' is yes/no and has no decimal places, but says {Decimals}.", nameof(Decimals));
        Require.That(Version >= 1, $"The version of metric '{id}' is 1 or more, but was {Version}.", nameof(Version));
        Require.That(Formula is null || Numerator is null, $"Metric '{id}' has a formula and a numerator; one of them says how it is computed.", nameof(Formula));
        Require.That(
            kind == MetricKind.Ordinal ? States.Count > 1 && Decimals == 0 : States.Count == 0,
            $"Metric '{id}' is a {kind}; an ordinal metric has two states or more and no decimal places, any other has no states.",
            nameof(States));
    }
}
