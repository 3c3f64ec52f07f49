using FamilyOnline.Documents;

namespace FamilyOnline.Packs;

/// <summary>Reads <c>metrics</c>.</summary>
internal static class MetricSection
{
    /// <summary>Reads the metrics of a pack, each with its title, unit and source.</summary>
    public static IReadOnlyList<Metric> Read(MapReader pack) => Read(pack, Metric);

    /// <summary>Reads metrics that stand by themselves: a title may be left out for the id, and unit and source altogether.</summary>
    public static IReadOnlyList<Metric> ReadBare(MapReader document) => Read(document, BareMetric);

    private static IReadOnlyList<Metric> Read(MapReader pack, Func<MapReader, Metric?> read)
    {
        var metrics = PackItems.Read(pack, "metrics", read);
        MetricLinks.Check(pack);
        return [.. metrics.DistinctBy(metric => metric.Id)];
    }

    private static Metric? Metric(MapReader reader) =>
        Metric(reader, reader.NeedId("id"), reader.NeedLocalized("title"), reader.NeedLocalized("unit"), reader.NeedProvenance());

    private static Metric? BareMetric(MapReader reader)
    {
        var id = reader.NeedId("id");
        return Metric(reader, id, reader.Localized("title") ?? new(id), reader.Localized("unit") ?? new("—"), reader.Provenance() ?? Provenance.Assume("—"));
    }

    private static Metric? Metric(MapReader reader, string id, LocalizedText title, LocalizedText unit, Provenance provenance)
    {
        reader.Need("kind");
        var kind = reader.Choice("kind", EnumWords<MetricKind>.All, MetricKind.Unspecified);
        MetricOptions options = new()
        {
            Decimals = reader.WholeNumber("decimals", 0, FamilyOnline.Metric.MaxDecimals) ?? 0,
            Direction = reader.Choice("direction", EnumWords<Direction>.All, Direction.Rising),
            CarryForwardMonths = reader.WholeNumber("carry-forward-months", 0, 24) ?? 0,
            Numerator = reader.IdOf(reader.Find("numerator")),
            Denominator = reader.IdOf(reader.Find("denominator")),
            Aliases = reader.Texts("aliases"),
            Version = reader.WholeNumber("version", 1, 9_999) ?? 1,
            Formula = reader.Text("formula"),
            States = reader.Ids("states"),
            Disaggregations = PackItems.Read(reader, "splits", Split),
        };
        var aggregation = AggregationSection.Read(reader, kind);
        return aggregation is null || kind == MetricKind.Unspecified ? null : new(id, title, kind, unit, provenance, options with { Aggregation = aggregation });
    }

    private static Disaggregation Split(MapReader reader) => new(reader.NeedId("id"), reader.Ids("parts"), reader.Flag("overlaps"));
}
