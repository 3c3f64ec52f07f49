namespace FamilyOnline;

/// <summary>Which units a unit is compared with (比较范围).</summary>
public enum PeerGroup
{
    /// <summary>Nothing was said.</summary>
    Unspecified = 0,

    /// <summary>Those straight below the same unit (同一上级).</summary>
    Siblings,

    /// <summary>All of the same level; where the tree gives no levels, all that report the metric (同一级别).</summary>
    Level,
}
