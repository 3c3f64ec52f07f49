namespace FamilyOnline.Schemes;

/// <summary>What a veto does.</summary>
public enum VetoEffect
{
    /// <summary>Nothing was chosen.</summary>
    Unspecified = 0,

    /// <summary>The candidate leaves the ranking (一票否决).</summary>
    Exclude,

    /// <summary>A fixed score replaces its own, and it stays in the ranking (记固定分).</summary>
    Score,

    /// <summary>It keeps its score, but may not have a grade, a prize or an award (一票否优).</summary>
    Bar,
}
