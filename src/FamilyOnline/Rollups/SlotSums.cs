namespace FamilyOnline.Rollups;

/// <summary>What a unit and those below it come to in one slot.</summary>
/// <param name="Sum">The sum of what is known, in units of the metric's last decimal place.</param>
/// <param name="Known">How many units it is the sum of.</param>
/// <param name="StandIns">How many of them have an earlier value, or a 0 that nobody stated.</param>
/// <param name="NotApplicable">How many units have no such figure, and so are not expected to report it.</param>
internal readonly record struct SlotSums(long Sum, int Known, int StandIns, int NotApplicable);
