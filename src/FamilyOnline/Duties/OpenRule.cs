namespace FamilyOnline.Duties;

/// <summary>Whether a unit that opens, closes or changes level inside a period owes the period's report (增减单位规则).</summary>
public enum OpenRule
{
    /// <summary>No rule was given.</summary>
    Unspecified = 0,

    /// <summary>It owes it where it was there on every day of the period (整期存续).</summary>
    WholePeriod,

    /// <summary>It owes it where it was there on any day of the period (期内存续).</summary>
    AnyDay,

    /// <summary>It owes it where it was there on the last day of the period (期末存续).</summary>
    AtEnd,
}
