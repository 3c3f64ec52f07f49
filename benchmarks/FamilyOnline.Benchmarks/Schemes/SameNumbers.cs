using FamilyOnline.Evaluations;

namespace FamilyOnline.Benchmarks.Schemes;

/// <summary>Holds what is compared against each other: a benchmark of other numbers would be worth nothing.</summary>
public static class SameNumbers
{
    /// <summary>Checks that the loop in double gives everybody the same points and place.</summary>
    /// <remarks>Of 600,000 totals a few lie closer together than the nine decimal places by which it tells them apart: those may change places with a neighbour.</remarks>
    public static void Check(SheetField field, Evaluation evaluation)
    {
        var (totals, ranks) = (PlainSheet.Totals(field.Rows, out _), PlainSheet.Ranks(field.Rows));
        for (var i = 0; i < ranks.Length; i++)
        {
            var score = evaluation[field.Candidates[i].Id];
            Same(field, i, totals[i], (double)score.Total.Value.ToDecimal());
            if (Math.Abs(score.Rank!.Value - ranks[i]) > (ranks.Length > 100_000 ? 1 : 0))
                throw new InvalidOperationException($"Candidate {field.Candidates[i]} has place {score.Rank}, but {ranks[i]} in double.");
        }
    }

    /// <summary>Checks that the rules give everybody the same points.</summary>
    public static void Check(SheetField field, double[] totals)
    {
        var plain = PlainSheet.Totals(field.Rows, out _);
        for (var i = 0; i < totals.Length; i++)
            Same(field, i, plain[i], totals[i]);
    }

    private static void Same(SheetField field, int row, double plain, double other)
    {
        if (Math.Abs(plain - other) > 1e-9)
            throw new InvalidOperationException($"Candidate {field.Candidates[row]} has {other} points, but {plain} in double.");
    }
}
