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

    /// <summary>Gets for how many months an earlier value stands in for a missing one, for stocks, cumulative and yes/no metrics.</summary>
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

    internal void Check(string id, MetricKind kind)
    {
        Require.That(Decimals is >= 0 and <= Metric.MaxDecimals, $"Metric '{id}' may have 0 to {Metric.MaxDecimals} decimal places, but has {Decimals}.", nameof(Decimals));
        Require.That(Direction != Direction.Unspecified, $"Metric '{id}' needs a direction.", nameof(Direction));
        Require.That(CarryForwardMonths is >= 0 and <= 24, $"Metric '{id}' may carry a value forward for 0 to 24 months, but says {CarryForwardMonths}.", nameof(CarryForwardMonths));
        Require.That(
            CarryForwardMonths == 0 || kind is MetricKind.Stock or MetricKind.Cumulative or MetricKind.YesNo,
            $"Metric '{id}' is a {kind}; only stocks, cumulative and yes/no metrics carry a value forward.",
            nameof(CarryForwardMonths));
        Require.That(
            (Numerator is null) == (Denominator is null) && (Numerator is null || kind == MetricKind.Ratio),
            $"Metric '{id}' is a {kind}; only a ratio names a numerator and a denominator, and then both.",
            nameof(Numerator));
        Require.That(kind != MetricKind.YesNo || Decimals == 0, $"Metric '{id}' is yes/no and has no decimal places, but says {Decimals}.", nameof(Decimals));
    }
}
