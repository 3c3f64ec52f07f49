namespace FamilyOnline.Rollups;

/// <summary>How many answers a figure is made of: one for each unit and period.</summary>
/// <param name="Expected">How many there should be.</param>
/// <param name="Known">How many have a value, stand-ins included.</param>
/// <param name="StandIns">How many of those are an earlier value or an unstated 0.</param>
/// <param name="NotApplicable">How many units and periods have no such figure; they are not expected.</param>
internal readonly record struct AnswerCount(int Expected, int Known, int StandIns = 0, int NotApplicable = 0)
{
    public int Missing => Expected - Known;

    /// <summary>Gets whether there is nothing to answer.</summary>
    public bool IsNotApplicable => Expected == 0 && NotApplicable > 0;

    public static AnswerCount operator +(AnswerCount left, AnswerCount right) => new(
        left.Expected + right.Expected, left.Known + right.Known, left.StandIns + right.StandIns, left.NotApplicable + right.NotApplicable);

    public static AnswerCount operator -(AnswerCount left, AnswerCount right) => new(
        left.Expected - right.Expected, left.Known - right.Known, left.StandIns - right.StandIns, left.NotApplicable - right.NotApplicable);

    /// <summary>Gives how many answers both parts of a unit's quotient are made of: as many as the part that asks for more; none where a part has no value.</summary>
    public static AnswerCount OfBoth(AnswerCount above, AnswerCount below, bool areKnown)
    {
        if (above.IsNotApplicable || below.IsNotApplicable)
            return new(0, 0, 0, 1);
        var wide = above.Expected >= below.Expected ? above : below;
        return areKnown ? wide with { StandIns = Math.Min(wide.Known, Math.Max(above.StandIns, below.StandIns)) } : wide with { Known = 0, StandIns = 0 };
    }

    public static AnswerCount Of(SlotSums sums, int reporters) => new(reporters - sums.NotApplicable, sums.Known, sums.StandIns, sums.NotApplicable);
}
