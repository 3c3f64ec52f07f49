using FamilyOnline.Rules;

namespace FamilyOnline.Evaluations;

/// <summary>Puts rows in order: by the total that decides, then down the chain of tie-breaks; what that does not decide is equal.</summary>
internal static class Ranking
{
    /// <summary>Gives everybody a place, and the rows in the order of the places; who has none comes last. Rows are in the order of ids.</summary>
    public static IReadOnlyList<int> Order(Standings standings)
    {
        RankOrder order = new(standings, new(standings.Scheme.TieBreaks, standings.Sheet, standings.Field));
        int[] rows = [.. Enumerable.Range(0, standings.Count)];
        var ranked = Array.FindAll(rows, standings.IsRanked);
        List<int> ordered = new(rows.Length);
        foreach (var group in standings.Scheme.Rank.Within is { } within ? Groups(ranked, standings, within) : [ranked])
            ordered.AddRange(Ranked(standings, order, group));
        if (ordered.Count < rows.Length)
            ordered.AddRange(rows.Where(row => !standings.IsRanked(row)));
        return ordered;
    }

    private static IEnumerable<int[]> Groups(int[] ranked, Standings standings, string within) => ranked
        .GroupBy(row => standings.Field.Rows[row].Candidate.GroupIn(within) ?? "", StringComparer.Ordinal)
        .OrderBy(group => group.Key, StringComparer.Ordinal)
        .Select(group => group.ToArray());

    private static int[] Ranked(Standings standings, RankOrder order, int[] group)
    {
        BallSort.Sort(group, standings, order);
        var dense = 0;
        for (var from = 0; from < group.Length;)
        {
            var to = from;
            while (to + 1 < group.Length && order.Places(group[from], group[to + 1]) == 0)
                to++;
            dense++;
            for (var i = from; i <= to; i++)
                standings.Ranks[group[i]] = standings.Scheme.Rank.Ties switch { RankTies.Dense => dense, RankTies.Modified => to + 1, _ => from + 1 };
            from = to + 1;
        }

        return group;
    }
}
