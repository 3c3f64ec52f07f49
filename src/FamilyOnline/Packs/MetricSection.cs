using FamilyOnline.Documents;

namespace FamilyOnline.Packs;

/// <summary>Reads <c>metrics</c>.</summary>
internal static class MetricSection
{
    public static IReadOnlyList<Metric> Read(MapReader pack)
    {
        var metrics = PackItems.Read(pack, "metrics", Metric);
        return [.. metrics.DistinctBy(metric => metric.Id)];
    }

    private static Metric Metric(MapReader reader)
    {
        MetricOptions options = new()
        {
            Decimals = reader.WholeNumber("decimals", 0, FamilyOnline.Metric.MaxDecimals) ?? 0,
            Direction = reader.Choice("direction", EnumWords<Direction>.All, Direction.Rising),
            CarryForwardMonths = reader.WholeNumber("carry-forward-months", 0, 24) ?? 0,
            Numerator = reader.IdOf(reader.Find("numerator")),
            Denominator = reader.IdOf(reader.Find("denominator")),
            Aliases = reader.Texts("aliases"),
        };
        reader.Need("kind");
        var kind = reader.Choice("kind", EnumWords<MetricKind>.All, MetricKind.Unspecified);
        return new(reader.NeedId("id"), reader.NeedLocalized("title"), kind, reader.NeedLocalized("unit"), reader.NeedProvenance(), options);
    }
}
