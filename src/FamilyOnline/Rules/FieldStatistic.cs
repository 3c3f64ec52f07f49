namespace FamilyOnline.Rules;

/// <summary>What is taken of a figure over everybody in the field.</summary>
public enum FieldStatistic
{
    /// <summary>Nothing was chosen.</summary>
    Unspecified = 0,

    /// <summary>The highest value (最高).</summary>
    Highest,

    /// <summary>The lowest value (最低).</summary>
    Lowest,

    /// <summary>The sum of all values (合计).</summary>
    Total,

    /// <summary>The mean; that of a ratio is the ratio of the sums (平均).</summary>
    Mean,

    /// <summary>The plain mean of the values, of ratios too (各单位平均).</summary>
    MeanOfUnits,

    /// <summary>The mean of all but oneself; alone it is not applicable (其他单位平均).</summary>
    MeanOfOthers,
}
