namespace FamilyOnline;

/// <summary>Along what figures are brought together.</summary>
internal enum AggregationAxis
{
    /// <summary>No axis was given.</summary>
    Unspecified = 0,

    /// <summary>Periods that do not overlap.</summary>
    Time,

    /// <summary>Units that do not overlap.</summary>
    Units,
}
