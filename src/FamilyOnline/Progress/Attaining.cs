namespace FamilyOnline.Progress;

/// <summary>How far a target is: the share of the way from baseline to goal.</summary>
internal static class Attaining
{
    /// <summary>Whether lower is better: by baseline and goal where both are known, else as the target says.</summary>
    public static bool Falls(Target target) => target.Baseline.TryGetValue(out var from) ? target.Goal < from : target.Scope.Direction == Direction.Falling;

    /// <summary>Whether what is missing could turn the verdict: a sum that should fall only looks better for silence, and a ratio moves either way.</summary>
    public static bool IsHidden(Target target, Tally tally, bool isRatio) => tally.IsPartial && (Falls(target) || isRatio);

    public static bool IsReached(Target target, Exact value) => Falls(target) ? value <= target.Goal : value >= target.Goal;

    /// <summary>The share of the way. Without a baseline: value ÷ goal, or, where lower is better, goal ÷ value and 1 from the goal down.</summary>
    public static Quantity Of(Target target, Exact value)
    {
        if (target.Baseline.TryGetValue(out var from))
            return (value - from) / (target.Goal - from);
        if (!Falls(target))
            return value / target.Goal;
        if (value <= target.Goal)
            return Exact.One;
        return target.Goal > Exact.Zero ? target.Goal / value : Quantity.Of(Absence.NotAvailable);
    }
}
