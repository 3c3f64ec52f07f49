namespace FamilyOnline.Scoring;

/// <summary>What would have changed a result: by how much a figure would have had to differ, and what that would have given (差距).</summary>
/// <param name="Figure">The figure.</param>
/// <param name="By">By how much it would have had to differ; with <paramref name="IsStrict"/> by more than that.</param>
/// <param name="Gains">The points that it would have added; null where that depends on others, or where it opens a gate.</param>
/// <param name="IsStrict">Whether exactly this much is not enough.</param>
public sealed record NextStep(string Figure, Exact By, Exact? Gains, bool IsStrict = false);
