namespace FamilyOnline.Rollups;

/// <summary>Adds the series of units up, period by period.</summary>
internal static class SeriesFold
{
    public static IReadOnlyList<SeriesFigure> Of(RollupData data, Metric metric, int unit, ReportingPeriod[] periods, Func<int, IEnumerable<UnitAnswer>> seriesOf)
    {
        var rows = data.RowsOf(metric.Id);
        var behind = data.UnitsBehind(metric, unit, at => Array.Exists(periods, period => UnitFold.Of(rows, at, period).Value.IsKnown));
        UnitAnswer[][] series = [.. behind.Select(at => seriesOf(at).ToArray())];
        return [.. periods.Select((period, place) => Told(metric, period, [.. series.Select(one => one[place])]))];
    }

    private static SeriesFigure Told(Metric metric, ReportingPeriod period, UnitAnswer[] answers)
    {
        var (sum, count) = (Exact.Zero, default(AnswerCount));
        foreach (var answer in answers)
            (sum, count) = (sum + (answer.Value.TryGetValue(out var value) ? value : Exact.Zero), count + answer.Count);
        var isRefused = metric.Aggregation.Missing == MissingRule.RequireAll && count.Missing > 0;
        var flags = (count is { Missing: > 0, Known: > 0 } ? RolledFlags.Partial : RolledFlags.None) | (count.StandIns > 0 ? RolledFlags.StandIn : RolledFlags.None);
        return new(period, count.Known == 0 ? Quantity.Of(Reason(answers, count)) : isRefused ? Quantity.Of(Absence.NotReported) : sum, new(count, null), flags);
    }

    private static Absence Reason(UnitAnswer[] answers, AnswerCount count) => answers switch
    {
        [var only] => only.Value.Absence,
        _ => count is { Expected: 0, NotApplicable: > 0 } ? Absence.NotApplicable : Absence.NotReported,
    };
}
