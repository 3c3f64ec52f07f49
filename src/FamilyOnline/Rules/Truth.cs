namespace FamilyOnline.Rules;

/// <summary>An answer to a condition, in the order in which junctions take the least or the greatest (Kleene).</summary>
internal enum Truth : byte
{
    /// <summary>It does not hold.</summary>
    No = 0,

    /// <summary>Nobody knows.</summary>
    Unknown = 1,

    /// <summary>It holds.</summary>
    Yes = 2,
}
