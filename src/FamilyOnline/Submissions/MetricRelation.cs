namespace FamilyOnline.Submissions;

/// <summary>How figures under one definition relate to another definition (口径关系).</summary>
public enum MetricRelation
{
    /// <summary>No relation was given.</summary>
    Unspecified = 0,

    /// <summary>Both count the same in the same unit of measure (口径一致).</summary>
    Same,

    /// <summary>Both count the same in different units of measure; a factor leads from one to the other (可换算).</summary>
    Convertible,

    /// <summary>It counts all that the other counts, and more (口径偏宽).</summary>
    Broader,

    /// <summary>It counts only a part of what the other counts (口径偏窄).</summary>
    Narrower,

    /// <summary>It counts something else (不可比).</summary>
    NotComparable,
}
