namespace FamilyOnline.Rules;

/// <summary>How a figure is compared with a bound; in documents the comparisons are words.</summary>
public enum Comparison
{
    /// <summary>No comparison was given.</summary>
    Unspecified = 0,

    /// <summary>Equal: <c>is</c> (等于).</summary>
    Is,

    /// <summary>The bound or more: <c>at-least</c> (达到、不低于).</summary>
    AtLeast,

    /// <summary>More than the bound: <c>above</c> (高于、超过).</summary>
    Above,

    /// <summary>The bound or less: <c>at-most</c> (不超过).</summary>
    AtMost,

    /// <summary>Less than the bound: <c>below</c> (低于、不足).</summary>
    Below,
}
