using System.Collections.Immutable;
using NodaTime;

namespace FamilyOnline.Ledgers;

/// <summary>All that was reported, corrected, withdrawn, approved and published, entry by entry, each bound to the one before it by a hash (台账流水).</summary>
/// <remarks>
/// A journal never changes: <see cref="Append"/> gives a new one that shares what was there. Adding n lines to m costs n × log m.
/// <para>Every batch has one known time, later than that of the batch before; so an answer for an instant up to <see cref="LastKnownAt"/> can never
/// change. Within a batch the lines stand in an order of their own, so that the same batch in any order gives the same hashes.</para>
/// <para>The hashes show that a journal was changed after its head was noted elsewhere. They are no signature: whoever can write the whole journal
/// and every copy of its head can write another.</para>
/// </remarks>
public sealed class Journal
{
    private readonly ImmutableList<JournalEntry> _entries;
    private readonly JournalTables _tables;
    private readonly ApprovalWaits _waits;

    internal Journal(JournalOrigin origin, ImmutableList<JournalEntry> entries, JournalTables tables, ApprovalWaits waits) =>
        (Origin, _entries, _tables, _waits) = (origin, entries, tables, waits);

    /// <summary>Gets whose journal it is, and which levels approve.</summary>
    public JournalOrigin Origin { get; }

    /// <summary>Gets every entry, in the order of the numbers.</summary>
    public IReadOnlyList<JournalEntry> Entries => _entries;

    /// <summary>Gets how many entries there are and the hash of the last.</summary>
    public JournalHead Head => HeadAt(_entries.Count);

    /// <summary>Gets when the newest entry became known; null where there is none.</summary>
    public Instant? LastKnownAt => _entries.IsEmpty ? null : _entries[^1].KnownAt;

    /// <summary>Gets what is known by all entries there are.</summary>
    public JournalView Latest => new([this], Instant.MaxValue);

    /// <summary>Begins a journal.</summary>
    public static Journal Begin(JournalOrigin origin) => new(Require.NotNull(origin), [], new(origin), ApprovalWaits.None);

    /// <summary>Writes a journal of all that the reports of a ledger brought: each edition with its known time, role, reason, note and evidence, and the form that asked for it.</summary>
    /// <param name="origin">Whose journal it is.</param>
    /// <param name="ledger">The ledger.</param>
    /// <param name="unstated">What holds where a report does not say: the role; for corrections the reason, with its note.</param>
    /// <remarks>
    /// The order in which reports came makes no difference: the same lines give the same hashes. Each day's lines are one batch, known when the day is over in
    /// China. Reports bring figures and take no steps; whoever hands in or approves appends that. A line that comes late with an earlier day gives another
    /// journal, one that does not go on from the first; a keeper who must not rewrite appends to the journal instead.
    /// </remarks>
    /// <exception cref="ArgumentException"><paramref name="unstated"/> gives no reason, or a text of a report cannot stand in a journal.</exception>
    public static Journal Of(JournalOrigin origin, Ledger ledger, EntryGrounds unstated)
    {
        Require.That(Require.NotNull(unstated).Reason != EntryReason.Unspecified, "What holds where a report does not say needs a reason for corrections.", nameof(unstated));
        return ReportLines.BatchesOf(Require.NotNull(ledger), unstated).Aggregate(Begin(origin), (journal, batch) => journal.Append(batch.KnownAt, batch.Lines));
    }

    /// <summary>Puts the journal under rules by which approvals wait for the reports below; they take the place of those it was under.</summary>
    /// <param name="waits">The rules, in any order; none for a journal whose approvals wait for nothing.</param>
    /// <returns>The journal under the rules; what it holds is not looked at before <see cref="Verify()"/> is asked.</returns>
    /// <remarks>The rules are no part of the journal's hashes or of its file: they belong to the plan, and whoever reads a file puts it under them anew.</remarks>
    /// <exception cref="ArgumentException">A rule names a level that the journal has not.</exception>
    public Journal Under(params IEnumerable<ApprovalWait> waits)
    {
        var rules = Require.List(waits);
        foreach (var rule in rules)
            Require.That(Origin.LevelOf(rule.Level) >= 0, $"Form '{rule.Form}' waits for approvals at '{rule.Level}', but journal {Origin} has no such level.", nameof(waits));
        return new(Origin, _entries, _tables, new(rules));
    }

    /// <summary>Adds a batch: all of its lines, or none.</summary>
    /// <param name="knownAt">When all of them became known; later than the newest entry.</param>
    /// <param name="lines">The lines, in any order. A line given twice counts once, and a figure's line that is on record with the same content changes nothing.</param>
    /// <returns>The journal with the batch; this one stays as it is. A batch delivered a second time gives this journal.</returns>
    /// <exception cref="InvalidOperationException">A step is illegal (the message names step, report and state, and every report that an approval waits for), or the batch became known no later than the newest entry.</exception>
    public Journal Append(Instant knownAt, params IEnumerable<JournalLine> lines)
    {
        var batch = new LineSequence(Origin).Of(Require.List(lines));
        var (entries, tables, head) = (_entries.ToBuilder(), _tables.Write(), Head);
        var isLate = knownAt <= LastKnownAt;
        var recorded = isLate ? RecordedAt(knownAt) : [];
        foreach (var line in batch)
        {
            if (tables.IsOnRecord(line) || recorded.Contains(line))
                continue;
            if (isLate)
                throw TooLate(knownAt);
            if (tables.Refuse(line) is { } refusal)
                throw new InvalidOperationException(refusal);
            var entry = JournalEntry.After(head, knownAt, line);
            entries.Add(entry);
            tables.Add(entry);
            head = new(entry.Number, entry.Hash);
        }

        for (var i = _entries.Count; i < entries.Count; i++)
        {
            if (_waits.Refuse(entries[i], tables.StateOf) is { } refusal)
                throw new InvalidOperationException(refusal);
        }

        return entries.Count == _entries.Count ? this : new(Origin, entries.ToImmutable(), tables.Done(), _waits);
    }

    /// <summary>Gives what was known at an instant, entries of that very instant included.</summary>
    /// <remarks>For an instant up to <see cref="LastKnownAt"/> no later entry can change the answer; <see cref="JournalView.IsSettled"/> says so.</remarks>
    public JournalView AsKnownAt(Instant instant) => new([this], instant);

    /// <summary>Computes every hash again and takes every step again.</summary>
    /// <remarks>Where the journal is under rules by which approvals wait, an approval that came too early is the first entry that is not sound.</remarks>
    public JournalCheck Verify() => new EntryChain(Origin, _entries, _waits).Check(Head);

    /// <summary>Computes every hash of entries from a store or a file again, and takes every step again; it never throws for what the entries hold.</summary>
    /// <param name="origin">Whose journal it should be.</param>
    /// <param name="entries">The entries, as they were found.</param>
    /// <param name="head">The head that was noted, such as that of a file's first line; null where none was, and then a loss at the end cannot be seen.</param>
    /// <returns>The journal, or the first entry that is not sound.</returns>
    public static JournalCheck Verify(JournalOrigin origin, IEnumerable<JournalEntry> entries, JournalHead? head = null) =>
        new EntryChain(Require.NotNull(origin), Require.List(entries), ApprovalWaits.None).Check(head);

    /// <summary>Writes origin and number of entries.</summary>
    public override string ToString() => FormattableString.Invariant($"{Origin}: {_entries.Count} entries");

    internal JournalTables Tables => _tables;

    /// <summary>Gives the reports that the approval of one still waits for at an instant.</summary>
    internal IReadOnlyList<ReportState> Awaited(ReportKey report, string level, Instant knownAt) =>
        _waits.Missing(report, level, knownAt, key => _tables.Find(key)?.At(knownAt) ?? ReportState.Draft(key, Origin));

    /// <summary>Gives the head that the journal had after so many entries.</summary>
    internal JournalHead HeadAt(int count) => new(count, count == 0 ? Origin.Hash : _entries[count - 1].Hash);

    private InvalidOperationException TooLate(Instant knownAt) => new(FormattableString.Invariant(
        $"A batch known at {knownAt} comes too late: the newest entry of journal {Origin} became known at {LastKnownAt}, and what was known then never changes."));

    /// <summary>The lines that a batch of that very instant brought.</summary>
    private HashSet<JournalLine> RecordedAt(Instant knownAt)
    {
        var (from, to) = (0, _entries.Count);
        while (from < to)
        {
            var middle = (from + to) / 2;
            (from, to) = _entries[middle].KnownAt < knownAt ? (middle + 1, to) : (from, middle);
        }

        return [.. _entries.Skip(from).TakeWhile(entry => entry.KnownAt == knownAt).Select(entry => entry.Line)];
    }
}
