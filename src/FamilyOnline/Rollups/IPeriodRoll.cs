namespace FamilyOnline.Rollups;

/// <summary>What every unit of a tree comes to over one period.</summary>
internal interface IPeriodRoll
{
    /// <summary>Gets whether days of the period were answered by nobody.</summary>
    bool HasGap { get; }

    /// <summary>Gives what a unit that has others below it comes to.</summary>
    UnitSums At(int unit);
}
