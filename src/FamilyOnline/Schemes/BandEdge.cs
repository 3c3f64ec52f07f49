namespace FamilyOnline.Schemes;

/// <summary>Where a band begins or ends (分档界限).</summary>
/// <param name="At">The number.</param>
/// <param name="IsIn">Whether the number itself belongs to the band.</param>
/// <param name="Text">The number as the rule writes it.</param>
internal sealed record BandEdge(Exact At, bool IsIn, string Text)
{
    /// <summary>Gets the edge seen from the other side: what begins where this ends.</summary>
    public BandEdge Turned => this with { IsIn = !IsIn };

    /// <inheritdoc/>
    public bool Equals(BandEdge? other) => other is not null && At == other.At && IsIn == other.IsIn;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(At, IsIn);
}
