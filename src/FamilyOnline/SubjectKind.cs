namespace FamilyOnline;

/// <summary>What kind of body a reported figure is about.</summary>
public enum SubjectKind
{
    /// <summary>No kind was given.</summary>
    Unspecified = 0,

    /// <summary>The county as a whole (全县).</summary>
    County,

    /// <summary>A township of the county (乡镇).</summary>
    Township,

    /// <summary>A responsible unit (责任单位).</summary>
    Unit,
}
