using FamilyOnline.Rules;
using FamilyOnline.Schemes;
using FamilyOnline.Scoring;

namespace FamilyOnline.Evaluations;

/// <summary>Encloses the points of a line in balls: in double where that is certain, row by row in exact arithmetic where it is not.</summary>
/// <remarks>It knows the common lines only. Everything else is counted exactly and enclosed, so that every scheme has its balls.</remarks>
internal static class BallScoring
{
    public static BallColumn Column(SheetRun run, SchemeNode node, EvaluationField field) => Column(run, node, field, field.Make());

    /// <summary>Does so in an array that is at hand, if the line needs one: the column is good until the array is used again.</summary>
    public static BallColumn Column(SheetRun run, SchemeNode node, EvaluationField field, Ball[] balls)
    {
        var counted = IsCommon(node) && !run.IsInSheet(node) && node switch
        {
            Criterion { Scorer: IBallScorer scorer } => scorer.TryFill(field, node.Points, node.Options.Start, balls),
            CriterionGroup group => BallGroups.TryFill(run, group, field, balls),
            _ => false,
        };
        if (!counted)
            return BallColumn.Of(run.Column(node, field).Points);
        balls.Fill(new BallFinish(run, node, field, balls));
        return new(balls);
    }

    private static bool IsCommon(SchemeNode node) =>
        node.Options is { Each: null, Window: null, OnlyFor.Count: 0 } && NodeFinish.IsPlain(node);
}
