namespace FamilyOnline.Submissions;

/// <summary>Who answered, and why.</summary>
/// <param name="By">The role, or null.</param>
/// <param name="Note">The reason in the reporter's words, or null.</param>
internal sealed record FigureSource(string? By, string? Note);
