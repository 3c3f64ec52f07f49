namespace FamilyOnline.Allotments;

/// <summary>One line of a table that a county made itself (自定分解额).</summary>
/// <param name="Unit">The id of the unit.</param>
/// <param name="Share">What it gets.</param>
/// <param name="Place">Where the line stands.</param>
public sealed record GivenShare(string Unit, long Share, Place Place);
