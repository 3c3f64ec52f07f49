namespace FamilyOnline.Ledgers;

/// <summary>What came of verifying a journal: that it is sound, or the first entry that is not (台账核验结果).</summary>
public sealed class JournalCheck
{
    internal JournalCheck(Journal journal) => Journal = journal;

    internal JournalCheck(int number, JournalFault fault, string? reason = null) => (Number, Fault, Reason) = (number, fault, reason);

    /// <summary>Gets whether every entry is sound.</summary>
    public bool IsSound => Journal is not null;

    /// <summary>Gets the journal that the entries make; null where one of them is not sound.</summary>
    public Journal? Journal { get; }

    /// <summary>Gets the number of the first entry that is not sound, by its place from 1; of a missing one the number that it had. 0 where all are sound.</summary>
    public int Number { get; }

    /// <summary>Gets what is wrong with it; <see cref="JournalFault.Unspecified"/> where all are sound.</summary>
    public JournalFault Fault { get; }

    /// <summary>Gets, for an illegal step, which rule it breaks; null for everything else.</summary>
    public string? Reason { get; }

    /// <summary>Writes the result.</summary>
    public override string ToString() => IsSound
        ? "Every entry is sound."
        : FormattableString.Invariant($"Entry {Number}: {Fault}.{(Reason is null ? "" : " ")}{Reason}");
}
