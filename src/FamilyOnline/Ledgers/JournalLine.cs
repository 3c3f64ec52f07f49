namespace FamilyOnline.Ledgers;

/// <summary>What is put into a journal: about a figure, or a step of a report (流水内容).</summary>
/// <remarks>Two lines are equal when they say the same in every part. When it became known is said by the batch that brings it.</remarks>
public abstract record JournalLine
{
    private protected JournalLine(EntryKind kind, EntryGrounds grounds)
    {
        (Kind, Grounds) = (kind, Require.NotNull(grounds));
        Require.That(
            kind is not (EntryKind.Corrected or EntryKind.Withdrawn or EntryKind.Returned) || grounds.Reason != EntryReason.Unspecified,
            "A correction, a withdrawal and a return need a reason.",
            nameof(grounds));
    }

    /// <summary>Gets what it does.</summary>
    public EntryKind Kind { get; }

    /// <summary>Gets who made it, why, and what shows it.</summary>
    public EntryGrounds Grounds { get; }
}
