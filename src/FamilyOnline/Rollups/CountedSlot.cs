namespace FamilyOnline.Rollups;

/// <summary>An answer of a unit that counts.</summary>
/// <param name="Unit">The place of the unit.</param>
/// <param name="Slot">The slot of the answer.</param>
/// <param name="IsEarlier">Whether it stands in for one that is missing.</param>
internal readonly record struct CountedSlot(int Unit, int Slot, bool IsEarlier);
