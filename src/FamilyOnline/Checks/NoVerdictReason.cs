namespace FamilyOnline.Checks;

/// <summary>Why a check says nothing of a figure (未判定原因).</summary>
public enum NoVerdictReason
{
    /// <summary>No reason was given.</summary>
    Unspecified = 0,

    /// <summary>The figure of the earlier period is not there (无基期数).</summary>
    NoEarlier,

    /// <summary>A figure that it is compared with or divided by is not there (对照数缺报).</summary>
    OtherMissing,

    /// <summary>Units below have not all answered, so that the sum is not yet the whole (汇总不完整).</summary>
    Incomplete,

    /// <summary>It would be divided by 0, or growth measured from 0 or less (分母为零).</summary>
    ZeroBase,

    /// <summary>There are fewer values than the check needs (个数太少).</summary>
    TooFew,

    /// <summary>So many values are the same that the method knows no distance (离散度为零).</summary>
    NoSpread,

    /// <summary>Nobody reported such a figure, or the tree has no unit of the level (无可核查).</summary>
    NothingThere,
}
