using FamilyOnline.Evaluations;
using FamilyOnline.Schemes;

namespace FamilyOnline.Selections;

/// <summary>Chooses under quotas that cross, so that the points add up to the best sum; of equal sums, that with the best single scores from the top down.</summary>
/// <remarks>
/// Of candidates of the same kind the best come first, so that only how many of each is tried, and no way is followed that cannot reach the best sum found.
/// Sets that nothing tells apart are tied. Where quotas nest, down the list is the best sum, and this is not needed.
/// </remarks>
internal sealed class SumChoosing
{
    private readonly SelectionRule _rule;
    private readonly IReadOnlyList<string> _decided;
    private readonly QuotaPlan _quotas;
    private readonly Func<CandidateScore, Exact> _worth;
    private readonly CandidateScore[] _running;
    private readonly CandidateScore[][] _kinds;
    private readonly Exact[][] _bestAhead;
    private readonly List<CandidateScore[]> _best = [];
    private readonly QuotaState _state;

    /// <summary>Prepares a choice.</summary>
    /// <param name="rule">What becomes of ties.</param>
    /// <param name="decided">The recorded decisions.</param>
    /// <param name="quotas">The quotas.</param>
    /// <param name="running">Those who may be chosen, the best first; and what each is worth: the more, the better.</param>
    /// <param name="places">How many are chosen.</param>
    public SumChoosing(SelectionRule rule, IReadOnlyList<string> decided, QuotaPlan quotas, (CandidateScore[] Running, Func<CandidateScore, Exact> Worth) running, int places)
    {
        (_rule, _decided, _quotas, _running, _worth, _state) = (rule, decided, quotas, running.Running, running.Worth, quotas.At(places));
        _kinds = [.. Enumerable.Range(0, quotas.Kinds.Count).Select(kind => (CandidateScore[])[.. _running.Where(score => quotas.Kinds.Of(score) == kind).OrderByDescending(_worth)])];
        _bestAhead = [.. Enumerable.Range(0, _kinds.Length).Select(kind => Sums(_kinds.Skip(kind).SelectMany(members => members).Select(_worth).OrderDescending().Take(places)))];
    }

    /// <summary>Chooses from tiers of equals.</summary>
    public Choice Choose(IReadOnlyList<IReadOnlyList<CandidateScore>> tiers)
    {
        Follow(0, Exact.Zero, []);
        HashSet<CandidateScore> all = [.. _best.SelectMany(set => set)];
        HashSet<CandidateScore> open = [.. all.Where(score => _best.Exists(set => !set.Contains(score)))];
        foreach (var equals in tiers.SelectMany(tier => tier.GroupBy(_quotas.Kinds.Of)).Where(equals => equals.Any(all.Contains) && equals.Any(score => !all.Contains(score) || open.Contains(score))))
            open.UnionWith(equals);
        CandidateScore[] chosen = [.. _running.Where(score => all.Contains(score) && !open.Contains(score))];
        CandidateScore[] tied = [.. _running.Where(open.Contains)];
        return tied.Length == 0 ? new() { Chosen = chosen } : Resolve(chosen, tied, _best[0].Length - chosen.Length);
    }

    private Choice Resolve(CandidateScore[] chosen, CandidateScore[] tied, int places)
    {
        if (_rule.Tie == TieProcedure.AdmitAll && IsWithin([.. chosen, .. tied]))
            return new() { Chosen = [.. _running.Where(score => chosen.Contains(score) || tied.Contains(score))] };
        CandidateScore[] picked = [.. tied.Where(score => _decided.Contains(score.Candidate.Id, StringComparer.Ordinal))];
        CandidateScore[] whole = [.. chosen, .. picked];
        if (picked.Length != places || !IsWithin(whole) || Compare(whole, _best[0]) != 0)
            return new() { Chosen = chosen, Tied = tied, OpenPlaces = places };
        return new() { Chosen = [.. _running.Where(whole.Contains)], Decided = [.. picked.Select(score => score.Candidate.Id)] };
    }

    /// <summary>Tells whether a whole choice keeps every quota.</summary>
    private bool IsWithin(CandidateScore[] whole)
    {
        var state = _quotas.At(_best[0].Length);
        state.Widen(whole.Length - _best[0].Length);
        return state.CanTake(whole.GroupBy(_quotas.Kinds.Of).Select(kind => (kind.Key, kind.Count())));
    }

    private void Follow(int at, Exact sum, IReadOnlyList<CandidateScore> set)
    {
        if (at == _kinds.Length)
        {
            if (_state.Left == 0 && _state.CanComplete())
                Keep([.. set]);
            return;
        }

        var ahead = _bestAhead[at];
        if (_state.Left >= ahead.Length || (_best.Count > 0 && sum + ahead[_state.Left] < Sum(_best[0])) || !_state.CanComplete())
            return;
        var members = _kinds[at];
        for (var count = Math.Min(_state.Left, members.Length); count >= 0; count--)
        {
            _state.Take(at, count);
            _state.Pass(at, members.Length - count);
            Follow(at + 1, sum + Sum(members.Take(count)), [.. set, .. members.Take(count)]);
            _state.Pass(at, count - members.Length);
            _state.Take(at, -count);
        }
    }

    private void Keep(CandidateScore[] set)
    {
        var order = _best.Count == 0 ? 1 : Compare(set, _best[0]);
        if (order > 0)
            _best.Clear();
        if (order >= 0)
            _best.Add(set);
    }

    private int Compare(CandidateScore[] left, CandidateScore[] right)
    {
        var order = Sum(left).CompareTo(Sum(right));
        return order != 0 ? order : left.Select(_worth).OrderDescending().Zip(right.Select(_worth).OrderDescending(), (mine, other) => mine.CompareTo(other)).FirstOrDefault(single => single != 0);
    }

    private Exact Sum(IEnumerable<CandidateScore> set) => set.Aggregate(Exact.Zero, (sum, score) => sum + _worth(score));

    /// <summary>The sums of the first none, one, two and so on.</summary>
    private static Exact[] Sums(IEnumerable<Exact> values)
    {
        List<Exact> sums = [Exact.Zero];
        foreach (var value in values)
            sums.Add(sums[^1] + value);
        return [.. sums];
    }
}
