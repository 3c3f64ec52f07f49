using NodaTime;

namespace FamilyOnline.Rollups;

/// <summary>Different persons or things that may be in several units: of units that became one, not fewer than the largest and not more than all together; of a part, not more than the whole.</summary>
internal sealed class BoundedCarrying(IReadOnlyDictionary<string, Quantity> values, LocalDate day) : Carrying(values)
{
    /// <inheritdoc/>
    public override RestatedFigure Figure(string unit, UnitAttribution[] sources)
    {
        UnitAttribution[] behind = [.. sources.Where(source => source.Reaches(unit))];
        var missing = behind.Where(source => !ValueOf(source).IsKnown).Select(source => source.Unit).ToArray();
        if (missing.Length == behind.Length)
            return new(unit, NoValue(behind), missing);
        var (lower, upper) = (Exact.Zero, Exact.Zero);
        foreach (var source in behind.Where(source => ValueOf(source).IsKnown))
        {
            var value = ValueOf(source).Value;
            (lower, upper) = (Exact.Max(lower, source.Whole == unit ? value : Exact.Zero), upper + value);
        }

        var isExact = missing.Length == 0 && lower == upper;
        return new(unit, isExact ? lower : Quantity.Of(Absence.NotAvailable), missing) { Lower = lower, Upper = missing.Length == 0 ? upper : null };
    }

    /// <inheritdoc/>
    public override IEnumerable<UnattributedFigure> Left(UnitAttribution way, IReadOnlyDictionary<string, RestatedFigure> restated) =>
        way.Whole is null ? Undivided(way, day) : [];
}
