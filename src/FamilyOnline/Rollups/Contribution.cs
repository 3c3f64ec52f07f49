using FamilyOnline.Submissions;

namespace FamilyOnline.Rollups;

/// <summary>One answer that went into a rolled figure (汇总构成).</summary>
/// <param name="Edition">The answer, with who gave it and since when it is known.</param>
/// <param name="IsStandIn">Whether it is an earlier answer that stands in for a missing one.</param>
public sealed record Contribution(FigureEdition Edition, bool IsStandIn);
