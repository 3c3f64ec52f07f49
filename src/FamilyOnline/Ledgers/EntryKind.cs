namespace FamilyOnline.Ledgers;

/// <summary>What an entry of a journal does: the first three are about a figure, the others are steps of a report (流水种类).</summary>
public enum EntryKind
{
    /// <summary>No kind was given.</summary>
    Unspecified = 0,

    /// <summary>A figure is given for the first time, or again after it was withdrawn (填报).</summary>
    Reported,

    /// <summary>A figure takes the place of the one that stands (更正).</summary>
    Corrected,

    /// <summary>The figure that stands is taken back and none takes its place (撤回).</summary>
    Withdrawn,

    /// <summary>A report is handed in (提交).</summary>
    Submitted,

    /// <summary>A report is sent back to who handed it in (退回).</summary>
    Returned,

    /// <summary>A report is taken as complete (受理).</summary>
    Accepted,

    /// <summary>A report is approved at one level (审批).</summary>
    Approved,

    /// <summary>A report is made public (发布).</summary>
    Published,
}
