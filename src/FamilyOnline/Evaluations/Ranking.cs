using FamilyOnline.Rules;
using FamilyOnline.Schemes;

namespace FamilyOnline.Evaluations;

/// <summary>Puts scores in order: by the total that decides, then down the chain of tie-breaks; what that does not decide is equal.</summary>
internal static class Ranking
{
    public static IReadOnlyList<Standing> Order(Scheme scheme, IReadOnlyList<Standing> standings, SheetRun run, EvaluationField field)
    {
        RankKeys keys = new(scheme.Rank.HigherIsBetter, scheme.TieBreaks, run, field);
        List<Standing> ordered = new(standings.Count);
        Standing[] ranked = [.. standings.Where(standing => standing.IsRanked)];
        IEnumerable<Standing[]> groups = scheme.Rank.Within is { } within
            ? ranked.GroupBy(standing => standing.Candidate.GroupIn(within) ?? "", StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => group.ToArray())
            : [ranked];
        foreach (var group in groups)
            ordered.AddRange(Ranked(scheme, keys, group));
        ordered.AddRange(standings.Where(standing => !standing.IsRanked).OrderBy(standing => standing.Candidate.Id, StringComparer.Ordinal));
        return ordered;
    }

    private static Standing[] Ranked(Scheme scheme, RankKeys keys, Standing[] group)
    {
        BallSort.Sort(group, keys, scheme.Rank.HigherIsBetter);
        var dense = 0;
        for (var from = 0; from < group.Length;)
        {
            var to = from;
            while (to + 1 < group.Length && keys.Compare(group[from], group[to + 1]) == 0)
                to++;
            dense++;
            for (var i = from; i <= to; i++)
                group[i].Rank = scheme.Rank.Ties switch { RankTies.Dense => dense, RankTies.Modified => to + 1, _ => from + 1 };
            from = to + 1;
        }

        return group;
    }
}
