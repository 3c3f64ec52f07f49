namespace FamilyOnline.Rollups;

/// <summary>The way of figures from the boundaries of one day to those of another (口径折算).</summary>
/// <remarks>
/// Going forward, shares are multiplied along the chain of changes. Going back, a part of a split returns to the whole; what was merged stays unattributed.
/// Nothing is rounded: the parts of a figure are exact, and make up the figure. Where a unit with others under it lost some of them to another, its own figure
/// is not carried over, since nothing says how much of it went along: restate the units below and add up.
/// </remarks>
public sealed class Bridge
{
    private readonly StepBook _steps;

    internal Bridge(UnitTree before, UnitTree after, StepBook steps) => (Before, After, _steps) = (before, after, steps);

    /// <summary>Gets the tree in whose boundaries figures are: as it was.</summary>
    public UnitTree Before { get; }

    /// <summary>Gets the tree in whose boundaries figures are wanted.</summary>
    public UnitTree After { get; }

    /// <summary>Gives where a unit of <see cref="Before"/> belongs in <see cref="After"/>.</summary>
    /// <param name="unit">The id of the unit.</param>
    /// <param name="metric">The id of the metric whose shares are asked for; null for those of every metric.</param>
    /// <exception cref="KeyNotFoundException">There is no such unit in <see cref="Before"/>.</exception>
    public UnitAttribution Of(string unit, string? metric = null) => Extents(metric).Of(Before.IndexOf(unit));

    /// <summary>Carries the figures of one metric over.</summary>
    /// <param name="metric">A flow (by share), a stock at the day of <see cref="Before"/>, or a cumulative total. A ratio is carried over by its parts.</param>
    /// <param name="values">The figures by the id of a unit of <see cref="Before"/>; a unit that is left out has not reported.</param>
    /// <returns>The figures as they were, in the boundaries of <see cref="After"/>, and what could not be attributed.</returns>
    /// <exception cref="ArgumentException">The metric's figures do not add up over units, or a unit is not in <see cref="Before"/>.</exception>
    public RestatedFigures Restate(Metric metric, IReadOnlyDictionary<string, Quantity> values)
    {
        Require.NotNull(values);
        var kind = Require.NotNull(metric).Kind;
        Require.That(kind is MetricKind.Flow or MetricKind.Stock or MetricKind.Cumulative, $"Figures of '{metric}' ({kind}) do not add up over units: restate the metrics that it is computed from.", nameof(metric));
        var unknown = values.Keys.Where(unit => Before.Find(unit) < 0).Order(StringComparer.Ordinal).ToArray();
        Require.That(unknown.Length == 0, $"The tree of {Before.Day:uuuu-MM-dd} has no unit {string.Join(", ", unknown)}.", nameof(values));
        return Restating.Run(this, Extents(metric.Id), values);
    }

    private Extents Extents(string? metric) => new(Before, After, new(_steps, After, metric));
}
