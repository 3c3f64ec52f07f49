namespace FamilyOnline.Schemes;

/// <summary>A bound of a line's score: <c>cap: 25</c>, or <c>cap: none</c>.</summary>
/// <param name="At">The bound; null for none.</param>
internal sealed record NodeBound(Exact? At);
