namespace FamilyOnline;

/// <summary>Along what figures are brought together.</summary>
internal enum AggregationAxis
{
    /// <summary>Periods that do not overlap.</summary>
    Time,

    /// <summary>Units that do not overlap.</summary>
    Units,
}
