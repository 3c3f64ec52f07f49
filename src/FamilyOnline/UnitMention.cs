namespace FamilyOnline;

/// <summary>One name in a line of responsible units, and the unit or group it stands for.</summary>
/// <param name="Written">The name as the line writes it.</param>
/// <param name="Id">The id of the unit or group.</param>
/// <param name="IsGroup">Whether it is a group.</param>
public sealed record UnitMention(string Written, string Id, bool IsGroup);
