namespace FamilyOnline.Rollups;

/// <summary>Why a unit, or a part of it, cannot be carried to the boundaries of another day (无法折算原因).</summary>
public enum BridgeGap
{
    /// <summary>There is no gap.</summary>
    Unspecified = 0,

    /// <summary>It was split, and nobody stated the shares for this quantity (份额未定).</summary>
    SharesUnknown,

    /// <summary>Going back in time: it was made out of several, and nothing says how much came from each (合并不可逆).</summary>
    Merged,

    /// <summary>It was abolished, and nothing continues it (撤销无承接).</summary>
    Abolished,

    /// <summary>Going back in time: it was created, and continues nothing (新设无前身).</summary>
    Created,

    /// <summary>It is not there on the other day, and no change says what became of it (沿革不明).</summary>
    NotThere,

    /// <summary>Units that lie under it went to another: it has the same name and not the same extent (辖区变动).</summary>
    ExtentChanged,

    /// <summary>A state, a level or a count of different persons is one of the whole, and says nothing of a part of it (整体数不可分摊).</summary>
    Indivisible,

    /// <summary>It went together with others into one unit, and they do not all have the same state or level (各单位不一致).</summary>
    Disagreeing,
}
