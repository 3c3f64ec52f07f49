namespace FamilyOnline.Rules;

/// <summary>An answer to a condition, in the order in which junctions take the least or the greatest (Kleene).</summary>
internal enum Truth : byte
{
    /// <summary>Nothing was asked.</summary>
    Unspecified = 0,

    /// <summary>It does not hold.</summary>
    No = 1,

    /// <summary>Nobody knows.</summary>
    Unknown = 2,

    /// <summary>It holds.</summary>
    Yes = 3,
}
