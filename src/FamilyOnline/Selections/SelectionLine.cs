using FamilyOnline.Evaluations;

namespace FamilyOnline.Selections;

/// <summary>Where the line falls in a ranking, and who stands on which side of it.</summary>
internal sealed class SelectionLine
{
    private readonly HashSet<string> _chosen;
    private readonly HashSet<string> _tied;
    private readonly CandidateScore? _lastIn;
    private readonly CandidateScore? _firstOut;

    public SelectionLine(List<CandidateScore> running, int places)
    {
        var straddles = running.Count > places && running[places - 1].Rank == running[places].Rank;
        var line = straddles ? running[places].Rank : null;
        var tied = running.Where(score => line is not null && score.Rank == line).ToList();
        var chosen = running.Take(places).Where(score => line is null || score.Rank < line).ToList();
        _tied = Ids(tied);
        _chosen = Ids(chosen);
        OpenPlaces = straddles ? places - chosen.Count : 0;
        _lastIn = tied.Count > 0 ? tied[0] : chosen.LastOrDefault();
        _firstOut = running.Skip(chosen.Count + tied.Count).FirstOrDefault();
    }

    /// <summary>Gets how many places the tied leave to be decided.</summary>
    public int OpenPlaces { get; }

    public CertificateEntry Judge(CandidateScore score, HashSet<string> earlierWinners)
    {
        var id = score.Candidate.Id;
        var outcome = score switch
        {
            { IsEligible: false } => SelectionOutcome.NotEligible,
            { Rank: null } => SelectionOutcome.NotRanked,
            _ when earlierWinners.Contains(id) => SelectionOutcome.EarlierWinner,
            _ when _chosen.Contains(id) => SelectionOutcome.Selected,
            _ when _tied.Contains(id) => SelectionOutcome.Tied,
            _ => SelectionOutcome.NotSelected,
        };
        return new(score, outcome, MarginOf(score, outcome));
    }

    private Exact? MarginOf(CandidateScore score, SelectionOutcome outcome) => outcome switch
    {
        SelectionOutcome.Selected when _firstOut is { } next => score.Total.Value - next.Total.Value,
        SelectionOutcome.NotSelected when _lastIn is { } last => last.Total.Value - score.Total.Value,
        _ => null,
    };

    private static HashSet<string> Ids(List<CandidateScore> scores) => scores.Select(score => score.Candidate.Id).ToHashSet(StringComparer.Ordinal);
}
