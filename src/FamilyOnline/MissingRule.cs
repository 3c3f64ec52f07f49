namespace FamilyOnline;

/// <summary>What a sum makes of units or periods that have no value (缺报处理).</summary>
public enum MissingRule
{
    /// <summary>No rule was given; every constructor refuses it.</summary>
    Unspecified = 0,

    /// <summary>What was reported is brought together, and the result is flagged as partial.</summary>
    ReportedOnly,

    /// <summary>One value that is missing leaves the result without one.</summary>
    RequireAll,

    /// <summary>Silence counts as 0, and the result is flagged; a stated absence such as 暂无 does not.</summary>
    ZeroWhenSilent,
}
