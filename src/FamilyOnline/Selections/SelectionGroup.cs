using FamilyOnline.Evaluations;
using FamilyOnline.Schemes;

namespace FamilyOnline.Selections;

/// <summary>Those who compete for the same places, and what became of each.</summary>
internal sealed class SelectionGroup
{
    private readonly HashSet<string> _members;
    private readonly HashSet<string> _chosen;
    private readonly HashSet<string> _tied;
    private readonly HashSet<string> _plain;
    private readonly bool _higherIsBetter;
    private readonly CandidateScore? _lastIn;
    private readonly CandidateScore? _firstOut;
    private readonly int _lastRank;

    public SelectionGroup(Scheme scheme, IReadOnlyList<CandidateScore> ranked, IReadOnlyList<CandidateScore> running, int places, bool hasNoQuotas, Choice choice)
    {
        (Choice, _higherIsBetter) = (choice, scheme.Rank.HigherIsBetter);
        (_members, _chosen, _tied, _plain) = (Ids(ranked), Ids(choice.Chosen), Ids(choice.Tied), Ids(running.Take(places)));
        _lastRank = choice.Chosen.Concat(choice.Tied).Select(score => score.Rank!.Value).DefaultIfEmpty(0).Max();
        if (!hasNoQuotas)
            return;
        _lastIn = choice.Tied.Count > 0 ? choice.Tied[0] : (choice.Chosen.Count > 0 ? choice.Chosen[^1] : null);
        _firstOut = running.FirstOrDefault(score => !_chosen.Contains(score.Candidate.Id) && !_tied.Contains(score.Candidate.Id));
        _plain = _chosen;
    }

    /// <summary>Gets the choice.</summary>
    public Choice Choice { get; }

    public bool Contains(CandidateScore score) => _members.Contains(score.Candidate.Id);

    public CertificateEntry Judge(CandidateScore score, SelectionOutcome? blocked)
    {
        var id = score.Candidate.Id;
        var outcome = blocked ?? (_chosen.Contains(id) ? SelectionOutcome.Selected
            : _tied.Contains(id) ? SelectionOutcome.Tied
            : score.Rank < _lastRank ? SelectionOutcome.PassedOver : SelectionOutcome.NotSelected);
        return new(score, outcome, MarginOf(score, outcome), outcome == SelectionOutcome.Selected && !_plain.Contains(id));
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
