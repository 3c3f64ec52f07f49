using FamilyOnline.Documents;

namespace FamilyOnline.Packs;

/// <summary>Reads a metric's <c>roll-up</c>, and refuses what its kind makes meaningless, with the reason and the way out.</summary>
internal static class AggregationSection
{
    /// <summary>Gives the aggregation, or null with problems where the kind does not allow it.</summary>
    public static AggregationOptions? Read(MapReader metric, MetricKind kind)
    {
        if (metric.Map("roll-up") is not { } reader)
            return new();
        AggregationOptions aggregation = new()
        {
            OverTime = Allowed(reader, "over-time", kind, AggregationAxis.Time),
            OverUnits = Allowed(reader, "over-units", kind, AggregationAxis.Units),
            Missing = reader.Choice("missing", EnumWords<MissingRule>.All, MissingRule.ReportedOnly),
            Own = reader.Choice("own", EnumWords<OwnFigures>.All, OwnFigures.Compare),
            ReportedAt = reader.IdOf(reader.Find("reported-at")),
            Weight = reader.IdOf(reader.Find("weight")),
            Floor = reader.Number("floor"),
            Cap = reader.Number("cap"),
        };
        reader.Done();
        return kind == MetricKind.Unspecified ? new() : aggregation;
    }

    private static Aggregation Allowed(MapReader reader, string key, MetricKind kind, AggregationAxis axis)
    {
        var chosen = reader.Choice(key, EnumWords<Aggregation>.All, Aggregation.Unspecified);
        if (chosen == Aggregation.Unspecified || kind == MetricKind.Unspecified || AggregationTable.Allows(kind, chosen, axis))
            return chosen;
        var allowed = string.Join(", ", AggregationTable.Of(kind, axis).Select(EnumWords<Aggregation>.Of));
        reader.Problems.Add(MetricProblems.NotFor(kind).At(reader.Find(key)!.Place, EnumWords<Aggregation>.Of(chosen), key, allowed));
        return Aggregation.Unspecified;
    }
}
