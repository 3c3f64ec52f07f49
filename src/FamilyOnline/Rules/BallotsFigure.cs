namespace FamilyOnline.Rules;

/// <summary>The votes of a candidate on valid ballots (有效票数).</summary>
/// <remarks>
/// A ballot is everything that one voter ticked, in one day where voters may vote every day. A ballot with too few or too many votes is void as a whole, since
/// nobody can say which of its votes should count. Void votes stay in the data; they are not counted. Once anybody has voted, nobody's number is unknown.
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
        foreach (var ballot in field.Figures.Marks.OfFigure(_votes).Where(mark => mark.Value.Number.IsKnown).GroupBy(BallotOf))
        {
            var votes = ballot.Aggregate(Exact.Zero, (sum, mark) => sum + mark.Value.Number.Value);
            var isValid = _rules.Takes(votes) && ballot.All(mark => _rules.IsOpen(mark.Period) && IsVoter(mark));
            foreach (var mark in ballot)
                Add(isValid ? counted : lost, mark);
        }

        return (counted, lost);
    }

    /// <inheritdoc/>
    internal override Quantity[] Column(EvaluationField field)
    {
        var (counted, lost) = Count(field);
        var voted = counted.Count + lost.Count > 0;
        return Each(field, row => voted ? counted.GetValueOrDefault(field.Rows[row].Candidate.Id) : Quantity.Of(Absence.NotReported));
    }

    private static void Add(Dictionary<string, Exact> sums, Mark mark) => sums[mark.Subject] = sums.GetValueOrDefault(mark.Subject) + mark.Value.Number.Value;

    private bool IsVoter(Mark mark) => _rules.Per is null || mark.ByKind is null || mark.ByKind == _rules.Per;

    private (string? Voter, ReportingPeriod Day) BallotOf(Mark mark) => (mark.By, _rules.Every is null ? default : mark.Period);
}
