namespace FamilyOnline.Allotments;

/// <summary>Whether a bound, and not the weight, made a share (受限情况).</summary>
public enum AllotmentBound
{
    /// <summary>No bound did.</summary>
    Unspecified,

    /// <summary>The floor, or the base, is above what the weight alone gives (下限).</summary>
    Floor,

    /// <summary>The cap is below what the weight alone gives (上限).</summary>
    Cap,
}
