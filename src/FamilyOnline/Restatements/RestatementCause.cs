namespace FamilyOnline.Restatements;

/// <summary>Why a published figure changed, in the order in which a restatement takes the changes (修订原因).</summary>
public enum RestatementCause
{
    /// <summary>No cause was given.</summary>
    Unspecified = 0,

    /// <summary>What is measured, or how it is brought together, was defined anew, or a figure was given anew under another version (口径调整).</summary>
    DefinitionChange,

    /// <summary>Answers are expected for other periods than before (报告期调整).</summary>
    PeriodChange,

    /// <summary>A unit came under the one that is asked for, left it, was set up or dissolved (区划调整).</summary>
    UnitChange,

    /// <summary>An answer took the place of another (更正).</summary>
    Correction,

    /// <summary>An answer came for a period that was over when the figure was first published (迟报).</summary>
    LateReport,

    /// <summary>An answer came for a period that was not over when the figure was first published (新报).</summary>
    NewReport,

    /// <summary>An answer that was on record already has been approved, or is approved no longer (审批).</summary>
    Approval,

    /// <summary>A value is no longer there (撤回).</summary>
    Withdrawal,
}
