namespace FamilyOnline.Rollups;

/// <summary>A part of a unit that belongs to one unit of the boundaries asked for (折算份额).</summary>
/// <param name="Unit">The id of the unit that it belongs to.</param>
/// <param name="Share">The part, from 0 to 1; a share that was stated to be 0 is a known nothing.</param>
public sealed record UnitPart(string Unit, Exact Share);
