using FamilyOnline.Evaluations;

namespace FamilyOnline.Selections;

/// <summary>Candidates by kind: those who share all the groups that quotas name are alike, so that only their numbers matter.</summary>
internal sealed class QuotaKinds
{
    private readonly Dictionary<string, int> _kindOf = new(StringComparer.Ordinal);
    private readonly List<int> _counts = [];
    private readonly List<int[]> _boundsOf = [];

    /// <summary>Sorts candidates into kinds.</summary>
    /// <param name="running">Those who may be chosen.</param>
    /// <param name="bounds">Where each group stands among the bounds, by grouping and group.</param>
    public QuotaKinds(IReadOnlyList<CandidateScore> running, IReadOnlyDictionary<(string Grouping, string Group), int> bounds)
    {
        string[] groupings = [.. bounds.Keys.Select(bound => bound.Grouping).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        Dictionary<string, int> byName = new(StringComparer.Ordinal);
        foreach (var score in running)
        {
            int[] own = [.. groupings.Where(grouping => score.Candidate.GroupIn(grouping) is { } group && bounds.ContainsKey((grouping, group))).Select(grouping => bounds[(grouping, score.Candidate.GroupIn(grouping)!)])];
            var name = string.Join(' ', own);
            if (!byName.TryGetValue(name, out var kind))
            {
                byName.Add(name, kind = _counts.Count);
                _counts.Add(0);
                _boundsOf.Add(own);
            }

            _kindOf.Add(score.Candidate.Id, kind);
            _counts[kind]++;
        }
    }

    /// <summary>Gets how many kinds there are.</summary>
    public int Count => _counts.Count;

    /// <summary>Gets how many candidates each kind has.</summary>
    public IReadOnlyList<int> Counts => _counts;

    /// <summary>Gives the bounds that a kind counts for.</summary>
    public IReadOnlyList<int> BoundsOf(int kind) => _boundsOf[kind];

    /// <summary>Gives the kind of a candidate.</summary>
    public int Of(CandidateScore score) => _kindOf[score.Candidate.Id];
}
