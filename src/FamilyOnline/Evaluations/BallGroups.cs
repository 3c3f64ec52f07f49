using FamilyOnline.Rules;
using FamilyOnline.Schemes;
using FamilyOnline.Scoring;

namespace FamilyOnline.Evaluations;

/// <summary>Adds the parts of a group in balls; a row with a part that is absent is left open.</summary>
internal static class BallGroups
{
    /// <summary>Adds the parts; false for anything but sums of parts without pools and letters.</summary>
    /// <remarks>One array serves all parts that are scored here, one after the other: it stays in the processor's cache, and nothing is allocated for each line.</remarks>
    public static bool TryFill(SheetRun run, CriterionGroup group, EvaluationField field, Ball[] sums)
    {
        if (!Takes(group))
            return false;
        Array.Fill(sums, Ball.Of(group.Options.Start ?? Exact.Zero));
        foreach (var part in group.Parts.Where(part => part is not Criterion { Kind: "omitted" }))
        {
            Ball? weight = part.Weight is { } by ? Ball.Of(by) : null;
            if (part is not Criterion)
            {
                sums.Fill(new BallSum(sums, run.Balls(part, field), weight));
                continue;
            }

            var scratch = field.Take();
            sums.Fill(new BallSum(sums, BallScoring.Column(run, part, field, scratch), weight));
            field.Give(scratch);
        }

        return true;
    }

    private static bool Takes(CriterionGroup group) =>
        group.Combine == Combination.Sum && group.Options.Pools.Count == 0
        && group.SelfAndBelow().All(node => node.Pool is null) && !group.Parts.Any(part => part is Criterion { Scorer: BandsScorer { HasLetters: true } });
}
