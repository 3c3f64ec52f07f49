using FamilyOnline.Rules;
using FamilyOnline.Schemes;

namespace FamilyOnline.Evaluations;

/// <summary>Puts scores in order: by the exact total, then down the chain of tie-breaks; what that does not decide shares a place.</summary>
internal static class Ranking
{
    public static IReadOnlyList<CandidateScore> Order(Scheme scheme, IReadOnlyList<CandidateScore> scores, EvaluationField field)
    {
        var keys = scores.Where(score => score.IsEligible && score.Total.IsKnown)
            .Select(score => (Score: score, Key: KeyOf(scheme, score, field)))
            .OrderBy(entry => entry.Key, Comparer<Quantity[]>.Create(Compare))
            .ThenBy(entry => entry.Score.Candidate.Id, StringComparer.Ordinal)
            .ToList();
        List<CandidateScore> ordered = new(scores.Count);
        var rank = 0;
        for (var i = 0; i < keys.Count; i++)
        {
            if (i == 0 || Compare(keys[i - 1].Key, keys[i].Key) != 0)
                rank = i + 1;
            ordered.Add(keys[i].Score.WithRank(rank));
        }

        ordered.AddRange(scores.Where(score => !score.IsEligible || !score.Total.IsKnown).OrderBy(score => score.Candidate.Id, StringComparer.Ordinal));
        return ordered.AsReadOnly();
    }

    /// <summary>The total and the chain, each turned so that the greater stands first.</summary>
    private static Quantity[] KeyOf(Scheme scheme, CandidateScore score, EvaluationField field) =>
    [
        score.Total,
        .. scheme.TieBreaks.Select(tie => Turned(tie.Node is { } node ? score.PointsOf(node) : tie.Figure!.Of(score.Candidate, field), tie.HigherWins)),
    ];

    private static Quantity Turned(Quantity value, bool higherWins) => value.TryGetValue(out var known) ? (higherWins ? known : -known) : value;

    /// <summary>A tie-break whose figure is not known for one of the two stands behind one that is.</summary>
    private static int Compare(Quantity[]? left, Quantity[]? right)
    {
        for (var i = 0; i < left!.Length; i++)
        {
            var (mine, other) = (left[i], right![i]);
            var order = (mine.IsKnown, other.IsKnown) switch
            {
                (true, true) => other.Value.CompareTo(mine.Value),
                (true, false) => -1,
                (false, true) => 1,
                _ => 0,
            };
            if (order != 0)
                return order;
        }

        return 0;
    }
}
