namespace FamilyOnline.Rollups;

/// <summary>Derived metrics: the formula over what its metrics come to for the same unit and period, after those were brought together; by <c>require-all</c> only where those are complete.</summary>
internal static class FormulaFigure
{
    public static RolledParts Of(RollupData data, Metric metric, int unit, ReportingPeriod period)
    {
        var parts = data.Metrics.UsedBy(metric).ToDictionary(id => id, id => RolledValue.Of(data, data.Metrics[id], unit, period), StringComparer.Ordinal);
        var value = data.Metrics.FormulaOf(metric).Evaluate(name => parts[name].Value);
        var isRefused = metric.Aggregation.Missing == MissingRule.RequireAll && value.IsKnown && !parts.Values.All(IsComplete);
        return new()
        {
            Value = isRefused ? Quantity.Of(Absence.NotReported) : value,
            Count = parts.Values.Aggregate(default(AnswerCount), (count, part) => count + part.Count),
            Flags = parts.Values.Aggregate(RolledFlags.None, (flags, part) => flags | part.Flags),
        };
    }

    private static bool IsComplete(RolledParts part) => part.Count.Missing == 0 && (part.Flags & (RolledFlags.Partial | RolledFlags.Gap)) == 0;
}
