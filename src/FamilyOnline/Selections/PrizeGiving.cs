using FamilyOnline.Evaluations;
using FamilyOnline.Schemes;

namespace FamilyOnline.Selections;

/// <summary>Gives prizes down the list of those chosen; equals on both sides of a prize's line have none until somebody decides.</summary>
internal static class PrizeGiving
{
    /// <summary>Gives the prizes of a group.</summary>
    /// <param name="prizes">The prizes, each with its number.</param>
    /// <param name="chosen">Those chosen.</param>
    /// <param name="tied">Those of whom nobody has decided who is chosen: prizes from their place on are open.</param>
    /// <param name="tiers">Everybody in tiers of equals, the best first.</param>
    public static IEnumerable<KeyValuePair<string, Prize>> Of(IReadOnlyList<Prize> prizes, IReadOnlySet<string> chosen, IReadOnlySet<string> tied, IReadOnlyList<IReadOnlyList<CandidateScore>> tiers)
    {
        List<Prize> left = [.. prizes.SelectMany(prize => Enumerable.Repeat(prize, prize.Count))];
        foreach (var tier in tiers)
        {
            if (left.Count == 0 || tier.Any(score => tied.Contains(score.Candidate.Id)))
                yield break;
            CandidateScore[] equals = [.. tier.Where(score => chosen.Contains(score.Candidate.Id)).OrderBy(score => string.Join('\n', score.Barred), StringComparer.Ordinal)];
            var (given, rest) = Give(equals, left);
            var (otherwise, _) = Give([.. equals.Reverse()], left);
            left = rest;
            if (!given.SequenceEqual(otherwise.Reverse()))
                continue;
            foreach (var (score, prize) in equals.Zip(given))
            {
                if (prize is not null)
                    yield return new(score.Candidate.Id, prize);
            }
        }
    }

    /// <summary>Gives each the next prize that it may have.</summary>
    private static (Prize?[] Given, List<Prize> Left) Give(CandidateScore[] equals, List<Prize> left)
    {
        List<Prize> rest = [.. left];
        return ([.. equals.Select(score => Next(rest, score.Barred))], rest);
    }

    private static Prize? Next(List<Prize> left, IReadOnlyList<string> barred)
    {
        var at = left.FindIndex(prize => !barred.Contains(prize.Id, StringComparer.Ordinal));
        if (at < 0)
            return null;
        var prize = left[at];
        left.RemoveAt(at);
        return prize;
    }
}
