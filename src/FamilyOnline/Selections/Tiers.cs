using FamilyOnline.Evaluations;
using FamilyOnline.Rules;

namespace FamilyOnline.Selections;

/// <summary>Those who may be chosen, in tiers of equals: of the same rank, and not told apart by the selection's own chain either.</summary>
internal static class Tiers
{
    public static IReadOnlyList<IReadOnlyList<CandidateScore>> Of(IEnumerable<CandidateScore> running, RankKeys chain, EvaluationField field)
    {
        List<IReadOnlyList<CandidateScore>> tiers = [];
        foreach (var equal in running.GroupBy(score => score.Rank))
            tiers.AddRange(Split([.. equal], chain, field));
        return tiers;
    }

    private static List<IReadOnlyList<CandidateScore>> Split(CandidateScore[] equal, RankKeys chain, EvaluationField field)
    {
        List<IReadOnlyList<CandidateScore>> tiers = [];
        List<CandidateScore> tier = [];
        foreach (var score in equal.Order(Comparer<CandidateScore>.Create(Compare)))
        {
            if (tier.Count > 0 && Chain(tier[0], score) != 0)
            {
                tiers.Add(tier);
                tier = [];
            }

            tier.Add(score);
        }

        tiers.Add(tier);
        return tiers;

        int Chain(CandidateScore left, CandidateScore right) => chain.Chain(field.RowOf(left.Candidate), field.RowOf(right.Candidate));

        int Compare(CandidateScore left, CandidateScore right) => Chain(left, right) is var order && order != 0 ? order : string.CompareOrdinal(left.Candidate.Id, right.Candidate.Id);
    }
}
