using NodaTime;

namespace FamilyOnline.Rollups;

/// <summary>How the figures of one kind of metric are carried into other boundaries.</summary>
/// <param name="values">The figures as they were, by the id of their unit.</param>
internal abstract class Carrying(IReadOnlyDictionary<string, Quantity> values)
{
    public static Carrying Of(Metric metric, LocalDate day, IReadOnlyDictionary<string, Quantity> values) => metric.Kind switch
    {
        MetricKind.Distinct when metric.Aggregation.OverUnits == Aggregation.Bounds => new BoundedCarrying(values, day),
        MetricKind.YesNo or MetricKind.Ordinal or MetricKind.Intensive or MetricKind.Ratio => new WholeCarrying(values, day),
        _ => new ShareCarrying(values),
    };

    /// <summary>Gives the figure of a unit in the boundaries asked for.</summary>
    /// <param name="unit">The id of the unit.</param>
    /// <param name="sources">The units of which a part belongs, or may belong, to it.</param>
    public abstract RestatedFigure Figure(string unit, UnitAttribution[] sources);

    /// <summary>Gives what of a known figure belongs to no one unit.</summary>
    public abstract IEnumerable<UnattributedFigure> Left(UnitAttribution way, IReadOnlyDictionary<string, RestatedFigure> restated);

    /// <summary>Gives the figure of a unit as it was.</summary>
    protected Quantity ValueOf(UnitAttribution source) => values.GetValueOrDefault(source.Unit);

    /// <summary>Gives the one reason that all sources have; a source with a value that cannot be attributed leaves the figure not available.</summary>
    protected Quantity NoValue(IEnumerable<UnitAttribution> sources)
    {
        var reasons = sources.Select(ValueOf).Select(value => value.IsKnown ? Absence.NotAvailable : value.Absence).Distinct().ToArray();
        return Quantity.Of(reasons is [var only] ? only : Absence.NotAvailable);
    }

    /// <summary>Lists a figure that is one of the whole, and of no part: all of it, for each reason.</summary>
    protected IEnumerable<UnattributedFigure> Undivided(UnitAttribution way, LocalDate day)
    {
        var parts = way.Parts.Where(part => !part.Share.IsZero).Select(part => part.Unit).ToArray();
        UnitRest[] divided = parts.Length == 0 ? [] : [new(Exact.One, BridgeGap.Indivisible, way.Unit, day, parts)];
        return divided.Concat(way.Rests.Select(rest => rest.Gap is BridgeGap.SharesUnknown or BridgeGap.Merged ? rest.For(BridgeGap.Indivisible) : rest))
            .Select(rest => new UnattributedFigure(way.Unit, ValueOf(way).Value, rest));
    }
}
