using FamilyOnline.Schemes;

namespace FamilyOnline.Selections;

/// <summary>Gives prizes down the list of those chosen; equals on both sides of a prize's line have none until somebody decides.</summary>
internal static class PrizeGiving
{
    public static IEnumerable<KeyValuePair<string, Prize>> Of(SelectionRule rule, IEnumerable<SelectionGroup> groups) => groups.SelectMany(group => Of(rule, group.Choice));

    private static IEnumerable<KeyValuePair<string, Prize>> Of(SelectionRule rule, Choice choice)
    {
        List<Prize> left = [.. rule.Prizes.SelectMany(prize => Enumerable.Repeat(prize, prize.Count))];
        foreach (var equal in choice.Chosen.GroupBy(score => score.Rank))
        {
            Prize?[] given = [.. equal.Select(score => Next(left, score.Barred))];
            if (given.Distinct().Count() > 1 && equal.All(score => score.Barred.Count == 0))
                continue;
            foreach (var (score, prize) in equal.Zip(given))
            {
                if (prize is not null)
                    yield return new(score.Candidate.Id, prize);
            }
        }
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
