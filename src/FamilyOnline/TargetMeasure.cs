namespace FamilyOnline;

/// <summary>What a target counts.</summary>
public enum TargetMeasure
{
    /// <summary>No way of counting was given.</summary>
    Unspecified = 0,

    /// <summary>The sum of one metric over its subjects (合计).</summary>
    Total,

    /// <summary>How many subjects, or metrics of one subject, say yes (达到个数).</summary>
    YesCount,

    /// <summary>How many were chosen by selections on record (评选数).</summary>
    Selections,
}
