using System.Collections.Immutable;
using NodaTime;

namespace FamilyOnline.Ledgers;

/// <summary>Journals of several keepers brought together, such as those of a prefecture's counties (台账汇集).</summary>
/// <remarks>Each stays a chain of its own, with its own known times. Which came first, and whether one came twice, does not matter.</remarks>
public sealed class Journals
{
    private readonly ImmutableSortedDictionary<string, Journal> _byId;

    private Journals(ImmutableSortedDictionary<string, Journal> byId) => _byId = byId;

    /// <summary>Gets none.</summary>
    public static Journals Empty { get; } = new(ImmutableSortedDictionary.Create<string, Journal>(StringComparer.Ordinal));

    /// <summary>Gets the journals, in the ordinal order of their ids.</summary>
    public IReadOnlyList<Journal> All => [.. _byId.Values];

    /// <summary>Brings a journal in, or a longer state of one that is there; a shorter state, or the same again, changes nothing.</summary>
    /// <returns>The journals together, or the problem <c>journal.forked</c> where the two states part from each other at some entry; these stay as they are.</returns>
    public ReadResult<Journals> With(Journal journal)
    {
        var known = _byId.GetValueOrDefault(Require.NotNull(journal).Origin.Id);
        if (known is null)
            return new(new(_byId.Add(journal.Origin.Id, journal)), []);
        var shared = Math.Min(known.Entries.Count, journal.Entries.Count);
        if (known.HeadAt(shared) != journal.HeadAt(shared))
            return new(null, [LedgerProblems.ForkOf(journal.Origin, FirstApart(known, journal, shared))]);
        return new(journal.Entries.Count > shared ? new(_byId.SetItem(journal.Origin.Id, journal)) : this, []);
    }

    /// <summary>Gives what all of them together knew at an instant; settled only up to where the least advanced of them reaches.</summary>
    public JournalView AsKnownAt(Instant instant) => new(All, instant);

    /// <summary>The number of the first entry that differs; 0 where the origins do. Once apart, chains of hashes stay apart.</summary>
    private static int FirstApart(Journal one, Journal other, int most)
    {
        var (from, to) = (0, most);
        while (from < to)
        {
            var middle = (from + to) / 2;
            (from, to) = one.HeadAt(middle) == other.HeadAt(middle) ? (middle + 1, to) : (from, middle);
        }

        return from;
    }
}
