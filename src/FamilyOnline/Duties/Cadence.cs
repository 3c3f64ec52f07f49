namespace FamilyOnline.Duties;

/// <summary>How long the periods are for which a report is owed (报送周期).</summary>
public enum Cadence
{
    /// <summary>No length was given.</summary>
    Unspecified = 0,

    /// <summary>For every day (日报).</summary>
    Daily,

    /// <summary>For every calendar month (月报).</summary>
    Monthly,

    /// <summary>For every quarter of a calendar year (季报).</summary>
    Quarterly,

    /// <summary>For every calendar year (年报).</summary>
    Yearly,
}
