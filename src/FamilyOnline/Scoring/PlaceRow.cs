namespace FamilyOnline.Scoring;

/// <summary>One row of a table of places: the last place that it is for, and the points (名次分值).</summary>
/// <param name="UpTo">The last place; null for all the rest.</param>
/// <param name="Points">The points.</param>
public sealed record PlaceRow(int? UpTo, Exact Points);
