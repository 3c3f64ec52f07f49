using FamilyOnline.Documents;
using FamilyOnline.Plugins;

namespace FamilyOnline.Packs;

/// <summary>Reads <c>allot</c> of a target: <c>{ by: households, on: Y-05-31, method: webster, floor: 50, cap: 500, base: 0 }</c>.</summary>
internal static class SplitSection
{
    public static PlannedSplit? Read(MapReader? reader, IReadOnlyCollection<string> metrics, PluginRegistry plugins)
    {
        if (reader is null)
            return null;
        var by = reader.NeedId("by");
        if (reader.Find("by") is { } named && !metrics.Contains(by))
            reader.Problems.AddUnknown(named.Place, "metric", by, metrics);
        var method = reader.Find("method") is { } word ? reader.IdOf(word) ?? "webster" : "webster";
        if (!plugins.TryGetApportionment(method, out _))
            reader.Problems.AddUnknown(reader.Find("method")!.Place, "method", method, plugins.Apportionments);
        var split = reader.Problems.Build(reader.Place, () => new PlannedSplit(by, PackItems.Date(reader, "on"), method, reader.NeedProvenance(), Bounds(reader)));
        reader.Done();
        return split;
    }

    private static (long Floor, long? Cap, long Base) Bounds(MapReader reader)
    {
        var (floor, cap, @base) = (reader.WholeNumber("floor") ?? 0, reader.WholeNumber("cap"), reader.WholeNumber("base") ?? 0);
        Require.That(floor >= 0 && @base >= 0, $"Floor and base must not be negative, but are {floor} and {@base}.", nameof(reader));
        Require.That(cap is null || cap >= floor, $"The cap must not lie below the floor {floor}, but is {cap}.", nameof(reader));
        return (floor, cap, @base);
    }
}
