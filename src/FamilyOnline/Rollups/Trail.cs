using NodaTime;

namespace FamilyOnline.Rollups;

/// <summary>Follows units through chains of changes, for one metric.</summary>
internal sealed class Trail(StepBook steps, UnitTree after, string? metric)
{
    private readonly Dictionary<(string Unit, LocalDate? Day), UnitAttribution> _known = [];

    /// <summary>Gives where a unit ends up.</summary>
    /// <param name="unit">The id of the unit.</param>
    /// <param name="day">The day of the change already gone through; null at the beginning.</param>
    public UnitAttribution Follow(string unit, LocalDate? day = null)
    {
        if (!_known.TryGetValue((unit, day), out var found))
            _known[(unit, day)] = found = steps.Next(unit, day) is { } step ? Through(unit, step) : End(unit);
        return found;
    }

    private UnitAttribution End(string unit) => after.TryGet(unit, out _)
        ? new(unit, [new(unit, Exact.One)], [])
        : new(unit, [], [new(Exact.One, BridgeGap.NotThere, unit, after.Day, [])]);

    private UnitAttribution Through(string unit, UnitStep step)
    {
        var ways = step.Ways(metric).Select(way => (way.Share, Whole: Beyond(unit, way.Unit, step.Day))).ToArray();
        if (!Array.Exists(ways, way => way.Share is null))
            return new(unit, ways.SelectMany(way => way.Whole.Parts.Select(part => part with { Share = part.Share * way.Share!.Value })), ways.SelectMany(way => way.Whole.Rests.Select(rest => rest.Times(way.Share!.Value))));
        var ends = ways.SelectMany(way => way.Whole.Ends).Distinct(StringComparer.Ordinal).ToArray();
        return ends.Length == 1 && Array.TrueForAll(ways, way => way.Whole.IsWhole)
            ? new(unit, [new(ends[0], Exact.One)], [])
            : new(unit, [], [new(Exact.One, steps.IsBackward ? BridgeGap.Merged : BridgeGap.SharesUnknown, unit, step.Day, ends)]);
    }

    private UnitAttribution Beyond(string unit, string? next, LocalDate day) => next is null
        ? new(unit, [], [new(Exact.One, steps.IsBackward ? BridgeGap.Created : BridgeGap.Abolished, unit, day, [])])
        : Follow(next, day);
}
