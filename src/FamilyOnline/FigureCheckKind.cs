namespace FamilyOnline;

/// <summary>What a check holds a figure against (核查类型).</summary>
public enum FigureCheckKind
{
    /// <summary>No kind was given; every check's constructor refuses it.</summary>
    Unspecified = 0,

    /// <summary>A least and a greatest value, of the figure or of its quotient by another metric (范围).</summary>
    Range,

    /// <summary>Another metric that it is a part of, and so cannot exceed (部分不大于整体).</summary>
    Part,

    /// <summary>The parts that its splits name (分组与总数).</summary>
    Split,

    /// <summary>Its own figure of an earlier period (增长).</summary>
    Growth,

    /// <summary>Its own earlier total, below which a total since the beginning cannot fall (累计数不下降).</summary>
    NeverFalls,

    /// <summary>What the units below a unit come to, where the unit has a figure of its own (上下级数一致).</summary>
    LevelsAgree,

    /// <summary>The figures of other units for the same period (同类离群).</summary>
    Peers,

    /// <summary>The figures of the same unit for other periods (历史离群).</summary>
    History,
}
