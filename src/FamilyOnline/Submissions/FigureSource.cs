using NodaTime;

namespace FamilyOnline.Submissions;

/// <summary>Who answered, why, and since when that is on record.</summary>
/// <param name="By">The role, or null.</param>
/// <param name="Note">The reason in the reporter's words, or null.</param>
/// <param name="RecordedAt">Since when it is on record; null where that is when it became known.</param>
internal sealed record FigureSource(string? By, string? Note, Instant? RecordedAt = null);
