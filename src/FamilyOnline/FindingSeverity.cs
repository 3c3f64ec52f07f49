namespace FamilyOnline;

/// <summary>How much a finding of a check weighs (核查程度). Even an error changes no figure.</summary>
public enum FindingSeverity
{
    /// <summary>No severity was given; every check's constructor refuses it.</summary>
    Unspecified = 0,

    /// <summary>Worth knowing (提示).</summary>
    Note,

    /// <summary>To be looked at, then corrected or confirmed (待核实).</summary>
    Warning,

    /// <summary>Cannot be so (错误).</summary>
    Error,
}
