namespace FamilyOnline.Evaluations;

/// <summary>What a line gives one row: points or why none, a letter, and what it puts into pools.</summary>
/// <param name="Points">The points; not applicable where it gives none.</param>
/// <param name="Letter">The letter, which is shown and never added.</param>
/// <param name="Pools">What goes into each pool; null for nothing.</param>
internal readonly record struct NodeScore(Quantity Points, string? Letter = null, IReadOnlyDictionary<string, Quantity>? Pools = null);
