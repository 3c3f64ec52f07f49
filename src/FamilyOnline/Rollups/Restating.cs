namespace FamilyOnline.Rollups;

/// <summary>Carries the figures of one metric over a bridge.</summary>
internal static class Restating
{
    public static RestatedFigures Run(Bridge bridge, Extents extents, Metric metric, IReadOnlyDictionary<string, Quantity> values)
    {
        var ways = Enumerable.Range(0, bridge.Before.Count).Select(extents.Of).ToArray();
        var arriving = ways.SelectMany(way => way.Ends.Select(end => (end, way))).ToLookup(arrival => arrival.end, arrival => arrival.way, StringComparer.Ordinal);
        var carrying = Carrying.Of(metric, bridge.After.Day, values);
        RestatedFigure[] restated =
            [.. bridge.After.All.Where(unit => arriving[unit.Id].Any(way => values.ContainsKey(way.Unit))).Select(unit => carrying.Figure(unit.Id, [.. arriving[unit.Id]]))];
        var byUnit = restated.ToDictionary(figure => figure.Unit, StringComparer.Ordinal);
        return new(
            bridge.Before.All.Where(unit => values.ContainsKey(unit.Id)).Select(unit => new RestatedFigure(unit.Id, values[unit.Id], [])),
            restated,
            ways.Where(way => values.GetValueOrDefault(way.Unit).IsKnown).SelectMany(way => carrying.Left(way, byUnit)));
    }
}
