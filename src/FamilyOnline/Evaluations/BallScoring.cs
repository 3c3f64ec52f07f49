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
        Finish(run, node, field, balls);
        return new(balls);
    }

    private static bool IsCommon(SchemeNode node) =>
        node.Options is { Each: null, Window: null, OnlyFor.Count: 0 } && NodeFinish.IsPlain(node);

    /// <summary>Applies <c>only-if</c>, coefficient and bounds; what is absent or open is counted exactly, save an absence that stays as it is.</summary>
    private static void Finish(SheetRun run, SchemeNode node, EvaluationField field, Ball[] counted)
    {
        var (applies, times) = (node.Options.OnlyIf?.Column(field), node.Options.Times is { } by ? field.Balls(by) : null);
        BallBounds bounds = new(node.Floor, node.Cap);
        for (var row = 0; row < counted.Length; row++)
        {
            var points = counted[row];
            if (applies is null || applies[row] == Truth.Yes)
            {
                points = times is null || !points.IsKnown ? points : times[row].IsKnown ? points * times[row] : times[row];
                counted[row] = points.IsKnown ? bounds.Held(points) : Stays(node, points) ? points : Ball.Of(run.ScoreAt(node, field, row).Points);
            }
            else
            {
                counted[row] = Ball.Of(applies[row] == Truth.No ? Absence.NotApplicable : Absence.NotReported);
            }
        }
    }

    /// <summary>Tells whether an absence is one that the line makes nothing of.</summary>
    private static bool Stays(SchemeNode node, Ball points) => !points.IsOpen && points.Absence switch
    {
        Absence.NoTarget => false,
        Absence.NotApplicable => true,
        _ => node.Options.Missing.Treatment == AbsenceTreatment.Unknown,
    };
}
