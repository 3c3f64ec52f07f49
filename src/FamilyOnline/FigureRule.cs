using NodaTime;

namespace FamilyOnline;

/// <summary>How the answers of several periods become one figure, by the metric's kind.</summary>
internal static class FigureRule
{
    public static Figure Apply(ReportedFigure[] series, YearMonth through)
    {
        var end = through.ToDateInterval().End;
        var known = Array.FindLastIndex(series, figure => figure.Period.Last <= end) + 1;
        var first = series[0];
        if (known == 0)
            return new(first.Subject, first.Metric.Id, Quantity.Of(Absence.NotReported), default);
        return first.Metric.AddsOverTime ? Sum(series.AsSpan(0, known), through) : Newest(series.AsSpan(0, known), through);
    }

    /// <summary>Gives the value alone; of a single answer that is of the month itself, without looking further.</summary>
    /// <param name="series">The answers, at least one, the oldest period first.</param>
    /// <param name="end">The last day of the month at whose end the value is asked for.</param>
    public static Quantity Value(ReadOnlySpan<ReportedFigure> series, LocalDate end)
    {
        var newest = series[^1];
        return newest.Value.IsKnown && newest.Period.Last == end && (series.Length == 1 || !newest.Metric.AddsOverTime)
            ? newest.Value.Quantity
            : Apply(series.ToArray(), end.ToYearMonth()).Value;
    }

    /// <summary>A flow: the sum of what is known, no day counted twice; partial where a day from the first period to the last month has no value and needs one.</summary>
    /// <remarks>It goes backwards, so that of a quarter and its months the quarter comes first and takes the place of all three.</remarks>
    private static Figure Sum(ReadOnlySpan<ReportedFigure> series, YearMonth through)
    {
        var (sum, isKnown, isPartial) = (Exact.Zero, false, false);
        var coveredFrom = through.ToDateInterval().End.PlusDays(1);
        for (var i = series.Length - 1; i >= 0; i--)
        {
            var (period, value) = (series[i].Period, series[i].Value);
            if (period.Last >= coveredFrom || (!value.IsKnown && value.Absence != Absence.NotApplicable))
                continue;
            if (value.Quantity.TryGetValue(out var known))
                (sum, isKnown) = (sum + known, true);
            isPartial |= period.Last.PlusDays(1) < coveredFrom;
            coveredFrom = period.First;
        }

        var last = series[^1];
        return isKnown
            ? new(last.Subject, last.Metric.Id, sum, last.Period, IsPartial: isPartial || series[0].Period.First < coveredFrom)
            : new(last.Subject, last.Metric.Id, last.Value.Quantity, last.Period);
    }

    /// <summary>A level or state: the newest answer; where that is "not reported" or "not available", an earlier value within the metric's age limit.</summary>
    private static Figure Newest(ReadOnlySpan<ReportedFigure> series, YearMonth through)
    {
        var newest = series[^1];
        for (var i = series.Length - 1; i >= 0; i--)
        {
            var (figure, age) = (series[i], MonthsBetween(series[i].Period.LastMonth, through));
            var answers = figure.Value.IsKnown || figure.Value.Absence is Absence.NotApplicable or Absence.Confidential;
            if (age > newest.Metric.CarryForwardMonths)
                break;
            if (answers)
                return new(figure.Subject, figure.Metric.Id, figure.Value.Quantity, figure.Period, IsCarried: age > 0 && figure.Value.IsKnown);
        }

        var stated = newest.Period.LastMonth >= through ? newest.Value.Quantity : Quantity.Of(Absence.NotReported);
        return new(newest.Subject, newest.Metric.Id, stated.IsKnown ? Quantity.Of(Absence.NotReported) : stated, newest.Period);
    }

    private static int MonthsBetween(YearMonth from, YearMonth to) => ((to.Year - from.Year) * 12) + to.Month - from.Month;
}
