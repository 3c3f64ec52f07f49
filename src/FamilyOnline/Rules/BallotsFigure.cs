namespace FamilyOnline.Rules;

/// <summary>The votes of a candidate on valid ballots (有效票数).</summary>
/// <remarks>
/// A ballot is everything that one voter ticked, in one day where voters may vote every day. A ballot with too few or too many votes is void as a whole, since
/// nobody can say which of its votes should count. A vote out of time, or of another kind of voter, is void alone. Void votes stay in the data and are noted;
/// they are not counted. Once anybody has voted, nobody's number is unknown.
/// </remarks>
public sealed class BallotsFigure : FigureDefinition
{
    private readonly string _votes;
    private readonly BallotRules _rules;

    internal BallotsFigure(string votes, BallotRules rules) => (_votes, _rules) = (votes, rules);

    /// <inheritdoc/>
    public override string Text => $"ballots {_votes}";

    /// <inheritdoc/>
    internal override LocalizedText Say(FigureTitles titles) => Wordings.Say("ballots", titles.OfMetric(_votes));

    /// <inheritdoc/>
    public override IEnumerable<string> Metrics => [_votes];

    /// <summary>Counts the valid and the void votes of everybody in a field.</summary>
    internal (Dictionary<string, Exact> Valid, Dictionary<string, Exact> Void) Count(EvaluationField field)
    {
        Dictionary<string, Exact> counted = new(StringComparer.Ordinal), lost = new(StringComparer.Ordinal);
        var votes = field.Figures.Marks.OfFigure(_votes).Where(vote => IsVote(vote, field)).ToLookup(_rules.Admits);
        foreach (var vote in votes[false])
            Add(lost, vote);
        foreach (var ballot in votes[true].GroupBy(_rules.BallotOf))
        {
            var isValid = _rules.Takes(ballot.Aggregate(Exact.Zero, (sum, vote) => sum + vote.Value.Number.Value));
            foreach (var vote in ballot)
                Add(isValid ? counted : lost, vote);
        }

        return (counted, lost);
    }

    /// <inheritdoc/>
    internal override Quantity[] Column(EvaluationField field)
    {
        var (counted, lost) = Counted(field);
        var voted = counted.Count + lost.Count > 0;
        return Each(field, row => voted ? counted.GetValueOrDefault(field.Rows[row].Candidate.Id) : Quantity.Of(Absence.NotReported));
    }

    private static void Add(Dictionary<string, Exact> sums, Mark mark) => sums[mark.Subject] = sums.GetValueOrDefault(mark.Subject) + mark.Value.Number.Value;

    /// <inheritdoc/>
    internal override IEnumerable<TraceInput> Notes(EvaluationField field, int row) =>
        Counted(field).Void.TryGetValue(field.Rows[row].Candidate.Id, out var lost) ? [new($"void votes of {_votes}", lost)] : [];

    private static bool IsVote(Mark mark, EvaluationField field) =>
        mark.Value.Number.IsKnown && (mark.By is null || field.Setting.IsParty(mark.By)) && (!mark.Period.IsSpecified || mark.Period.First <= field.Figures.AsOf);

    private (Dictionary<string, Exact> Valid, Dictionary<string, Exact> Void) Counted(EvaluationField field) =>
        ((Dictionary<string, Exact>, Dictionary<string, Exact>))field.Shared((this, nameof(Count)), () => (object)Count(field));
}
