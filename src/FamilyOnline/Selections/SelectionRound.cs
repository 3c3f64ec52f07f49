using FamilyOnline.Evaluations;
using FamilyOnline.Schemes;

namespace FamilyOnline.Selections;

/// <summary>One round of a selection: who may be chosen, places by group, the choice, prizes, outcomes.</summary>
internal sealed class SelectionRound(Evaluation evaluation, SelectionRule rule, SelectionOptions input)
{
    private readonly HashSet<string> _stayOut = EarlierWinners.Of(rule, input, evaluation.Figures.AsOf);

    private readonly Lazy<Dictionary<string, int>> _inField = new(() => evaluation.Field.Candidates.GroupBy(candidate => candidate.GroupIn(rule.Per!) ?? "", StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal));

    public Certificate Run()
    {
        var groups = evaluation.Scores.Where(score => score.Rank is not null).GroupBy(GroupOf, StringComparer.Ordinal).ToDictionary(group => group.Key, group => Choose([.. group]), StringComparer.Ordinal);
        CertificateEntry[] entries = [.. evaluation.Scores.Select(score => score.Rank is null ? new(score, Outside(score), null) : groups[GroupOf(score)].Judge(score, Blocked(score)))];
        var used = groups.Values.SelectMany(group => group.Decided).ToHashSet(StringComparer.Ordinal);
        return new(evaluation, input, entries, groups.Values.Sum(group => group.Choice.OpenPlaces))
        {
            QuotasUnmet = groups.Values.Any(group => group.Choice.IsUnmet),
            PlacesUnknown = groups.Values.Any(group => group.Choice.IsUnknown),
            PrizeTies = [.. groups.OrderBy(group => group.Key, StringComparer.Ordinal).SelectMany(group => group.Value.Prizes.Ties)],
            UnusedDecisions = [.. input.Decided.Where(id => !used.Contains(id))],
        };
    }

    private string GroupOf(CandidateScore score) => rule.Per is { } per ? score.Candidate.GroupIn(per) ?? "" : "";

    private static SelectionOutcome Outside(CandidateScore score) => score switch
    {
        { IsEligible: false } => SelectionOutcome.NotEligible,
        { IsExcluded: true } => SelectionOutcome.Vetoed,
        _ => SelectionOutcome.NotRanked,
    };

    private SelectionGroup Choose(CandidateScore[] ranked)
    {
        CandidateScore[] running = [.. ranked.Where(score => Blocked(score) is null)];
        var tiers = Tiers.Of(running, new RankKeys(rule.Chain, evaluation.Run, evaluation.Field), evaluation.Field);
        var quotas = QuotaPlan.Of(rule, evaluation.Field, running);
        var places = Places.Of(rule.Take, evaluation.Field, evaluation.Field.RowOf(ranked[0].Candidate), InField(ranked[0]));
        if (places is { } many && !rule.NextFillsVacancy)
            places = many - Held(ranked, many);
        var choice = places is { } left && quotas.IsKnown ? Choose(tiers, quotas, left) : new() { IsUnknown = true };
        return new(evaluation.Scheme, tiers, places, !quotas.IsEmpty, new PrizeGiving(Prizes(ranked[0]), input.Decided).Give(choice, tiers), choice);
    }

    /// <summary>The prizes with their numbers; from one of whose number nothing is known on, none is given.</summary>
    private Prize[] Prizes(CandidateScore one) =>
    [
        .. rule.Prizes.Select(prize => prize.Places is { } count ? prize with { Count = Places.Of(count, evaluation.Field, evaluation.Field.RowOf(one.Candidate), InField(one)) ?? -1 } : prize)
            .TakeWhile(prize => prize.Count >= 0),
    ];

    private Choice Choose(IReadOnlyList<IReadOnlyList<CandidateScore>> tiers, QuotaPlan quotas, int places)
    {
        if (quotas.MostPlaces(places) is not { } most)
            return new() { IsUnmet = true };
        if (!rule.PrefersSum || (quotas.Nesting is not null && evaluation.Scheme.Rank.Within is null))
            return new Choosing(rule, input.Decided, quotas, most).Choose(tiers);
        CandidateScore[] running = [.. tiers.SelectMany(tier => tier)];
        var isHigher = evaluation.Scheme.Rank.HigherIsBetter;
        return new SumChoosing(rule, input.Decided, quotas, (running, score => isHigher ? score.Decided.Value : -score.Decided.Value), most).Choose(tiers);
    }

    /// <summary>How many take part for the places of a candidate's group, those included whose total is not known.</summary>
    private int InField(CandidateScore one) => rule.Per is null
        ? evaluation.Field.Candidates.Count
        : _inField.Value.GetValueOrDefault(GroupOf(one));

    /// <summary>How many places those hold who may not be chosen: theirs by rank; of equals at the line, the others come first.</summary>
    private int Held(CandidateScore[] ranked, int places)
    {
        var (held, left) = (0, places);
        foreach (var equals in ranked.GroupBy(score => score.Rank).OrderBy(equals => equals.Key))
        {
            var blocked = equals.Count(score => Blocked(score) is not null);
            held += Math.Clamp(left - (equals.Count() - blocked), 0, blocked);
            left -= equals.Count();
            if (left <= 0)
                break;
        }

        return held;
    }

    private SelectionOutcome? Blocked(CandidateScore score) =>
        _stayOut.Contains(score.Candidate.Id) ? SelectionOutcome.EarlierWinner : score.Barred.Contains(VetoSection.Award, StringComparer.Ordinal) ? SelectionOutcome.Barred : null;
}
