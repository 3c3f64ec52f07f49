using FamilyOnline.Rules;

namespace FamilyOnline.Scoring;

/// <summary>One row of a checklist: a condition and the points it gives (检查项).</summary>
/// <param name="If">The condition.</param>
/// <param name="Points">The points where it holds.</param>
public sealed record ChecklistRow(Condition If, Exact Points);
