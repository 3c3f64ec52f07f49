using FamilyOnline.Evaluations;
using FamilyOnline.Schemes;

namespace FamilyOnline.Selections;

/// <summary>Goes down the ranking, tier of equals by tier, and takes whoever leaves all quotas still reachable.</summary>
internal sealed class Choosing(SelectionRule rule, IReadOnlyList<string> decided, QuotaPlan quotas)
{
    /// <summary>Chooses.</summary>
    /// <param name="tiers">Those who may be chosen, in tiers of equals, the best first.</param>
    /// <param name="places">How many places there are.</param>
    public Choice Choose(IReadOnlyList<IReadOnlyList<CandidateScore>> tiers, int places)
    {
        CandidateScore[] running = [.. tiers.SelectMany(tier => tier)];
        if (quotas.MostPlaces(running, places) is not { } most)
            return new([], [], 0, IsUnmet: true);
        if (rule.PrefersSum && !quotas.IsEmpty)
            return new SumChoosing(quotas).Choose(tiers, most);
        List<CandidateScore> chosen = [];
        for (var at = 0; at < tiers.Count && chosen.Count < most; at++)
        {
            CandidateScore[] rest = [.. tiers.Skip(at + 1).SelectMany(tier => tier)];
            if (Take(tiers[at], rest, chosen, most) is { } tied)
                return tied;
        }

        return new(chosen, [], 0);
    }

    /// <summary>Takes what a tier can give; where it does not decide who of its equals, gives the choice as it stands.</summary>
    private Choice? Take(IReadOnlyList<CandidateScore> tier, CandidateScore[] rest, List<CandidateScore> chosen, int places)
    {
        if (tier.Count == 1 || quotas.CanComplete([.. chosen, .. tier], rest, places))
        {
            chosen.AddRange(tier.Where(score => quotas.CanComplete([.. chosen, score], [.. tier.Where(other => tier.Count > 1 && other != score), .. rest], places) || tier.Count > 1));
            return null;
        }

        CandidateScore[] able = [.. tier.Where(score => quotas.CanComplete([.. chosen, score], [.. tier.Where(other => other != score), .. rest], places))];
        var takes = MostOf(able, tier, rest, chosen, places);
        if (able.Length == 0 || takes == 0)
            return null;
        if (able.Length == takes || rule.Tie is TieProcedure.AdmitAll or TieProcedure.Shared)
        {
            chosen.AddRange(able);
            return null;
        }

        CandidateScore[] picked = [.. able.Where(score => decided.Contains(score.Candidate.Id))];
        if (picked.Length != takes)
            return new(chosen, able, takes);
        chosen.AddRange(picked);
        return null;
    }

    /// <summary>How many of the able can be taken together, so that the rest can still be completed.</summary>
    private int MostOf(CandidateScore[] able, IReadOnlyList<CandidateScore> tier, CandidateScore[] rest, List<CandidateScore> chosen, int places)
    {
        for (var many = Math.Min(able.Length, places - chosen.Count); many > 0; many--)
        {
            if (Subsets(able, many).Any(some => quotas.CanComplete([.. chosen, .. some], [.. tier.Except(some), .. rest], places)))
                return many;
        }

        return 0;
    }

    /// <summary>One subset of each make-up: candidates of the same groups are alike.</summary>
    private IEnumerable<CandidateScore[]> Subsets(CandidateScore[] able, int many)
    {
        var kinds = able.GroupBy(score => quotas.KindOf(score.Candidate), StringComparer.Ordinal).Select(kind => kind.ToArray()).ToList();
        return Pick(kinds, 0, many);
    }

    private static IEnumerable<CandidateScore[]> Pick(List<CandidateScore[]> kinds, int at, int many)
    {
        if (at == kinds.Count)
            return many == 0 ? [[]] : [];
        return Enumerable.Range(0, Math.Min(many, kinds[at].Length) + 1).SelectMany(count => Pick(kinds, at + 1, many - count).Select(more => kinds[at].Take(count).Concat(more).ToArray()));
    }
}
