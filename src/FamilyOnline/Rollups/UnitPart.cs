namespace FamilyOnline.Rollups;

/// <summary>A part of a unit that belongs to one unit of the boundaries asked for (折算份额).</summary>
/// <param name="Unit">The id of the unit that it belongs to.</param>
/// <param name="Share">The part, above 0 and at most 1.</param>
public sealed record UnitPart(string Unit, Exact Share);
