using NodaTime;

namespace FamilyOnline.Rollups;

/// <summary>The periods for which any unit of the tree answered, in order: by last day, the shorter of two that end together first.</summary>
internal sealed class SlotAxis
{
    private readonly Dictionary<ReportingPeriod, int> _index;

    public SlotAxis(IEnumerable<ReportingPeriod> periods)
    {
        Periods = [.. periods.Order()];
        _index = Periods.Select((period, slot) => (period, slot)).ToDictionary(pair => pair.period, pair => pair.slot);
        Overlap = Periods.Zip(Periods.Skip(1)).Any(pair => pair.Second.First <= pair.First.Last);
        MonthOf = [.. Periods.Select(period => (period.LastMonth.Year * 12) + period.LastMonth.Month)];
    }

    public ReportingPeriod[] Periods { get; }

    public int Count => Periods.Length;

    /// <summary>Gets whether some periods share days, such as a quarter and its months.</summary>
    public bool Overlap { get; }

    /// <summary>Gets for each slot the number of the month in which its period ends.</summary>
    public int[] MonthOf { get; }

    /// <summary>Gives the slot of a period; −1 where nobody answered for it.</summary>
    public int Find(ReportingPeriod period) => _index.GetValueOrDefault(period, -1);

    /// <summary>Gives the slots whose periods lie wholly inside a period.</summary>
    public IEnumerable<int> Inside(ReportingPeriod period) =>
        Enumerable.Range(0, Count).Where(slot => Periods[slot].First >= period.First && Periods[slot].Last <= period.Last);

    /// <summary>Gives the periods that lie wholly inside a period.</summary>
    public IEnumerable<ReportingPeriod> PeriodsInside(ReportingPeriod period) => Inside(period).Select(slot => Periods[slot]);

    /// <summary>Tells whether the slots, which do not overlap, leave no day of a period out.</summary>
    public bool Covers(ReportingPeriod period, IEnumerable<int> slots) =>
        slots.Sum(slot => DaysOf(Periods[slot])) == DaysOf(period);

    /// <summary>Tells whether the slots, which may overlap, together leave no day of a period out.</summary>
    public bool CoversAny(ReportingPeriod period, IEnumerable<int> slots)
    {
        var next = period.First;
        foreach (var stated in slots.Select(slot => Periods[slot]).OrderBy(stated => stated.First))
        {
            if (stated.First > next)
                return false;
            next = stated.Last < next ? next : stated.Last.PlusDays(1);
        }

        return next > period.Last;
    }

    public static int DaysOf(ReportingPeriod period) => Period.DaysBetween(period.First, period.Last) + 1;

    public bool SameAs(SlotAxis other) => ReferenceEquals(this, other) || Periods.AsSpan().SequenceEqual(other.Periods);
}
