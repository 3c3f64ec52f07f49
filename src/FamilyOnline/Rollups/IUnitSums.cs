namespace FamilyOnline.Rollups;

/// <summary>Says what each unit by itself comes to over one period. It is not safe for several threads at once.</summary>
internal interface IUnitSums
{
    /// <summary>Gets whether days of the period were answered by nobody.</summary>
    bool HasGap { get; }

    /// <summary>Gives what a unit's own answers come to.</summary>
    /// <param name="unit">The place of the unit.</param>
    UnitSums Of(int unit);
}
