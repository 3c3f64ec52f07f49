using NodaTime;

namespace FamilyOnline.Submissions;

/// <summary>Who answered, why, what shows it, and since when that is on record.</summary>
/// <param name="By">The role, or null.</param>
/// <param name="Note">The reason in the reporter's words, or null.</param>
/// <param name="RecordedAt">Since when it is on record; null where that is when it became known.</param>
/// <param name="Reason">The listed reason; <see cref="EntryReason.Unspecified"/> where none was given.</param>
/// <param name="Evidence">The URI of the evidence, or null.</param>
internal sealed record FigureSource(string? By, string? Note, Instant? RecordedAt = null, EntryReason Reason = EntryReason.Unspecified, string? Evidence = null)
{
    /// <summary>Gets the source of an answer of which nobody said anything.</summary>
    public static FigureSource None { get; } = new(null, null);

    /// <summary>Gets how many of its parts are told.</summary>
    public int Told => (By is null ? 0 : 1) + (Note is null ? 0 : 1) + (RecordedAt is null ? 0 : 1) + (Reason == EntryReason.Unspecified ? 0 : 1) + (Evidence is null ? 0 : 1);

    /// <summary>Gives the same for an answer that is known since an instant; when it was recorded is told only where it differs.</summary>
    public FigureSource Of(Instant knownAt) => RecordedAt == knownAt ? this with { RecordedAt = null } : this;
}
