namespace FamilyOnline.Ledgers;

/// <summary>How far a report has come; what stands further down the list outranks what stands above it (报表状态).</summary>
public enum ReportStage
{
    /// <summary>No stage was given.</summary>
    Unspecified = 0,

    /// <summary>Not handed in: figures may be there or not (草稿).</summary>
    Draft,

    /// <summary>Sent back (已退回).</summary>
    Returned,

    /// <summary>Handed in (已提交).</summary>
    Submitted,

    /// <summary>Taken as complete (已受理).</summary>
    Accepted,

    /// <summary>Approved at one level or more (已审批).</summary>
    Approved,

    /// <summary>Made public (已发布).</summary>
    Published,
}
