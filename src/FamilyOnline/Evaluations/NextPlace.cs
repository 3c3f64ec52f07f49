using FamilyOnline.Rules;
using FamilyOnline.Scoring;

namespace FamilyOnline.Evaluations;

/// <summary>What would have changed a candidate's result as a whole: a gate and what it lacked, or the place before its own and the points to it (名次差距).</summary>
/// <param name="What">The gate's condition, or the place.</param>
/// <param name="Needed">By how much a figure, or the total, would have had to differ.</param>
public sealed record NextPlace(LocalizedText What, NextStep Needed)
{
    internal static IReadOnlyList<NextPlace> Of(Evaluation evaluation, CandidateScore score)
    {
        List<NextPlace> next = [];
        FigureContext context = new(evaluation.Gates, evaluation.Gates.RowOf(score.Candidate), null);
        foreach (var gate in score.FailedGates)
            next.AddRange(gate.Gate.If.Comparisons.Select(comparison => comparison.Gap(context)).OfType<(string Figure, Exact By, bool IsStrict)>()
                .Select(gap => new NextPlace(NodeTexts.Say("next.gate", gate.Gate.If.Text), new(gap.Figure, gap.By, null, gap.IsStrict))));
        if (score.Rank is not { } rank || rank == 1)
            return next;
        var before = evaluation.Scores.Where(other => other.Rank < rank && SameGroup(evaluation, other, score)).MaxBy(other => other.Rank);
        if (before is not null)
            next.Add(new(NodeTexts.Say("next.place", before.Candidate.Name, before.Rank!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture)),
                new(Schemes.SchemeReader.RootId, before.Decided.Value - score.Decided.Value, null, IsStrict: true)));
        return next;
    }

    private static bool SameGroup(Evaluation evaluation, CandidateScore left, CandidateScore right) =>
        evaluation.Scheme.Rank.Within is not { } within || left.Candidate.GroupIn(within) == right.Candidate.GroupIn(within);
}
