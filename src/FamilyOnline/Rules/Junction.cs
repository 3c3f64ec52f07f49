namespace FamilyOnline.Rules;

/// <summary>How several conditions become one.</summary>
public enum Junction
{
    /// <summary>No junction was given.</summary>
    Unspecified = 0,

    /// <summary>All hold (全部满足).</summary>
    All,

    /// <summary>At least one holds (任一满足).</summary>
    Any,

    /// <summary>Not one holds (全不满足).</summary>
    None,
}
