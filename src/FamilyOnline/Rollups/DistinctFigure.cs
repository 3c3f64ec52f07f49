namespace FamilyOnline.Rollups;

/// <summary>
/// Counts of different persons or things that may be the same ones in several units: not fewer than the largest, not more than the sum. Where nobody can be in
/// two units, but in two periods, not fewer than the sum of the largest.
/// </summary>
internal static class DistinctFigure
{
    public static RolledParts Of(RollupData data, Metric metric, int unit, ReportingPeriod period)
    {
        var (rows, isDisjoint) = (data.RowsOf(metric.Id), metric.Aggregation.OverUnits == Aggregation.Sum);
        var (most, sum, count, isSumKnown) = (Exact.Zero, Exact.Zero, default(AnswerCount), true);
        foreach (var behind in data.UnitsBehind(metric, unit, at => UnitFold.Of(rows, at, period).IsStated))
        {
            var answer = UnitFold.Of(rows, behind, period);
            count += answer.Count;
            var (lower, upper) = answer.Value.TryGetValue(out var value) ? (value, value) : (answer.Lower ?? Exact.Zero, answer.Upper);
            (most, sum) = (isDisjoint ? most + lower : Exact.Max(most, lower), sum + (upper ?? lower));
            isSumKnown &= upper is not null || answer.Count.Known == 0;
        }

        return Told(most, sum, count, isSumKnown && count.Missing == 0);
    }

    private static RolledParts Told(Exact most, Exact sum, AnswerCount count, bool isComplete) => count.Known == 0
        ? RolledParts.None(count is { Expected: 0, NotApplicable: > 0 } ? Absence.NotApplicable : Absence.NotReported, count)
        : new()
        {
            Value = isComplete && most == sum ? sum : Quantity.Of(Absence.NotAvailable),
            Lower = most,
            Upper = isComplete ? sum : null,
            Count = count,
        };
}
