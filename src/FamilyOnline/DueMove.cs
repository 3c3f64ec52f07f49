namespace FamilyOnline;

/// <summary>What becomes of a day of reporting that is no working day (节假日顺延).</summary>
public enum DueMove
{
    /// <summary>No rule was given.</summary>
    Unspecified = 0,

    /// <summary>It stays where it is (不顺延).</summary>
    Unmoved,

    /// <summary>It moves to the next working day (顺延至下一工作日).</summary>
    NextWorkingDay,
}
