namespace FamilyOnline.Rollups;

/// <summary>Means of units' levels: weighted by another metric, or plain where the metric says "mean of units".</summary>
internal static class MeanFigure
{
    /// <summary><c>Σ value × weight ÷ Σ weight</c> over the units and periods that have both.</summary>
    public static RolledParts Weighted(RollupData data, Metric metric, int unit, ReportingPeriod period)
    {
        var (sum, weight, count) = (Exact.Zero, Exact.Zero, default(AnswerCount));
        foreach (var level in LevelsOf(data, metric, unit, period))
        {
            count += CountOf(level.Level, level.IsKnown);
            if (level.IsKnown)
                (sum, weight) = (sum + (level.Level.Value.Value * level.Weight.Value), weight + level.Weight.Value);
        }

        return Told(metric, sum, weight, count, RolledFlags.None);
    }

    /// <summary>Gives the levels that are weighted, of each unit and period.</summary>
    public static IEnumerable<WeightedLevel> LevelsOf(RollupData data, Metric metric, int unit, ReportingPeriod period)
    {
        var (rows, weights) = (data.RowsOf(metric.Id), data.RowsOf(metric.Aggregation.Weight!));
        return from behind in data.UnitsBehind(metric, unit, at => SlotFold.Closing(rows, at, period).IsStated)
               from part in PartsOf(rows, period)
               select new WeightedLevel(behind, part, SlotFold.Closing(rows, behind, part), UnitFold.Of(weights, behind, part).Value);
    }

    /// <summary><c>Σ value of each unit ÷ number of units</c>: every unit counts the same, whatever its size, and is one answer, however many months it has; one that lacks some is flagged.</summary>
    public static RolledParts OfUnits(RollupData data, Metric metric, int unit, ReportingPeriod period, Func<int, UnitAnswer> answerOf)
    {
        var (sum, count, flags) = (Exact.Zero, default(AnswerCount), RolledFlags.None);
        foreach (var behind in data.UnitsBehind(metric, unit, at => answerOf(at).IsStated))
        {
            var answer = answerOf(behind);
            count += CountOf(answer, answer.Value.IsKnown);
            sum += answer.Value.TryGetValue(out var known) ? known : Exact.Zero;
            flags |= (answer.HasGap ? RolledFlags.Gap : RolledFlags.None) | (answer.Value.IsKnown && answer.Count.Missing > 0 ? RolledFlags.Partial : RolledFlags.None);
        }

        return Told(metric, sum, count.Known, count, flags);
    }

    /// <summary>One answer for each unit and period, whatever it was made of.</summary>
    private static AnswerCount CountOf(UnitAnswer answer, bool isKnown) => answer.Value.Absence == Absence.NotApplicable
        ? new(0, 0, 0, 1)
        : new(1, isKnown ? 1 : 0, isKnown && answer.Count.StandIns > 0 ? 1 : 0);

    /// <summary>The periods whose levels are weighted: those that were answered inside the period asked for, or that period itself.</summary>
    private static ReportingPeriod[] PartsOf(MetricRows rows, ReportingPeriod period)
    {
        ReportingPeriod[] inside = rows.Axis.Overlap ? [] : [.. rows.Axis.Inside(period).Select(slot => rows.Axis.Periods[slot])];
        return inside.Length == 0 ? [period] : inside;
    }

    private static RolledParts Told(Metric metric, Exact sum, Exact weight, AnswerCount count, RolledFlags flags)
    {
        var isRefused = metric.Aggregation.Missing == MissingRule.RequireAll && (count.Missing > 0 || flags != RolledFlags.None);
        return new()
        {
            Value = weight.IsZero || isRefused ? Quantity.Of(count is { Expected: 0, NotApplicable: > 0 } ? Absence.NotApplicable : Absence.NotReported) : sum / weight,
            Numerator = sum,
            Denominator = weight,
            Count = count,
            Flags = flags,
        };
    }
}
