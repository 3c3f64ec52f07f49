using NodaTime;

namespace FamilyOnline;

/// <summary>A share of a target that the plan expects by a day (计划节点).</summary>
/// <param name="By">The day, China Standard Time.</param>
/// <param name="Share">The share of the way from baseline to goal, 0 to 1.</param>
public sealed record PlanPoint(LocalDate By, Exact Share);
