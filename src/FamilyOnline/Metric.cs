namespace FamilyOnline;

/// <summary>What is measured: its kind, unit of measure, decimal places and direction (指标).</summary>
public sealed class Metric
{
    /// <summary>The most decimal places a metric may declare.</summary>
    public const int MaxDecimals = 9;

    /// <summary>Declares a metric.</summary>
    /// <param name="id">The id that reports and rules name, such as <c>broadband-households</c>.</param>
    /// <param name="title">What people call it.</param>
    /// <param name="kind">What its figures are.</param>
    /// <param name="measure">The unit of measure, such as 户; for a yes/no metric the thing counted.</param>
    /// <param name="provenance">Where the plan asks for it, or why it was assumed.</param>
    /// <param name="options">Decimal places, direction and the like.</param>
    /// <exception cref="ArgumentException">A part is missing, or the options do not fit the kind.</exception>
    public Metric(string id, LocalizedText title, MetricKind kind, LocalizedText measure, Provenance provenance, MetricOptions? options = null)
    {
        Require.That(kind != MetricKind.Unspecified, $"Metric '{id}' needs a kind.", nameof(kind));
        (Id, Title, Kind) = (Require.Id(id), Require.NotNull(title), kind);
        (Measure, Provenance) = (Require.NotNull(measure), Require.NotNull(provenance));
        var chosen = options ?? new MetricOptions();
        chosen.Check(id, kind);
        (Decimals, Direction, CarryForwardMonths) = (chosen.Decimals, chosen.Direction, chosen.CarryForwardMonths);
        (Numerator, Denominator) = (chosen.Numerator, chosen.Denominator);
        (Version, Formula, Aggregation) = (chosen.Version, chosen.Formula, chosen.Aggregation.For(id, kind));
        States = Require.Distinct(chosen.States, state => state, "state");
        Disaggregations = Require.Distinct(chosen.Disaggregations, split => split.Id, "split");
        Aliases = Require.Distinct(chosen.Aliases, alias => alias, "alias");
    }

    private Metric(Metric other, int decimals)
    {
        (Id, Title, Kind, Measure, Provenance) = (other.Id, other.Title, other.Kind, other.Measure, other.Provenance);
        (Decimals, Direction, CarryForwardMonths) = (decimals, other.Direction, other.CarryForwardMonths);
        (Numerator, Denominator, Version, Formula) = (other.Numerator, other.Denominator, other.Version, other.Formula);
        (Aggregation, States, Disaggregations, Aliases) = (other.Aggregation, other.States, other.Disaggregations, other.Aliases);
    }

    /// <summary>Gets the id that reports and rules name.</summary>
    public string Id { get; }

    /// <summary>Gets what people call it.</summary>
    public LocalizedText Title { get; }

    /// <summary>Gets other words for it that a report's metric column may hold, such as a spreadsheet's own heading.</summary>
    public IReadOnlyList<string> Aliases { get; }

    /// <summary>Gets what its figures are.</summary>
    public MetricKind Kind { get; }

    /// <summary>Gets the unit of measure.</summary>
    public LocalizedText Measure { get; }

    /// <summary>Gets the decimal places that its values may have, 0 to <see cref="MaxDecimals"/>.</summary>
    public int Decimals { get; }

    /// <summary>Gets which way it should move; rising unless said otherwise.</summary>
    public Direction Direction { get; }

    /// <summary>Gets for how many months an earlier value of a stock or state stands in for a missing one; 0 for never.</summary>
    public int CarryForwardMonths { get; }

    /// <summary>Gets, for a ratio that is computed, the metric above the line; else null.</summary>
    public string? Numerator { get; }

    /// <summary>Gets, for a ratio that is computed, the metric below the line; else null.</summary>
    public string? Denominator { get; }

    /// <summary>Gets the version of the definition, 1 or more; figures under different versions are brought together only where a mapping says how.</summary>
    public int Version { get; }

    /// <summary>Gets, for a derived metric, the formula over other metrics, computed for every unit and period after those were brought together; else null (派生指标).</summary>
    public string? Formula { get; }

    /// <summary>Gets how figures are brought together over periods and units, each part of it filled in.</summary>
    public AggregationOptions Aggregation { get; }

    /// <summary>Gets the states of an ordinal metric, the lowest first; a figure is the place of its state, from 0. Empty for every other kind.</summary>
    public IReadOnlyList<string> States { get; }

    /// <summary>Gets the splits into other metrics.</summary>
    public IReadOnlyList<Disaggregation> Disaggregations { get; }

    /// <summary>Gets whether it is computed from other metrics and never reported.</summary>
    public bool IsDerived => Formula is not null || Numerator is not null;

    /// <summary>Gets where the plan asks for it, or why it was assumed.</summary>
    public Provenance Provenance { get; }

    /// <summary>Gets whether figures of several periods may be added up.</summary>
    public bool AddsOverTime => Kind == MetricKind.Flow;

    /// <summary>Gives the same definition with other decimal places.</summary>
    internal Metric WithDecimals(int decimals) => decimals == Decimals ? this : new(this, decimals);

    /// <summary>Writes the id.</summary>
    public override string ToString() => Id;
}
