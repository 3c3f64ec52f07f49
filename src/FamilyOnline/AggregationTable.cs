namespace FamilyOnline;

/// <summary>What may be done with the figures of each kind; what the table does not hold is meaningless and refused.</summary>
internal static class AggregationTable
{
    private static readonly Dictionary<(MetricKind, AggregationAxis), Aggregation[]> Allowed = new()
    {
        [(MetricKind.Flow, AggregationAxis.Time)] = [Aggregation.Sum],
        [(MetricKind.Flow, AggregationAxis.Units)] = [Aggregation.Sum],
        [(MetricKind.Stock, AggregationAxis.Time)] = [Aggregation.Closing, Aggregation.Opening, Aggregation.DayMean],
        [(MetricKind.Stock, AggregationAxis.Units)] = [Aggregation.Sum],
        [(MetricKind.Cumulative, AggregationAxis.Time)] = [Aggregation.Closing],
        [(MetricKind.Cumulative, AggregationAxis.Units)] = [Aggregation.Sum],
        [(MetricKind.Ratio, AggregationAxis.Time)] = [Aggregation.Recompute],
        [(MetricKind.Ratio, AggregationAxis.Units)] = [Aggregation.Recompute, Aggregation.MeanOfUnits],
        [(MetricKind.YesNo, AggregationAxis.Time)] = [Aggregation.Last],
        [(MetricKind.YesNo, AggregationAxis.Units)] = [Aggregation.Counts],
        [(MetricKind.Intensive, AggregationAxis.Time)] = [Aggregation.WeightedMean],
        [(MetricKind.Intensive, AggregationAxis.Units)] = [Aggregation.WeightedMean, Aggregation.MeanOfUnits],
        [(MetricKind.Distinct, AggregationAxis.Time)] = [Aggregation.Bounds, Aggregation.Sum],
        [(MetricKind.Distinct, AggregationAxis.Units)] = [Aggregation.Bounds, Aggregation.Sum],
        [(MetricKind.Ordinal, AggregationAxis.Time)] = [Aggregation.Last],
        [(MetricKind.Ordinal, AggregationAxis.Units)] = [Aggregation.Counts],
    };

    /// <summary>Gives what a kind allows, the usual one first.</summary>
    public static IReadOnlyList<Aggregation> Of(MetricKind kind, AggregationAxis axis) => Allowed[(kind, axis)];

    public static bool Allows(MetricKind kind, Aggregation aggregation, AggregationAxis axis) => Of(kind, axis).Contains(aggregation);

    public static Aggregation OrDefault(MetricKind kind, Aggregation aggregation, AggregationAxis axis) =>
        aggregation == Aggregation.Unspecified ? Of(kind, axis)[0] : aggregation;
}
