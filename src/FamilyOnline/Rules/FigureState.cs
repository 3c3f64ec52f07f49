namespace FamilyOnline.Rules;

/// <summary>How a figure stands, apart from its value.</summary>
public enum FigureState
{
    /// <summary>Nothing was chosen.</summary>
    Unspecified = 0,

    /// <summary>There is a value (已知).</summary>
    Known,

    /// <summary>It is owed and not here: not reported, not available or confidential (缺).</summary>
    Missing,

    /// <summary>It does not concern the candidate (不适用).</summary>
    NotApplicable,

    /// <summary>No target was assigned (无指标).</summary>
    NoTarget,
}
