namespace FamilyOnline.Ledgers;

/// <summary>Follows entries one by one and finds the first that is not sound.</summary>
internal sealed class EntryChain(JournalOrigin origin, IReadOnlyList<JournalEntry> entries, ApprovalWaits waits)
{
    private readonly JournalTables.Writing _tables = new JournalTables(origin).Write();
    private readonly LineSequence _sequence = new(origin);

    public JournalCheck Check(JournalHead? head)
    {
        var first = 0;
        for (var i = 0; i < entries.Count; i++)
        {
            if ((BrokenAt(i) ?? RefusedAt(i)) is { } bad)
                return bad;
            _tables.Add(entries[i]);
            if (i + 1 < entries.Count && entries[i + 1].KnownAt == entries[i].KnownAt)
                continue;
            if (TooEarly(first, i) is { } early)
                return early;
            first = i + 1;
        }

        return Ending(head) ?? new(new Journal(origin, [.. entries], _tables.Done(), waits));
    }

    /// <summary>The first approval of a batch that should have waited for reports below; what the batch itself brought counts.</summary>
    private JournalCheck? TooEarly(int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (waits.Refuse(entries[i], _tables.StateOf) is { } reason)
                return new(i + 1, JournalFault.Illegal, reason);
        }

        return null;
    }

    /// <summary>Whether hash or link does not hold.</summary>
    private JournalCheck? BrokenAt(int i)
    {
        var (entry, number) = (entries[i], i + 1);
        if (!entry.IsWhole)
            return new(number, JournalFault.Altered);
        if (entry.Number == number && entry.Previous == HashBefore(i))
            return null;
        if (Enumerable.Range(0, i).Any(earlier => entries[earlier].Hash == entry.Hash))
            return new(number, JournalFault.Doubled);
        if (entry.Number == number)
            return new(Math.Max(i, 1), JournalFault.Altered);
        return new(number, entries.Skip(number).Any(later => later.Number == number) ? JournalFault.OutOfOrder : JournalFault.Missing);
    }

    /// <summary>Whether what is rightly linked should not stand there.</summary>
    private JournalCheck? RefusedAt(int i)
    {
        var (entry, before) = (entries[i], i == 0 ? null : entries[i - 1]);
        if (before is not null && (entry.KnownAt < before.KnownAt || (entry.KnownAt == before.KnownAt && _sequence.Compare(entry.Line, before.Line) < 0)))
            return new(i + 1, JournalFault.OutOfOrder);
        if (_tables.IsOnRecord(entry.Line))
            return new(i + 1, JournalFault.Doubled);
        return _tables.Refuse(entry.Line) is { } reason ? new(i + 1, JournalFault.Illegal, reason) : null;
    }

    private JournalCheck? Ending(JournalHead? head)
    {
        if (head is null)
            return null;
        if (head.Count != entries.Count)
            return head.Count > entries.Count ? new(entries.Count + 1, JournalFault.Missing) : new(head.Count + 1, JournalFault.Surplus);
        return head.Hash == HashBefore(entries.Count) ? null : new(Math.Max(entries.Count, 1), JournalFault.Altered);
    }

    private string HashBefore(int i) => i == 0 ? origin.Hash : entries[i - 1].Hash;
}
