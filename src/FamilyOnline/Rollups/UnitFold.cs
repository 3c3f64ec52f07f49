namespace FamilyOnline.Rollups;

/// <summary>Brings the answers of one unit together over a period, by the metric's rule over time.</summary>
internal static class UnitFold
{
    /// <summary>Folds.</summary>
    /// <param name="rows">The answers to the metric.</param>
    /// <param name="unit">The place of the unit.</param>
    /// <param name="period">The period asked for; answers whose own period is not wholly inside do not count, save an earlier value that stands in.</param>
    public static UnitAnswer Of(MetricRows rows, int unit, ReportingPeriod period) => rows.Metric.Aggregation.OverTime switch
    {
        Aggregation.Sum => SumFold.Of(rows, unit, period),
        Aggregation.Opening => SlotFold.Opening(rows, unit, period),
        Aggregation.DayMean => SlotFold.DayMean(rows, unit, period),
        Aggregation.Bounds => SlotFold.Bounds(rows, unit, period),
        _ => SlotFold.Closing(rows, unit, period),
    };
}
