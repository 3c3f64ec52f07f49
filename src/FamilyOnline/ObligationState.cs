namespace FamilyOnline;

/// <summary>How an obligation stands on a day.</summary>
public enum ObligationState
{
    /// <summary>No state was determined.</summary>
    Unspecified = 0,

    /// <summary>The day it is due has not passed, and it is not in yet (未到期).</summary>
    Awaiting,

    /// <summary>It came by the day it was due (按时).</summary>
    OnTime,

    /// <summary>It came after the day it was due (迟报).</summary>
    Late,

    /// <summary>The day it was due has passed, and it is not in (缺报).</summary>
    Missing,
}
