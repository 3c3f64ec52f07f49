using FamilyOnline.Rules;
using FamilyOnline.Schemes;
using FamilyOnline.Scoring;

namespace FamilyOnline.Evaluations;

/// <summary>Adds the parts of a group in balls; a row with a part that is absent is left open.</summary>
internal static class BallGroups
{
    /// <summary>Takes sums of parts without pools and letters.</summary>
    public static bool Takes(CriterionGroup group) =>
        group.Combine == Combination.Sum && group.Options.Pools.Count == 0
        && group.SelfAndBelow().All(node => node.Pool is null) && !group.Parts.Any(part => part is Criterion { Scorer: BandsScorer { HasLetters: true } });

    public static Ball[] Column(SheetRun run, CriterionGroup group, EvaluationField field)
    {
        var sums = new Ball[field.Rows.Length];
        Array.Fill(sums, Ball.Of(group.Options.Start ?? Exact.Zero));
        foreach (var part in group.Parts.Where(part => part is not Criterion { Kind: "omitted" }))
            Add(run.Balls(part, field), part.Weight is { } weight ? Ball.Of(weight) : null, sums);
        return sums;
    }

    private static void Add(BallColumn part, Ball? weight, Ball[] sums)
    {
        for (var row = 0; row < sums.Length; row++)
        {
            var points = part[row];
            sums[row] = !sums[row].IsKnown || !points.IsKnown ? Ball.Open : sums[row] + (weight is { } by ? points * by : points);
        }
    }
}
