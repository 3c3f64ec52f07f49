namespace FamilyOnline.Rules;

/// <summary>Which places equal figures have.</summary>
public enum RankTies
{
    /// <summary>Nothing was chosen.</summary>
    Unspecified = 0,

    /// <summary>All have the better place, and the places behind stay open: 1 2 2 4 (并列占位).</summary>
    Standard,

    /// <summary>All have the better place, and the next place follows: 1 2 2 3 (并列不占位).</summary>
    Dense,

    /// <summary>All have the worse place: 1 3 3 4 (并列取后位).</summary>
    Modified,

    /// <summary>All have the mean of their places: 1 2.5 2.5 4 (并列取平均名次).</summary>
    Mean,

    /// <summary>All have the better place, and share the points of their places evenly (并列平分各位次得分).</summary>
    SharePoints,
}
