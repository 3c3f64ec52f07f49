namespace FamilyOnline;

/// <summary>Why there is no value. A value of 0 is a value and none of these (缺值原因).</summary>
public enum Absence
{
    /// <summary>No reason: there is a value, or nothing was said yet.</summary>
    Unspecified = 0,

    /// <summary>It was owed and has not come (未报).</summary>
    NotReported,

    /// <summary>The reporter has answered that there is no figure yet (暂无).</summary>
    NotAvailable,

    /// <summary>The question does not concern this subject (不适用).</summary>
    NotApplicable,

    /// <summary>There is a figure that may not be published (不公开).</summary>
    Confidential,

    /// <summary>No target was assigned, which is not a target of 0 (无指标). Only a target can be so, never an answer.</summary>
    NoTarget,
}
