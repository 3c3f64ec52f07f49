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
    /// <param name="metric">
    /// A flow, a stock at the day of <see cref="Before"/>, a cumulative total or a count of persons who cannot be in two units goes by share. A state (yes/no, ordinal) or a level that is
    /// reported goes over where the whole unit does and all that went into one agree; a count of persons who may be in several units is known within bounds. A computed metric is
    /// carried over by those that it is computed from.
    /// </param>
    /// <param name="values">The figures by the id of a unit of <see cref="Before"/>; a unit that is left out has not reported.</param>
    /// <returns>The figures as they were, in the boundaries of <see cref="After"/>, and what could not be attributed.</returns>
    /// <exception cref="ArgumentException">The metric is computed, or a unit is not in <see cref="Before"/>.</exception>
    public RestatedFigures Restate(Metric metric, IReadOnlyDictionary<string, Quantity> values)
    {
        Require.NotNull(values);
        Require.That(!Require.NotNull(metric).IsDerived, $"Metric '{metric}' ({metric.Kind}) is computed: restate the metrics that it is computed from.", nameof(metric));
        var unknown = values.Keys.Where(unit => Before.Find(unit) < 0).Order(StringComparer.Ordinal).ToArray();
        Require.That(unknown.Length == 0, $"The tree of {Before.Day:uuuu-MM-dd} has no unit {string.Join(", ", unknown)}.", nameof(values));
        return Restating.Run(this, Extents(metric.Id), metric, values);
    }

    /// <summary>Gives the units of <see cref="After"/> that each unit becomes, or may become, a part of, whatever lies under it.</summary>
    internal Func<string, IEnumerable<string>> Heirs()
    {
        Trail trail = new(_steps, After, null);
        return unit => trail.Follow(unit).Ends;
    }

    private Extents Extents(string? metric) => new(Before, After, new(_steps, After, metric));
}
