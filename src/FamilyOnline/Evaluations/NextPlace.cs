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
            next.AddRange(Steps(gate.Gate.If, context, "next.gate", gate.Gate.If.Say(evaluation.Field.Setting.Titles)));
        AddGrade(evaluation, score, next);
        if (score.Rank is not { } rank || rank == 1)
            return next;
        var before = evaluation.Scores.Where(other => other.Rank < rank && SameGroup(evaluation, other, score)).MaxBy(other => other.Rank);
        if (before is not null)
            next.Add(new(NodeTexts.Say("next.place", before.Candidate.Name, Numbers.Of(before.Rank!.Value)),
                new(Schemes.SchemeReader.RootId, before.Decided.Value - score.Decided.Value, null, IsStrict: !IsEnough(evaluation, score, before)) { Wording = Wordings.Say("total") }));
        return next;
    }

    /// <summary>Tells whether equal points give the place: the chain puts the candidate first, or the scheme lets equals share the better place.</summary>
    private static bool IsEnough(Evaluation evaluation, CandidateScore score, CandidateScore before)
    {
        RankKeys keys = new(evaluation.Scheme.TieBreaks, evaluation.Run, evaluation.Field);
        var order = keys.Chain(evaluation.Field.RowOf(score.Candidate), evaluation.Field.RowOf(before.Candidate));
        var rule = evaluation.Scheme.Rank;
        return order < 0 || (order == 0 && rule.Then == Schemes.TieProcedure.Shared && rule.Ties != RankTies.Modified);
    }

    /// <summary>What the next better grade would have taken.</summary>
    private static void AddGrade(Evaluation evaluation, CandidateScore score, List<NextPlace> next)
    {
        var better = evaluation.Scheme.Grades.TakeWhile(row => row != score.Grade).LastOrDefault(row => row.If is not null);
        if (score.Rank is not null && better is not null)
            next.AddRange(Steps(better.If!, new(evaluation.Field, evaluation.Field.RowOf(score.Candidate), null), "next.grade", better.Grade));
    }

    private static IEnumerable<NextPlace> Steps(Condition condition, FigureContext context, string key, LocalizedText what) =>
        condition.Gaps(context).Select(gap => new NextPlace(NodeTexts.Say(key, what), NextStep.Of(gap, null, gap.Figure.Say(context.Field.Setting.Titles))));

    private static bool SameGroup(Evaluation evaluation, CandidateScore left, CandidateScore right) =>
        evaluation.Scheme.Rank.Within is not { } within || left.Candidate.GroupIn(within) == right.Candidate.GroupIn(within);
}
