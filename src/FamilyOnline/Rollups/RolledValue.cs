namespace FamilyOnline.Rollups;

/// <summary>Brings a metric together for a unit and period, by the metric's kind.</summary>
internal static class RolledValue
{
    public static RolledParts Of(RollupData data, Metric metric, int unit, ReportingPeriod period)
    {
        if (metric.Formula is not null)
            return FormulaFigure.Of(data, metric, unit, period);
        if (metric.Aggregation.OverUnits == Aggregation.MeanOfUnits)
            return MeanFigure.OfUnits(data, metric, unit, period, OfOneUnit(data, metric, period));
        return metric.Kind switch
        {
            MetricKind.Ratio when metric.Numerator is null => OfReportedRatio(data, metric, unit, period),
            MetricKind.Ratio => RatioFigure.Of(data, metric, unit, period),
            MetricKind.Intensive => MeanFigure.Weighted(data, metric, unit, period),
            MetricKind.Distinct when metric.Aggregation.OverUnits == Aggregation.Bounds => DistinctFigure.Of(data, metric, unit, period),
            MetricKind.YesNo or MetricKind.Ordinal => StateFigure.Of(data, metric, unit, period),
            _ => AdditiveFigure.Of(data, metric, unit, period),
        };
    }

    private static Func<int, UnitAnswer> OfOneUnit(RollupData data, Metric metric, ReportingPeriod period)
    {
        if (metric.Numerator is null)
            return unit => SlotFold.Closing(data.RowsOf(metric.Id), unit, period);
        RatioUnits units = new(data, data.Metrics[metric.Numerator], data.Metrics[metric.Denominator!]);
        return unit => units.QuotientOf(unit, period);
    }

    /// <summary>A ratio without parts is what the unit itself reported, and nothing for several units together.</summary>
    private static RolledParts OfReportedRatio(RollupData data, Metric metric, int unit, ReportingPeriod period)
    {
        var answer = SlotFold.Closing(data.RowsOf(metric.Id), unit, period);
        return new() { Value = answer.Value.IsKnown || data.ReportersOf(metric)[unit] ? answer.Value : Quantity.Of(Absence.NotApplicable), Count = answer.Count };
    }
}
