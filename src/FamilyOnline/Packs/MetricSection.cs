using FamilyOnline.Documents;

namespace FamilyOnline.Packs;

/// <summary>Reads <c>metrics</c>.</summary>
internal static class MetricSection
{
    public static IReadOnlyList<Metric> Read(MapReader pack)
    {
        var metrics = PackItems.Read(pack, "metrics", Metric);
        MetricLinks.Check(pack);
        return [.. metrics.DistinctBy(metric => metric.Id)];
    }

    private static Metric? Metric(MapReader reader)
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
        var (id, title, unit, provenance) = (reader.NeedId("id"), reader.NeedLocalized("title"), reader.NeedLocalized("unit"), reader.NeedProvenance());
        return aggregation is null || kind == MetricKind.Unspecified ? null : new(id, title, kind, unit, provenance, options with { Aggregation = aggregation });
    }

    private static Disaggregation Split(MapReader reader) => new(reader.NeedId("id"), reader.Ids("parts"), reader.Flag("overlaps"));
}
