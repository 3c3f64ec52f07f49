using FamilyOnline.Evaluations;
using FamilyOnline.Schemes;

namespace FamilyOnline.Selections;

/// <summary>Goes down the ranking, tier of equals by tier, and takes whoever leaves all quotas still reachable.</summary>
/// <remarks>
/// Of a tier that cannot be taken whole, as many are taken as can be. Whoever is among them in every way of doing so is chosen; where there are several
/// ways, the tie is open until a decision is recorded. Behind an open tie of one kind the choice goes on, since it is the same whoever of them is taken.
/// </remarks>
internal sealed class Choosing(SelectionRule rule, IReadOnlyList<string> decided, QuotaPlan quotas, int places)
{
    private readonly QuotaState _state = quotas.At(places);
    private readonly List<CandidateScore> _chosen = [];
    private readonly List<CandidateScore> _tied = [];
    private readonly List<string> _used = [];
    private int _open;

    /// <summary>Chooses from tiers of equals, the best first.</summary>
    public Choice Choose(IReadOnlyList<IReadOnlyList<CandidateScore>> tiers)
    {
        for (var at = 0; at < tiers.Count && _state.Left > 0; at++)
        {
            if (!TakeWhole(tiers[at]) && !TakePart(tiers[at]))
                return Made([.. tiers.Skip(at + 1).SelectMany(tier => tier)]);
        }

        return Made([]);
    }

    private Choice Made(CandidateScore[] pending) =>
        new() { Chosen = _chosen, Tied = _tied, OpenPlaces = _open, Pending = _state.Left > 0 ? pending : [], Decided = _used };

    private bool TakeWhole(IReadOnlyList<CandidateScore> tier)
    {
        (int, int)[] all = [.. tier.GroupBy(quotas.Kinds.Of).Select(kind => (kind.Key, kind.Count()))];
        if (tier.Count > _state.Left || !_state.CanTake(all))
            return false;
        Take(tier);
        return true;
    }

    /// <summary>Takes what a tier can give; false where a tie keeps the choice from going on.</summary>
    private bool TakePart(IReadOnlyList<CandidateScore> tier)
    {
        var (kinds, takes) = TierTaking.Of(quotas.Kinds, _state, tier);
        foreach (var kind in kinds.Where(kind => kind.IsCertain))
            Take(kind.Members);
        foreach (var kind in kinds.Where(kind => kind is { IsCertain: false, IsOpen: false }))
            Pass(kind.Members);
        TierKind[] open = [.. kinds.Where(kind => kind.IsOpen)];
        takes -= kinds.Where(kind => kind.IsCertain).Sum(kind => kind.Members.Count);
        return open.Length == 0 || Resolve(tier, open, takes);
    }

    /// <summary>Lets all in, or those whom a recorded decision names; else the tie is open.</summary>
    private bool Resolve(IReadOnlyList<CandidateScore> tier, TierKind[] open, int takes)
    {
        CandidateScore[] equals = [.. tier.Where(score => Array.Exists(open, kind => kind.Kind == quotas.Kinds.Of(score)))];
        if (rule.Tie == TieProcedure.AdmitAll && AdmitsAll(equals, takes))
            return true;
        CandidateScore[] picked = [.. equals.Where(score => decided.Contains(score.Candidate.Id, StringComparer.Ordinal))];
        if (picked.Length > 0 && Fits(open, picked, takes))
        {
            _used.AddRange(picked.Select(score => score.Candidate.Id));
            Take(picked);
            return picked.Length == takes ? PassRest(equals, picked) : TakePart([.. equals.Except(picked)]);
        }

        _tied.AddRange(equals);
        _open += takes;
        if (open.Length == 1)
        {
            _state.Take(open[0].Kind, takes);
            _state.Pass(open[0].Kind, equals.Length - takes);
            return true;
        }

        _open += _state.Left - takes;
        return false;
    }

    /// <summary>Tells whether those picked can be taken, and with them as many of their equals as without.</summary>
    private bool Fits(TierKind[] open, CandidateScore[] picked, int takes)
    {
        if (picked.Length > takes)
            return false;
        (int Kind, int Count)[] some = [.. picked.GroupBy(quotas.Kinds.Of).Select(kind => (kind.Key, kind.Count()))];
        foreach (var (kind, count) in some)
            _state.Take(kind, count);
        CandidateScore[] others = [.. open.SelectMany(kind => kind.Members).Except(picked)];
        var fits = _state.CanComplete() && picked.Length + (others.Length == 0 ? 0 : TierTaking.Of(quotas.Kinds, _state, others).Takes) == takes;
        foreach (var (kind, count) in some)
            _state.Take(kind, -count);
        return fits;
    }

    /// <summary>Admits equals beyond the places, where no quota forbids it.</summary>
    private bool AdmitsAll(CandidateScore[] equals, int takes)
    {
        (int, int)[] all = [.. equals.GroupBy(quotas.Kinds.Of).Select(kind => (kind.Key, kind.Count()))];
        _state.Widen(equals.Length - takes);
        if (_state.CanTake(all))
        {
            Take(equals);
            return true;
        }

        _state.Widen(takes - equals.Length);
        return false;
    }

    private bool PassRest(CandidateScore[] equals, CandidateScore[] picked)
    {
        Pass(equals.Except(picked));
        return true;
    }

    private void Take(IEnumerable<CandidateScore> scores)
    {
        foreach (var score in scores)
        {
            _chosen.Add(score);
            _state.Take(quotas.Kinds.Of(score));
        }
    }

    private void Pass(IEnumerable<CandidateScore> scores)
    {
        foreach (var score in scores)
            _state.Pass(quotas.Kinds.Of(score));
    }
}
