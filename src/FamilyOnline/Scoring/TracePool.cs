namespace FamilyOnline.Scoring;

/// <summary>A pool as it passes a line: what was put into it below, and what is left within its bounds (加扣分池).</summary>
/// <param name="Pool">Its name.</param>
/// <param name="Points">What it holds; or why that is not known.</param>
/// <param name="Steps">The arithmetic; in a formula <c>[id]</c> is a line below, <c>[id#pool]</c> what a line below passes on.</param>
public sealed record TracePool(string Pool, Quantity Points, IReadOnlyList<TraceStep> Steps);
