namespace FamilyOnline.Scoring;

/// <summary>How a step that is not complete is counted.</summary>
public enum PartialSteps
{
    /// <summary>Nothing was chosen.</summary>
    Unspecified = 0,

    /// <summary>Only complete steps count: 2 points short of steps of 3 is none (满一档计一档).</summary>
    Complete,

    /// <summary>A step that has begun counts whole (不足一档按一档).</summary>
    Started,

    /// <summary>A part of a step counts as that part (按比例).</summary>
    Proportional,
}
