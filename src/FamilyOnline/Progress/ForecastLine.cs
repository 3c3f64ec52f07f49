using NodaTime;

namespace FamilyOnline.Progress;

/// <summary>The straight line through what is completely known: from the baseline, or else the first complete month, to the newest complete month.</summary>
internal sealed record ForecastLine(LocalDate From, Exact First, LocalDate Through, Exact Newest)
{
    /// <summary>A goal farther off than this at the rate so far counts as never reached: 100 years.</summary>
    private const int FarthestDays = 36_525;

    private Exact Rate => (Newest - First) / Period.DaysBetween(From, Through);

    /// <summary>Finds the two points, or gives null where there are not two.</summary>
    public static ForecastLine? Of(TargetCounter counter)
    {
        var (target, newest) = (counter.Target, counter.LastMonth);
        var first = target.Schedule.Interval.Start.ToYearMonth();
        while (newest >= first && !counter.At(newest).IsComplete)
            newest = newest.PlusMonths(-1);
        if (newest < first)
            return null;
        if (target.Baseline.TryGetValue(out var baseline))
            return new(target.Schedule.Interval.Start.PlusDays(-1), baseline, EndOf(newest), counter.At(newest).Value.Value);
        while (!counter.At(first).IsComplete)
            first = first.PlusMonths(1);
        return first == newest ? null : new(EndOf(first), counter.At(first).Value.Value, EndOf(newest), counter.At(newest).Value.Value);
    }

    /// <summary>Gives the value of the line on a day.</summary>
    public Exact On(LocalDate day) => Newest + (Rate * Period.DaysBetween(Through, day));

    /// <summary>Gives the first day after the newest point on which the line is at the goal, or null where it never is.</summary>
    public LocalDate? Reaches(Exact goal)
    {
        if (Rate.IsZero)
            return null;
        var days = (goal - Newest) / Rate;
        return days.IsNegative || days > FarthestDays ? null : Through.PlusDays((int)days.Ceiling().ToDecimal());
    }

    private static LocalDate EndOf(YearMonth month) => month.ToDateInterval().End;
}
