namespace FamilyOnline.Ledgers;

/// <summary>How many entries a journal has and the hash of the last: who keeps these two elsewhere can tell any loss or change later (台账末端).</summary>
public sealed record JournalHead
{
    /// <summary>States a head.</summary>
    /// <param name="count">How many entries there are, 0 or more.</param>
    /// <param name="hash">The hash of the last entry, of the origin where there is none: 64 hexadecimal digits in small letters.</param>
    /// <exception cref="ArgumentException">The count is negative, or the hash has another form.</exception>
    public JournalHead(int count, string hash)
    {
        Require.That(count >= 0, $"A journal has 0 entries or more, but the head says {count}.", nameof(count));
        (Count, Hash) = (count, JournalHash.Checked(hash, nameof(hash)));
    }

    /// <summary>Gets how many entries there are.</summary>
    public int Count { get; }

    /// <summary>Gets the hash of the last entry, of the origin where there is none.</summary>
    public string Hash { get; }
}
