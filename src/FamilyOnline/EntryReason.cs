namespace FamilyOnline;

/// <summary>Why a figure was given late, corrected or withdrawn, or a report returned (原因代码).</summary>
public enum EntryReason
{
    /// <summary>No reason was given.</summary>
    Unspecified = 0,

    /// <summary>It came after it was due (迟报).</summary>
    LateReport,

    /// <summary>It was typed wrongly (录入错误).</summary>
    TypingError,

    /// <summary>It was counted anew (重新核计).</summary>
    Recount,

    /// <summary>What is counted was defined anew (口径调整).</summary>
    DefinitionChange,

    /// <summary>The unit was split, merged or moved (单位撤并).</summary>
    UnitChange,

    /// <summary>An inspection found it (审计核查).</summary>
    Audit,

    /// <summary>Another reason, which the note gives (其他).</summary>
    Other,
}
