using FamilyOnline.Evaluations;
using FamilyOnline.Schemes;

namespace FamilyOnline.Selections;

/// <summary>One round of a selection: who may be chosen, places by group, the choice, prizes, outcomes.</summary>
internal sealed class SelectionRound(Evaluation evaluation, SelectionRule rule, SelectionInput input)
{
    private readonly HashSet<string> _stayOut = EarlierWinners.Of(rule, input, evaluation.Figures.AsOf);

    public Certificate Run()
    {
        CandidateScore[] ranked = [.. evaluation.Scores.Where(score => score.Rank is not null)];
        List<SelectionGroup> groups = [.. ranked.GroupBy(score => rule.Per is { } per ? score.Candidate.GroupIn(per) ?? "" : "", StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal).Select(Choose)];
        Dictionary<string, CertificateEntry> entries = new(StringComparer.Ordinal);
        foreach (var score in evaluation.Scores)
        {
            var group = groups.Find(one => one.Contains(score));
            entries.Add(score.Candidate.Id, group is null ? new(score, Outside(score), null) : group.Judge(score, Blocked(score)));
        }

        foreach (var (id, prize) in PrizeGiving.Of(rule, groups))
            entries[id] = entries[id].With(prize);
        return new(evaluation, input, [.. evaluation.Scores.Select(score => entries[score.Candidate.Id])], groups.Sum(group => group.Choice.OpenPlaces), groups.Exists(group => group.Choice.IsUnmet));
    }

    private static SelectionOutcome Outside(CandidateScore score) => score switch
    {
        { IsEligible: false } => SelectionOutcome.NotEligible,
        { IsExcluded: true } => SelectionOutcome.Vetoed,
        _ => SelectionOutcome.NotRanked,
    };

    private SelectionGroup Choose(IEnumerable<CandidateScore> group)
    {
        CandidateScore[] ranked = [.. group.OrderBy(score => score.Rank).ThenBy(score => score.Candidate.Id, StringComparer.Ordinal)];
        var places = Places.Of(rule.Take, evaluation.Field, evaluation.Field.RowOf(ranked[0].Candidate), rule.Per is null ? evaluation.Field.Candidates.Count : ranked.Length);
        CandidateScore[] running = [.. ranked.Where(score => Blocked(score) is null)];
        if (!rule.NextFillsVacancy)
            places -= ranked.Take(places).Count(score => Blocked(score) is not null);
        var tiers = Tiers.Of(running, new RankKeys(higherIsBetter: true, rule.Chain, evaluation.Run, evaluation.Field), evaluation.Field);
        var quotas = QuotaPlan.Of(rule, evaluation.Field, running, places);
        return new(evaluation.Scheme, ranked, running, places, quotas.IsEmpty, new Choosing(rule, input.Decided, quotas).Choose(tiers, places));
    }

    private SelectionOutcome? Blocked(CandidateScore score) =>
        _stayOut.Contains(score.Candidate.Id) ? SelectionOutcome.EarlierWinner : score.Barred.Contains(VetoSection.Award, StringComparer.Ordinal) ? SelectionOutcome.Barred : null;
}
