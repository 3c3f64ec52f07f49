namespace FamilyOnline.Files;

/// <summary>Who takes part, and what they won before (参评名单).</summary>
public sealed class CandidateList
{
    internal CandidateList(IEnumerable<Candidate> candidates, IEnumerable<EarlierAward> earlierAwards)
    {
        Candidates = Array.AsReadOnly([.. candidates.OrderBy(candidate => candidate.Id, StringComparer.Ordinal)]);
        EarlierAwards = Array.AsReadOnly([
            .. earlierAwards.OrderBy(award => award.Candidate, StringComparer.Ordinal).ThenBy(award => award.From is null).ThenBy(award => award.From)
                .ThenBy(award => award.Prize, StringComparer.Ordinal),
        ]);
    }

    /// <summary>Gets the candidates, in ordinal order of their ids.</summary>
    public IReadOnlyList<Candidate> Candidates { get; }

    /// <summary>Gets what they won before, by candidate, the oldest first; awards of which no time is known last.</summary>
    public IReadOnlyList<EarlierAward> EarlierAwards { get; }

    /// <summary>Takes those for candidates that marks or entries of registers name, each called by its id, where nobody listed them.</summary>
    /// <exception cref="ArgumentException">A subject is no id; those that <see cref="MarkReader"/> reads are.</exception>
    public static CandidateList Of(Marks marks)
    {
        ArgumentNullException.ThrowIfNull(marks);
        var ids = marks.All.Select(mark => mark.Subject).Concat(marks.Occurrences.Select(entry => entry.Subject)).Where(subject => subject != Mark.Everybody).Distinct(StringComparer.Ordinal);
        return new(ids.Select(id => new Candidate(id, id)), []);
    }
}
