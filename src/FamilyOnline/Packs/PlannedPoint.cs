namespace FamilyOnline.Packs;

/// <summary>A share of a target that the plan expects by a day counted from the launch year (方案节点).</summary>
/// <param name="By">The day.</param>
/// <param name="Share">The share of the way from baseline to goal, 0 to 1.</param>
public sealed record PlannedPoint(PlanDate By, Exact Share);
