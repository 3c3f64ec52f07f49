namespace FamilyOnline.Rules;

/// <summary>What is asked of the members of a candidate.</summary>
public enum MemberCount
{
    /// <summary>Nothing was chosen.</summary>
    Unspecified = 0,

    /// <summary>Whether all satisfy the condition (全部).</summary>
    Every,

    /// <summary>Whether at least one does (任一).</summary>
    Some,

    /// <summary>How many do (个数).</summary>
    Number,
}
