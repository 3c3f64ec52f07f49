using NodaTime;

namespace FamilyOnline.Rollups;

/// <summary>States and levels: a unit that goes over whole keeps its own, several that became one have it where they agree, and a part has none.</summary>
internal sealed class WholeCarrying(IReadOnlyDictionary<string, Quantity> values, LocalDate day) : Carrying(values)
{
    /// <inheritdoc/>
    public override RestatedFigure Figure(string unit, UnitAttribution[] sources)
    {
        UnitAttribution[] behind = [.. sources.Where(source => source.Reaches(unit))];
        if (Array.TrueForAll(behind, source => source.Whole == unit) && behind.Select(ValueOf).Distinct().ToArray() is [{ IsKnown: true } agreed])
            return new(unit, agreed, []);
        return new(unit, NoValue(behind), behind.Select(source => source.Unit));
    }

    /// <inheritdoc/>
    public override IEnumerable<UnattributedFigure> Left(UnitAttribution way, IReadOnlyDictionary<string, RestatedFigure> restated)
    {
        if (way.Whole is not { } whole)
            return Undivided(way, day);
        return restated[whole].Value.IsKnown ? [] : [new(way.Unit, ValueOf(way).Value, new(Exact.One, BridgeGap.Disagreeing, way.Unit, day, [whole]))];
    }
}
