namespace FamilyOnline;

/// <summary>A level of the administrative divisions, counted from the nation (行政层级).</summary>
public enum DivisionLevel
{
    /// <summary>No level: the unspecified code's.</summary>
    Unspecified = 0,

    /// <summary>Province, autonomous region or municipality: 2 digits (省级).</summary>
    Province,

    /// <summary>Prefecture: 4 digits (地级).</summary>
    Prefecture,

    /// <summary>County, district or county-level city: 6 digits (县级).</summary>
    County,

    /// <summary>Township, town or subdistrict: 9 digits (乡级).</summary>
    Township,

    /// <summary>Village or residents' committee: 12 digits (村级).</summary>
    Village,
}
