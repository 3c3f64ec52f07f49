using FamilyOnline.Evaluations;
using FamilyOnline.Schemes;

namespace FamilyOnline.Selections;

/// <summary>Those who compete for the same places, and what became of each.</summary>
internal sealed class SelectionGroup
{
    private readonly HashSet<string> _chosen;
    private readonly HashSet<string> _tied;
    private readonly HashSet<string> _pending;
    private readonly bool _higherIsBetter;
    private readonly CandidateScore? _lastIn;
    private readonly CandidateScore? _firstOut;
    private readonly int _lastRank;
    private readonly int _lastPlainRank = int.MaxValue;

    /// <summary>Makes a group.</summary>
    /// <param name="scheme">The rules.</param>
    /// <param name="tiers">Those who could be chosen, in tiers of equals, the best first.</param>
    /// <param name="places">How many places there are; null where nobody knows.</param>
    /// <param name="hasQuotas">Whether quotas part them, so that no line divides those chosen from the others.</param>
    /// <param name="prizes">Who has which prize.</param>
    /// <param name="choice">The choice.</param>
    public SelectionGroup(Scheme scheme, IReadOnlyList<IReadOnlyList<CandidateScore>> tiers, int? places, bool hasQuotas, GivenPrizes prizes, Choice choice)
    {
        (Choice, Prizes, _higherIsBetter) = (choice, prizes, scheme.Rank.HigherIsBetter);
        (_chosen, _tied, _pending) = (Ids(choice.Chosen), Ids(choice.Tied), Ids(choice.Pending));
        _lastRank = choice.Chosen.Concat(choice.Tied).Select(score => score.Rank!.Value).DefaultIfEmpty(0).Max();
        var running = tiers.SelectMany(tier => tier);
        if (hasQuotas)
        {
            _lastPlainRank = places is { } many ? running.Take(many).Select(score => score.Rank!.Value).DefaultIfEmpty(0).Max() : int.MaxValue;
            return;
        }

        _lastIn = choice.Tied.Count > 0 ? choice.Tied[0] : (choice.Chosen.Count > 0 ? choice.Chosen[^1] : null);
        _firstOut = running.FirstOrDefault(score => !_chosen.Contains(score.Candidate.Id) && !_tied.Contains(score.Candidate.Id));
    }

    /// <summary>Gets the choice.</summary>
    public Choice Choice { get; }

    /// <summary>Gets the recorded decisions that decided something.</summary>
    public IEnumerable<string> Decided => Choice.Decided.Concat(Prizes.Decided);

    /// <summary>Gets the prizes, who has which, and which are open.</summary>
    public GivenPrizes Prizes { get; }

    public CertificateEntry Judge(CandidateScore score, SelectionOutcome? blocked)
    {
        var id = score.Candidate.Id;
        var outcome = blocked ?? (_chosen.Contains(id) ? SelectionOutcome.Selected
            : _tied.Contains(id) ? SelectionOutcome.Tied
            : _pending.Contains(id) ? SelectionOutcome.Pending
            : score.Rank < _lastRank ? SelectionOutcome.PassedOver : SelectionOutcome.NotSelected);
        return new(score, outcome, MarginOf(score, outcome))
        {
            IsThroughQuota = outcome == SelectionOutcome.Selected && score.Rank > _lastPlainRank,
            Prize = Prizes.ByCandidate.GetValueOrDefault(id),
            Obstacle = outcome != SelectionOutcome.NotSelected ? null : Choice.IsUnmet ? "unmet" : Choice.IsUnknown ? "unknown-places" : null,
        };
    }

    private Exact? MarginOf(CandidateScore score, SelectionOutcome outcome) => outcome switch
    {
        SelectionOutcome.Selected when _firstOut is { } next => Between(score, next),
        SelectionOutcome.NotSelected when _lastIn is { } last => Between(last, score),
        _ => null,
    };

    private Exact Between(CandidateScore better, CandidateScore worse) =>
        _higherIsBetter ? better.Decided.Value - worse.Decided.Value : worse.Decided.Value - better.Decided.Value;

    private static HashSet<string> Ids(IEnumerable<CandidateScore> scores) => scores.Select(score => score.Candidate.Id).ToHashSet(StringComparer.Ordinal);
}
