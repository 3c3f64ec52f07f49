namespace FamilyOnline.Rollups;

/// <summary>Carries the figures of one metric over a bridge.</summary>
internal static class Restating
{
    public static RestatedFigures Run(Bridge bridge, Extents extents, IReadOnlyDictionary<string, Quantity> values)
    {
        var ways = Enumerable.Range(0, bridge.Before.Count).Select(extents.Of).ToArray();
        var arriving = ways.SelectMany(way => way.Ends.Select(end => (end, way))).ToLookup(arrival => arrival.end, arrival => arrival.way, StringComparer.Ordinal);
        return new(
            bridge.Before.All.Where(unit => values.ContainsKey(unit.Id)).Select(unit => new RestatedFigure(unit.Id, values[unit.Id], [])),
            bridge.After.All.Where(unit => arriving[unit.Id].Any(way => values.ContainsKey(way.Unit))).Select(unit => Figure(unit.Id, [.. arriving[unit.Id]], values)),
            ways.SelectMany(way => Left(way, values)));
    }

    private static RestatedFigure Figure(string unit, UnitAttribution[] sources, IReadOnlyDictionary<string, Quantity> values)
    {
        var sum = Exact.Zero;
        List<string> missing = [];
        var anyKnown = false;
        foreach (var source in sources)
        {
            var part = source.Parts.FirstOrDefault(part => part.Unit == unit);
            var isKnown = values.GetValueOrDefault(source.Unit).TryGetValue(out var value);
            if (isKnown && part is not null)
                (sum, anyKnown) = (sum + (value * part.Share), true);
            if (!isKnown || source.Rests.Any(rest => rest.Candidates.Contains(unit)))
                missing.Add(source.Unit);
        }

        return new(unit, anyKnown ? sum : Quantity.Of(Reason(sources, values)), missing);
    }

    /// <summary>Gives the one reason that all sources have; a source with a value that cannot be attributed leaves the figure not available.</summary>
    private static Absence Reason(UnitAttribution[] sources, IReadOnlyDictionary<string, Quantity> values)
    {
        var reasons = sources.Select(source => values.GetValueOrDefault(source.Unit)).Select(value => value.IsKnown ? Absence.NotAvailable : value.Absence).Distinct().ToArray();
        return reasons.Length == 1 ? reasons[0] : Absence.NotAvailable;
    }

    private static IEnumerable<UnattributedFigure> Left(UnitAttribution way, IReadOnlyDictionary<string, Quantity> values) =>
        values.GetValueOrDefault(way.Unit).TryGetValue(out var value) ? way.Rests.Select(rest => new UnattributedFigure(way.Unit, value * rest.Share, rest)) : [];
}
