using FamilyOnline;

namespace CountyConsole.Commands;

/// <summary>Whom figures speak of, although the list of candidates does not name them: a slip of the pen would lose somebody's figures.</summary>
internal static class Unlisted
{
    /// <summary>Gives their ids in ordinal order; a unit above some candidate, such as its county, may have figures of its own.</summary>
    public static IReadOnlyList<string> In(Marks marks, IReadOnlyList<Candidate> candidates)
    {
        HashSet<string> known = new(candidates.SelectMany(candidate => candidate.Groups.Select(group => group.Value).Prepend(candidate.Id)), StringComparer.Ordinal) { Mark.Everybody };
        return [.. marks.All.Select(mark => mark.Subject).Concat(marks.Occurrences.Select(entry => entry.Subject)).Where(subject => !known.Contains(subject)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }
}
