namespace FamilyOnline.Schemes;

/// <summary>How several scores become one.</summary>
public enum Combination
{
    /// <summary>Nothing was chosen.</summary>
    Unspecified = 0,

    /// <summary>Their sum (合计).</summary>
    Sum,

    /// <summary>Their mean (平均).</summary>
    Mean,

    /// <summary>The one in the middle, or the mean of the two there (中位数).</summary>
    Median,

    /// <summary>The highest (最高).</summary>
    Highest,

    /// <summary>The lowest (最低).</summary>
    Lowest,

    /// <summary>The geometric mean, rounded at its twentieth decimal place (几何平均).</summary>
    Geometric,
}
