namespace FamilyOnline.Duties;

/// <summary>How a report that is owed stands at an instant (报送状态).</summary>
public enum DutyState
{
    /// <summary>No state was determined.</summary>
    Unspecified = 0,

    /// <summary>It is due, and came by the day it was due (按时).</summary>
    OnTime,

    /// <summary>It is due, and came after that day (迟报).</summary>
    Late,

    /// <summary>The day it was due is over, and it is not in (缺报).</summary>
    Missing,

    /// <summary>The day it is due is not over, and it is in already (提前).</summary>
    Early,

    /// <summary>The day it is due is not over, and it is not in yet (未到期).</summary>
    Awaiting,

    /// <summary>The unit need not report, whether it did or not (免报).</summary>
    Excused,
}
