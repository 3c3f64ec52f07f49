using FamilyOnline.Evaluations;
using FamilyOnline.Schemes;

namespace FamilyOnline.Selections;

/// <summary>Gives prizes down the list of those chosen; equals on both sides of a prize's line have none until a recorded decision names who comes first.</summary>
internal sealed class PrizeGiving(IReadOnlyList<Prize> prizes, IReadOnlyList<string> decided)
{
    private readonly Dictionary<string, Prize> _given = new(StringComparer.Ordinal);
    private readonly List<string> _used = [];
    private readonly List<PrizeTie> _ties = [];
    private List<Prize> _left = [.. prizes.SelectMany(prize => Enumerable.Repeat(prize, prize.Count))];

    /// <summary>Gives the prizes of a group.</summary>
    /// <param name="choice">Who is chosen; from the place of those among whom nobody has decided on, prizes are open.</param>
    /// <param name="tiers">Everybody in tiers of equals, the best first.</param>
    public GivenPrizes Give(Choice choice, IReadOnlyList<IReadOnlyList<CandidateScore>> tiers)
    {
        HashSet<CandidateScore> chosen = [.. choice.Chosen];
        foreach (var tier in tiers.TakeWhile(tier => _left.Count > 0 && !tier.Any(choice.Tied.Contains)))
        {
            foreach (var equals in Parts([.. tier.Where(chosen.Contains)]))
                Give(equals);
        }

        return new(_given, _ties, _used);
    }

    /// <summary>Equals as they are, or, where it matters and a decision names some of them, those first and then the others.</summary>
    private CandidateScore[][] Parts(CandidateScore[] equals)
    {
        CandidateScore[] first = [.. equals.Where(score => decided.Contains(score.Candidate.Id, StringComparer.Ordinal))];
        if (first.Length == 0 || first.Length == equals.Length || Next(equals).IsClear || !Next(first).IsClear)
            return [equals];
        _used.AddRange(first.Select(score => score.Candidate.Id));
        return [first, [.. equals.Except(first)]];
    }

    private void Give(CandidateScore[] equals)
    {
        var (order, given, left, isClear) = Next(equals);
        _left = left;
        if (!isClear)
            _ties.Add(new([.. given.OfType<Prize>().Distinct()], [.. equals.OrderBy(score => score.Candidate.Id, StringComparer.Ordinal)]));
        foreach (var (score, prize) in order.Zip(given))
        {
            if (isClear && prize is not null)
                _given.Add(score.Candidate.Id, prize);
        }
    }

    /// <summary>The prizes that equals would have, and whether it is the same whoever of them comes first.</summary>
    private (CandidateScore[] Order, Prize?[] Given, List<Prize> Left, bool IsClear) Next(CandidateScore[] equals)
    {
        CandidateScore[] order = [.. equals.OrderBy(score => string.Join('\n', score.Barred), StringComparer.Ordinal)];
        var (given, left) = Each(order);
        var (otherwise, _) = Each([.. order.Reverse()]);
        return (order, given, left, given.SequenceEqual(otherwise.Reverse()));
    }

    /// <summary>Gives each the next prize that it may have.</summary>
    private (Prize?[] Given, List<Prize> Left) Each(CandidateScore[] equals)
    {
        List<Prize> rest = [.. _left];
        return ([.. equals.Select(score => Take(rest, score.Barred))], rest);
    }

    private static Prize? Take(List<Prize> left, IReadOnlyList<string> barred)
    {
        var at = left.FindIndex(prize => !barred.Contains(prize.Id, StringComparer.Ordinal));
        if (at < 0)
            return null;
        var prize = left[at];
        left.RemoveAt(at);
        return prize;
    }
}
