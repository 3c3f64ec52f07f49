namespace FamilyOnline.Rollups;

/// <summary>What is remarkable about a rolled figure (汇总标记).</summary>
[Flags]
public enum RolledFlags
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Some answers are missing (不完整).</summary>
    Partial = 1,

    /// <summary>An earlier value, or a 0 that nobody stated, stands in for a missing answer (沿用).</summary>
    StandIn = 2,

    /// <summary>Some days of the period were answered by nobody at all (时间有缺口).</summary>
    Gap = 4,

    /// <summary>A unit has a figure of its own beside those below it, and the two differ (本级数与下级数不一致).</summary>
    OwnDiffers = 8,
}
