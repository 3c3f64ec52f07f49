namespace FamilyOnline.Ledgers;

/// <summary>Where a journal begins: whose it is, and which levels approve one after the other (台账源头).</summary>
/// <remarks>Both stand under every hash of the journal, so that neither can be changed afterwards.</remarks>
public sealed class JournalOrigin
{
    /// <summary>The version of the format that is hashed and written.</summary>
    public const string Format = "familyonline-journal/1";

    /// <summary>Makes an origin.</summary>
    /// <param name="id">The id of who keeps the journal, such as a county's code; no two journals that are brought together share one.</param>
    /// <param name="levels">The ids of the levels that approve, the lowest first; none where reports are published once they are accepted.</param>
    /// <exception cref="ArgumentException">An id is none, or a level is given twice.</exception>
    public JournalOrigin(string id, params IEnumerable<string> levels)
    {
        Id = Require.Id(id);
        Levels = Require.Distinct(levels.Select(level => Require.Id(level)), level => level, "level");
        Hash = JournalHash.Of(Fields);
    }

    /// <summary>Gets the id of who keeps the journal.</summary>
    public string Id { get; }

    /// <summary>Gets the ids of the levels that approve, the lowest first.</summary>
    public IReadOnlyList<string> Levels { get; }

    /// <summary>Gets what the first entry names as the hash of its predecessor: 64 hexadecimal digits.</summary>
    public string Hash { get; }

    /// <summary>Gets what the hash is made of, in order: <c>format</c>, <c>journal</c>, and <c>levels</c> with blanks between where there are any.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Fields =>
        Levels.Count == 0 ? [new("format", Format), new("journal", Id)] : [new("format", Format), new("journal", Id), new("levels", string.Join(' ', Levels))];

    /// <summary>Writes the id.</summary>
    public override string ToString() => Id;

    internal int LevelOf(string? level)
    {
        for (var i = 0; i < Levels.Count; i++)
        {
            if (Levels[i] == level)
                return i;
        }

        return -1;
    }
}
