namespace FamilyOnline.Progress;

/// <summary>How a target stands on a day.</summary>
public enum ProgressState
{
    /// <summary>No state was determined.</summary>
    Unspecified = 0,

    /// <summary>Its first day has not come, and it is not reached already (未开始).</summary>
    NotStarted,

    /// <summary>Too little is known to say; never a verdict on anybody (情况不明).</summary>
    Unknown,

    /// <summary>It is as the plan expects, or the plan expects nothing yet (正常).</summary>
    OnCourse,

    /// <summary>It is behind the plan (滞后).</summary>
    Behind,

    /// <summary>The goal is reached (已完成).</summary>
    Reached,

    /// <summary>The last day has passed, and on the figures that are in the goal is not reached (未完成).</summary>
    Missed,
}
