namespace FamilyOnline;

/// <summary>How often a form is owed.</summary>
public enum ReportFrequency
{
    /// <summary>No frequency was given.</summary>
    Unspecified = 0,

    /// <summary>For every month of the campaign, on a day of the next (月报).</summary>
    Monthly,

    /// <summary>Once, by a date (一次性).</summary>
    Once,
}
