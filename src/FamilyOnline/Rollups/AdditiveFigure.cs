using FamilyOnline.Submissions;

namespace FamilyOnline.Rollups;

/// <summary>Flows, stocks, cumulative totals, and whatever else is a sum over units.</summary>
internal static class AdditiveFigure
{
    public static RolledParts Of(RollupData data, Metric metric, int unit, ReportingPeriod period)
    {
        var rows = data.RowsOf(metric.Id);
        var slot = rows.Axis.Overlap || metric.Aggregation.Own == OwnFigures.Add ? -1 : rows.Axis.Find(period);
        if (slot >= 0)
            return OfSlot(data, metric, unit, slot);
        return data.Tree.Inner[unit] >= 0 && !data.ReportersOf(metric)[unit] && data.Periods.Of(metric, metric, period) is { } roll
            ? OfPeriod(metric, roll.At(unit), roll.HasGap)
            : OfUnits(data, metric, unit, period);
    }

    /// <summary>The slow way, and the definition: every unit for itself, then their sum.</summary>
    public static RolledParts OfUnits(RollupData data, Metric metric, int unit, ReportingPeriod period)
    {
        var rows = data.RowsOf(metric.Id);
        var (sum, count, gap, absence) = (Exact.Zero, default(AnswerCount), false, Absence.NotReported);
        foreach (var behind in data.UnitsBehind(metric, unit, at => UnitFold.Of(rows, at, period) is { Value.IsKnown: true } or { Lower: not null }))
        {
            var answer = UnitFold.Of(rows, behind, period);
            if (answer.Lower is not null && !answer.Value.IsKnown)
                return DistinctFigure.Of(data, metric, unit, period);
            (count, gap) = (count + answer.Count, gap | answer.HasGap);
            sum += answer.Value.TryGetValue(out var value) ? value : answer.Stated;
            if (!answer.Value.IsKnown && behind == unit)
                absence = answer.Value.Absence;
        }

        return Told(metric, sum, count, gap, absence);
    }

    private static RolledParts OfSlot(RollupData data, Metric metric, int unit, int slot)
    {
        var sums = data.RollOf(metric).At(unit, slot);
        var reporters = data.ReportersOf(metric);
        var absence = reporters[unit] ? Cells.Quantity(Math.Min(data.RowsOf(metric.Id).Answer(unit, slot), Cells.Least - 1), 0).Absence : Absence.NotReported;
        return Told(metric, Exact.Scaled(sums.Sum, metric.Decimals), AnswerCount.Of(sums, reporters.CountOf(unit)), false, absence);
    }

    private static RolledParts OfPeriod(Metric metric, UnitSums sums, bool gap) => Told(metric, Exact.Scaled(sums.Above, metric.Decimals), sums.Count, gap, Absence.NotReported);

    private static RolledParts Told(Metric metric, Exact sum, AnswerCount count, bool gap, Absence absence)
    {
        var isRefused = metric.Aggregation.Missing == MissingRule.RequireAll && (count.Missing > 0 || gap);
        var (lower, upper) = SumBounds.Of(metric, sum, count, gap);
        return new()
        {
            Value = count.Known == 0 ? Quantity.Of(count is { Expected: 0, NotApplicable: > 0 } ? Absence.NotApplicable : absence) : isRefused ? Quantity.Of(Absence.NotReported) : sum,
            Count = count,
            Lower = lower,
            Upper = upper,
            Flags = gap ? RolledFlags.Gap : RolledFlags.None,
        };
    }
}
