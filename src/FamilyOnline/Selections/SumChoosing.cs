using FamilyOnline.Evaluations;

namespace FamilyOnline.Selections;

/// <summary>Chooses under quotas whose points add up to the most; of equal sums, that with the best single scores from the top down.</summary>
/// <remarks>Of candidates with the same groups the best come first, so that only how many of each kind is tried. Sets that nothing tells apart are tied.</remarks>
internal sealed class SumChoosing(QuotaPlan quotas)
{
    public Choice Choose(IReadOnlyList<IReadOnlyList<CandidateScore>> tiers, int places)
    {
        CandidateScore[] running = [.. tiers.SelectMany(tier => tier)];
        var kinds = running.GroupBy(score => quotas.KindOf(score.Candidate), StringComparer.Ordinal).Select(kind => kind.ToArray()).ToList();
        List<CandidateScore[]> best = [];
        foreach (var set in Sets(kinds, 0, places).Where(set => quotas.Holds(set.Select(score => score.Candidate))))
        {
            var order = best.Count == 0 ? 1 : Compare(set, best[0]);
            if (order > 0)
                best.Clear();
            if (order >= 0)
                best.Add(set);
        }

        return Join(best, running, tiers, places);
    }

    /// <summary>What all best sets share is chosen; where they differ, or where equals of one kind stand on both sides of the line, nobody has decided.</summary>
    private Choice Join(List<CandidateScore[]> best, CandidateScore[] running, IReadOnlyList<IReadOnlyList<CandidateScore>> tiers, int places)
    {
        HashSet<CandidateScore> all = [.. best.SelectMany(set => set)];
        HashSet<CandidateScore> open = [.. all.Where(score => best.Exists(set => !set.Contains(score)))];
        foreach (var tier in tiers)
        {
            foreach (var kind in tier.GroupBy(score => quotas.KindOf(score.Candidate), StringComparer.Ordinal))
            {
                if (kind.Any(all.Contains) && kind.Any(score => !all.Contains(score) || open.Contains(score)))
                    open.UnionWith(kind);
            }
        }

        CandidateScore[] chosen = [.. running.Where(score => all.Contains(score) && !open.Contains(score))];
        return new(chosen, [.. running.Where(open.Contains)], open.Count == 0 ? 0 : places - chosen.Length);
    }

    private static IEnumerable<CandidateScore[]> Sets(List<CandidateScore[]> kinds, int at, int places)
    {
        if (at == kinds.Count)
            return places == 0 ? [[]] : [];
        return Enumerable.Range(0, Math.Min(places, kinds[at].Length) + 1).SelectMany(count => Sets(kinds, at + 1, places - count).Select(more => kinds[at].Take(count).Concat(more).ToArray()));
    }

    private static int Compare(CandidateScore[] left, CandidateScore[] right)
    {
        var order = Sum(left).CompareTo(Sum(right));
        if (order != 0)
            return order;
        foreach (var (mine, other) in left.Select(score => score.Decided.Value).OrderDescending().Zip(right.Select(score => score.Decided.Value).OrderDescending()))
        {
            if (mine != other)
                return mine.CompareTo(other);
        }

        return 0;
    }

    private static Exact Sum(CandidateScore[] set) => set.Aggregate(Exact.Zero, (sum, score) => sum + score.Decided.Value);
}
