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
}
