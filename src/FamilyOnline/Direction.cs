namespace FamilyOnline;

/// <summary>Which way a metric should move.</summary>
public enum Direction
{
    /// <summary>No direction was given.</summary>
    Unspecified = 0,

    /// <summary>Higher is better.</summary>
    Rising,

    /// <summary>Lower is better.</summary>
    Falling,
}
