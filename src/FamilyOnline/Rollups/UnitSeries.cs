namespace FamilyOnline.Rollups;

/// <summary>The running total of one unit, and the changes of its total.</summary>
internal static class UnitSeries
{
    public static IEnumerable<UnitAnswer> RunningTotal(MetricRows rows, int unit, ReportingPeriod[] periods)
    {
        var isGapZero = rows.Metric.Aggregation.Missing == MissingRule.ZeroWhenSilent;
        var total = UnitAnswer.None(Absence.NotApplicable);
        foreach (var period in periods)
            yield return total = Sum(total, UnitFold.Of(rows, unit, period), isGapZero);
    }

    public static IEnumerable<UnitAnswer> Changes(MetricRows rows, int unit, ReportingPeriod[] periods, bool fromZero)
    {
        var before = fromZero ? new(Exact.Zero, default) : SlotFold.Closing(rows, unit, ReportingPeriod.Day(periods[0].First.PlusDays(-1)));
        var isBegun = !fromZero;
        foreach (var period in periods)
        {
            var now = SlotFold.Closing(rows, unit, period);
            yield return Difference(before, now);
            isBegun |= now.Value.Absence != Absence.NotApplicable;
            before = isBegun ? now : before;
        }
    }

    /// <summary>Once a part is not known no later total is, for the same reason.</summary>
    private static UnitAnswer Sum(UnitAnswer total, UnitAnswer flow, bool isGapZero)
    {
        if (flow.Value.Absence == Absence.NotApplicable || (!total.Value.IsKnown && total.Value.Absence != Absence.NotApplicable))
            return total;
        if (!flow.Value.TryGetValue(out var added) || flow.Count.Missing > 0 || (flow.HasGap && !isGapZero))
            return UnitAnswer.None(flow.Value.IsKnown ? Absence.NotReported : flow.Value.Absence);
        var standIns = Math.Max(total.Count.StandIns, flow.Count.StandIns > 0 || flow.HasGap ? 1 : 0);
        return new(total.Value.TryGetValue(out var sum) ? sum + added : added, new(1, 1, standIns));
    }

    private static UnitAnswer Difference(UnitAnswer before, UnitAnswer now)
    {
        if (before.Value.TryGetValue(out var was) && now.Value.TryGetValue(out var value))
            return new(value - was, new(1, 1, Math.Max(before.Count.StandIns, now.Count.StandIns)));
        var reason = now.Value.IsKnown ? before.Value.Absence : now.Value.Absence;
        return UnitAnswer.None(now.Value.IsKnown && reason == Absence.NotApplicable ? Absence.NotReported : reason);
    }
}
