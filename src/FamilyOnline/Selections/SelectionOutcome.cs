namespace FamilyOnline.Selections;

/// <summary>What became of a candidate in a selection.</summary>
public enum SelectionOutcome
{
    /// <summary>No outcome was determined.</summary>
    Unspecified = 0,

    /// <summary>Chosen (入选).</summary>
    Selected,

    /// <summary>Equal with others at the line after every tie-break: the leading group decides (并列待定).</summary>
    Tied,

    /// <summary>Ranked behind the line (未入选).</summary>
    NotSelected,

    /// <summary>A gate did not open (不符合参评条件).</summary>
    NotEligible,

    /// <summary>A figure that is owed is not known, so there is no total (数据不全).</summary>
    NotRanked,

    /// <summary>Chosen in an earlier round, and may not be chosen again (往届入选).</summary>
    EarlierWinner,

    /// <summary>A veto took it out of the ranking (一票否决).</summary>
    Vetoed,

    /// <summary>It keeps its score, but a veto forbids it the award (取消评优资格).</summary>
    Barred,

    /// <summary>Ranked above somebody who was chosen: a quota gave the place away (因名额限制未入选).</summary>
    PassedOver,

    /// <summary>Ranked behind a tie that nobody has decided, on which it depends under the quotas whether it is chosen (待定).</summary>
    Pending,
}
