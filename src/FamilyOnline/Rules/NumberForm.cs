namespace FamilyOnline.Rules;

/// <summary>How people write a value (数值写法).</summary>
public enum NumberForm
{
    /// <summary>Nothing was chosen.</summary>
    Unspecified = 0,

    /// <summary>As a number: 20, 0.57, 9/11 (数).</summary>
    Plain,

    /// <summary>As a percentage: 81.82% (百分数).</summary>
    Percent,

    /// <summary>As yes or no (是否).</summary>
    YesNo,
}
