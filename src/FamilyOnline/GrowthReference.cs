namespace FamilyOnline;

/// <summary>Which earlier period a figure's growth is measured from (增长基期).</summary>
public enum GrowthReference
{
    /// <summary>Nothing was said.</summary>
    Unspecified = 0,

    /// <summary>The period just before (环比).</summary>
    Previous,

    /// <summary>The same period of the year before (同比).</summary>
    YearBefore,
}
