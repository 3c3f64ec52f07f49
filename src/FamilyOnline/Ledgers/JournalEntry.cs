using FamilyOnline.Documents;
using NodaTime;

namespace FamilyOnline.Ledgers;

/// <summary>One entry of a journal: a line, when it became known, and the hashes that hold it in its place (流水条目).</summary>
public sealed class JournalEntry
{
    /// <summary>Makes an entry as a store or a file holds it; whether it is sound, <see cref="Journal.Verify(JournalOrigin, IEnumerable{JournalEntry}, JournalHead)"/> says.</summary>
    /// <param name="number">Its number in the journal, from 1.</param>
    /// <param name="knownAt">When it became known.</param>
    /// <param name="line">What it says.</param>
    /// <param name="previous">The hash of the entry before it, of the journal's origin for the first.</param>
    /// <param name="hash">Its own hash.</param>
    /// <exception cref="ArgumentException">A part is missing, or a hash is not 64 hexadecimal digits in small letters.</exception>
    public JournalEntry(int number, Instant knownAt, JournalLine line, string previous, string hash)
        : this(number, knownAt, line, JournalHash.Checked(previous, nameof(previous))) => Hash = JournalHash.Checked(hash, nameof(hash));

    private JournalEntry(int number, Instant knownAt, JournalLine line, string previous)
    {
        Require.That(number >= 1, $"The entries of a journal are numbered from 1, but this one has {number}.", nameof(number));
        (Number, KnownAt, Line, Previous, Hash) = (number, knownAt, Require.NotNull(line), previous, "");
    }

    /// <summary>Gets its number in the journal, from 1.</summary>
    public int Number { get; }

    /// <summary>Gets when it became known.</summary>
    public Instant KnownAt { get; }

    /// <summary>Gets what it says.</summary>
    public JournalLine Line { get; }

    /// <summary>Gets the hash of the entry before it, of the journal's origin for the first.</summary>
    public string Previous { get; }

    /// <summary>Gets its own hash: SHA-256 over <see cref="Fields"/>, as docs/ledger.md says byte by byte.</summary>
    public string Hash { get; private init; }

    /// <summary>Gets what the hash is made of, in order: keys and texts; what does not apply is left out.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Fields => EntryFields.Of(this);

    /// <summary>Reads an entry from a map of the keys of <see cref="Fields"/> and <c>hash</c>.</summary>
    /// <param name="node">The map.</param>
    /// <param name="problems">Takes every problem of the map.</param>
    /// <returns>The entry, or null where there were problems.</returns>
    public static JournalEntry? Read(DocumentNode node, DocumentProblems problems) => EntryReader.Read(node, problems);

    /// <summary>Writes number and line.</summary>
    public override string ToString() => FormattableString.Invariant($"{Number} {Line}");

    /// <summary>Gets whether the hash is that of the content.</summary>
    internal bool IsWhole => Hash == JournalHash.Of(Fields);

    /// <summary>Makes the entry that comes after a head.</summary>
    internal static JournalEntry After(JournalHead head, Instant knownAt, JournalLine line)
    {
        JournalEntry bare = new(head.Count + 1, knownAt, line, head.Hash);
        return new(bare.Number, knownAt, line, head.Hash) { Hash = JournalHash.Of(bare.Fields) };
    }
}
