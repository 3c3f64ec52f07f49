namespace FamilyOnline.Rollups;

/// <summary>Where one unit belongs in the boundaries of another day: parts with their shares, and what cannot be said (单位折算).</summary>
/// <remarks>The shares of all parts and rests make up exactly 1.</remarks>
public sealed class UnitAttribution
{
    internal UnitAttribution(string unit, IEnumerable<UnitPart> parts, IEnumerable<UnitRest> rests)
    {
        Unit = unit;
        Parts = Array.AsReadOnly([.. Summed(parts)]);
        Rests = Array.AsReadOnly([.. rests.Where(rest => !rest.Share.IsZero)]);
    }

    /// <summary>Gets the id of the unit.</summary>
    public string Unit { get; }

    /// <summary>Gets the parts that belong to one unit each, in ordinal order of those.</summary>
    public IReadOnlyList<UnitPart> Parts { get; }

    /// <summary>Gets the parts that cannot be given to any one unit.</summary>
    public IReadOnlyList<UnitRest> Rests { get; }

    /// <summary>Gets whether every part belongs to one unit.</summary>
    public bool IsWhole => Rests.Count == 0;

    /// <summary>Gets the ids of all units that have, or may have, a part.</summary>
    internal IEnumerable<string> Ends => Parts.Select(part => part.Unit).Concat(Rests.SelectMany(rest => rest.Candidates)).Distinct(StringComparer.Ordinal);

    /// <summary>Gets the one unit that all of it belongs to; null where there is none.</summary>
    internal string? Whole => Parts.FirstOrDefault(part => part.Share == Exact.One)?.Unit;

    /// <summary>Tells whether something of it belongs, or may belong, to a unit.</summary>
    internal bool Reaches(string unit) => Parts.Any(part => part.Unit == unit && !part.Share.IsZero) || Rests.Any(rest => rest.Candidates.Contains(unit));

    private static IEnumerable<UnitPart> Summed(IEnumerable<UnitPart> parts) => parts
        .GroupBy(part => part.Unit, StringComparer.Ordinal)
        .Select(unit => new UnitPart(unit.Key, unit.Aggregate(Exact.Zero, (sum, part) => sum + part.Share)))
        .OrderBy(part => part.Unit, StringComparer.Ordinal);
}
