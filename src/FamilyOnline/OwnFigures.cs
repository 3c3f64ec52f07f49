namespace FamilyOnline;

/// <summary>What counts where a unit has a figure of its own and others lie below it (本级数与下级数).</summary>
public enum OwnFigures
{
    /// <summary>No rule was given; every constructor refuses it.</summary>
    Unspecified = 0,

    /// <summary>The units below; the figure of the unit itself is kept beside, to be compared, and flagged.</summary>
    Compare,

    /// <summary>The unit's own figure, where it has one, in place of those below.</summary>
    Replace,

    /// <summary>Both: the unit's own figure is of something that nobody below reports.</summary>
    Add,
}
