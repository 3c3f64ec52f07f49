namespace FamilyOnline.Ledgers;

/// <summary>Who makes an entry, why, and what shows it (填报依据).</summary>
public sealed record EntryGrounds
{
    /// <summary>Gives the grounds of an entry.</summary>
    /// <param name="by">The role that makes the entry, such as 信息员; never a person's name.</param>
    /// <param name="reason">Why; needed for a correction, a withdrawal and a return.</param>
    /// <param name="note">The reason in the role's own words; needed where the reason is <see cref="EntryReason.Other"/>. Null where nothing was said.</param>
    /// <param name="evidence">Where the evidence lies, as a URI without blanks, such as <c>https://example.org/scan/17.pdf</c>. Null where there is none.</param>
    /// <exception cref="ArgumentException">A text is blank or half a character, the evidence is no URI, or another reason has no note.</exception>
    public EntryGrounds(string by, EntryReason reason = EntryReason.Unspecified, string? note = null, string? evidence = null)
    {
        Require.That(reason != EntryReason.Other || note is not null, "An entry with another reason than those listed needs a note that gives it.", nameof(note));
        (By, Reason, Note) = (JournalText.Of(by), reason, note is null ? null : JournalText.Of(note));
        Evidence = evidence is null ? null : JournalText.Of(evidence);
        Require.That(Evidence is null || ReportedFigure.IsEvidence(Evidence), $"Evidence is given as a URI without blanks, but was '{evidence}'.", nameof(evidence));
    }

    /// <summary>Gets the role that makes the entry.</summary>
    public string By { get; }

    /// <summary>Gets why; <see cref="EntryReason.Unspecified"/> where no reason was given.</summary>
    public EntryReason Reason { get; }

    /// <summary>Gets the reason in the role's own words, or null where nothing was said.</summary>
    public string? Note { get; }

    /// <summary>Gets the URI of the evidence, or null where there is none.</summary>
    public string? Evidence { get; }
}
