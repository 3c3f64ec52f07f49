namespace FamilyOnline.Rollups;

/// <summary>A level of one unit in one period, and what it is weighted by.</summary>
/// <param name="Unit">The place of the unit.</param>
/// <param name="Part">The period.</param>
/// <param name="Level">The level.</param>
/// <param name="Weight">The weight.</param>
internal readonly record struct WeightedLevel(int Unit, ReportingPeriod Part, UnitAnswer Level, Quantity Weight)
{
    /// <summary>Gets whether both are known, so that it counts.</summary>
    public bool IsKnown => Level.Value.IsKnown && Weight.IsKnown;
}
