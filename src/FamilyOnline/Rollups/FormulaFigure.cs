namespace FamilyOnline.Rollups;

/// <summary>Derived metrics: the formula over what its metrics come to for the same unit and period, after those were brought together.</summary>
internal static class FormulaFigure
{
    public static RolledParts Of(RollupData data, Metric metric, int unit, ReportingPeriod period)
    {
        var parts = data.Metrics.UsedBy(metric).ToDictionary(id => id, id => RolledValue.Of(data, data.Metrics[id], unit, period), StringComparer.Ordinal);
        return new()
        {
            Value = data.Metrics.FormulaOf(metric).Evaluate(name => parts[name].Value),
            Count = parts.Values.Aggregate(default(AnswerCount), (count, part) => count + part.Count),
            Flags = parts.Values.Aggregate(RolledFlags.None, (flags, part) => flags | part.Flags),
        };
    }
}
