namespace FamilyOnline.Rollups;

/// <summary>States of units: how many are in each. Of a yes/no metric the value is the number of those that say yes.</summary>
internal static class StateFigure
{
    public static RolledParts Of(RollupData data, Metric metric, int unit, ReportingPeriod period)
    {
        var rows = data.RowsOf(metric.Id);
        var states = new int[Math.Max(2, metric.States.Count)];
        var (count, own) = (default(AnswerCount), Quantity.Of(Absence.NotReported));
        foreach (var behind in data.UnitsBehind(metric, unit, at => SlotFold.Closing(rows, at, period).IsStated))
        {
            var answer = SlotFold.Closing(rows, behind, period);
            count += answer.Count;
            own = behind == unit ? answer.Value : own;
            if (answer.Value.TryGetValue(out var state))
                states[(int)state.ToDecimal()]++;
        }

        return new() { Value = ValueOf(metric, states[1], count, own), Count = count, States = states };
    }

    /// <summary>A number of units; of an ordinal metric a unit's own state, and none for several, since states do not add up.</summary>
    private static Quantity ValueOf(Metric metric, int yes, AnswerCount count, Quantity own)
    {
        if (metric.Kind == MetricKind.Ordinal)
            return count.Expected + count.NotApplicable == 1 ? own : Quantity.Of(count.Known > 0 ? Absence.NotApplicable : own.Absence);
        var isRefused = metric.Aggregation.Missing == MissingRule.RequireAll && count.Missing > 0;
        return count.Known > 0 && !isRefused ? (Exact)yes : Quantity.Of(count is { Expected: 0, NotApplicable: > 0 } ? Absence.NotApplicable : own.IsKnown ? Absence.NotReported : own.Absence);
    }
}
