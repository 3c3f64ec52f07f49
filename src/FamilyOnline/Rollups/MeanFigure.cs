namespace FamilyOnline.Rollups;

/// <summary>Means of units' levels: weighted by another metric, or plain where the metric says "mean of units".</summary>
internal static class MeanFigure
{
    /// <summary><c>Σ value × weight ÷ Σ weight</c> over the units and periods that have both.</summary>
    public static RolledParts Weighted(RollupData data, Metric metric, int unit, ReportingPeriod period)
    {
        var (rows, weights) = (data.RowsOf(metric.Id), data.RowsOf(metric.Aggregation.Weight!));
        var (sum, weight, count) = (Exact.Zero, Exact.Zero, default(AnswerCount));
        foreach (var behind in data.UnitsBehind(metric, unit, at => SlotFold.Closing(rows, at, period).IsStated))
        {
            foreach (var part in PartsOf(rows, period))
            {
                var (level, by) = (SlotFold.Closing(rows, behind, part), UnitFold.Of(weights, behind, part));
                var isKnown = level.Value.IsKnown && by.Value.IsKnown;
                count += level.Value.Absence == Absence.NotApplicable ? new AnswerCount(0, 0, 0, 1) : new AnswerCount(1, isKnown ? 1 : 0, isKnown ? level.Count.StandIns : 0);
                if (isKnown)
                    (sum, weight) = (sum + (level.Value.Value * by.Value.Value), weight + by.Value.Value);
            }
        }

        return Told(metric, sum, weight, count);
    }

    /// <summary><c>Σ value of each unit ÷ number of units</c>: every unit counts the same, whatever its size.</summary>
    public static RolledParts OfUnits(RollupData data, Metric metric, int unit, ReportingPeriod period, Func<int, Quantity> valueOf)
    {
        var (sum, count) = (Exact.Zero, default(AnswerCount));
        foreach (var behind in data.UnitsBehind(metric, unit, at => valueOf(at).IsKnown))
        {
            var value = valueOf(behind);
            count += value.Absence == Absence.NotApplicable ? new AnswerCount(0, 0, 0, 1) : new AnswerCount(1, value.IsKnown ? 1 : 0);
            sum += value.TryGetValue(out var known) ? known : Exact.Zero;
        }

        return Told(metric, sum, count.Known, count);
    }

    /// <summary>The periods whose levels are weighted: those that were answered inside the period asked for, or that period itself.</summary>
    private static ReportingPeriod[] PartsOf(MetricRows rows, ReportingPeriod period)
    {
        ReportingPeriod[] inside = rows.Axis.Overlap ? [] : [.. rows.Axis.Inside(period).Select(slot => rows.Axis.Periods[slot])];
        return inside.Length == 0 ? [period] : inside;
    }

    private static RolledParts Told(Metric metric, Exact sum, Exact weight, AnswerCount count)
    {
        var isRefused = metric.Aggregation.Missing == MissingRule.RequireAll && count.Missing > 0;
        return new()
        {
            Value = weight.IsZero || isRefused ? Quantity.Of(count is { Expected: 0, NotApplicable: > 0 } ? Absence.NotApplicable : Absence.NotReported) : sum / weight,
            Numerator = sum,
            Denominator = weight,
            Count = count,
        };
    }
}
