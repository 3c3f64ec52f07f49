namespace FamilyOnline;

/// <summary>In what growth is measured (增长计量).</summary>
public enum GrowthMeasure
{
    /// <summary>Nothing was said.</summary>
    Unspecified = 0,

    /// <summary>As a share of the earlier figure: 0.5 is half as much again (增长率).</summary>
    Share,

    /// <summary>As the difference, in the metric's unit (增长量).</summary>
    Amount,
}
