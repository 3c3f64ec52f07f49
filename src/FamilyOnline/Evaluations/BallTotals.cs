using FamilyOnline.Rules;
using FamilyOnline.Schemes;

namespace FamilyOnline.Evaluations;

/// <summary>Encloses the totals of a field: base and pools within the bounds of the total.</summary>
internal static class BallTotals
{
    public static BallColumn Of(SheetRun run, Scheme scheme, EvaluationField field)
    {
        if (scheme.Nodes.Any(node => node.Pool is not null))
            return Each(field, row => Ball.Of(run.TotalAt(field, row)));
        var (column, floor, cap) = (run.Balls(scheme.Root, field), scheme.Rules.TotalFloor?.At, scheme.Rules.TotalCap?.At);
        if (floor is null && cap is null)
            return column;
        BallBounds bounds = new(floor, cap);
        return Each(field, row => column[row].IsKnown ? bounds.Held(column[row]) : column[row]);
    }

    /// <summary>Encloses the numbers that gates, grades, ranks and ties see.</summary>
    public static BallColumn Decided(SheetRun run, Scheme scheme, EvaluationField field) => Decided(run, scheme, field, Of(run, scheme, field));

    /// <summary>A rounded number is taken from exact arithmetic: its ball is that of a decimal, not of what was rounded.</summary>
    private static BallColumn Decided(SheetRun run, Scheme scheme, EvaluationField field, BallColumn totals) => !scheme.Rounding.DecidesOnRounded
        ? totals
        : Each(field, row => Ball.Of(TotalScoring.Decided(scheme, run.TotalAt(field, row))));

    private static BallColumn Each(EvaluationField field, Func<int, Ball> ball)
    {
        var balls = field.Make();
        for (var row = 0; row < balls.Length; row++)
            balls[row] = ball(row);
        return new(balls);
    }
}
