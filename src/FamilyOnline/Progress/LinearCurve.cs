using NodaTime;

namespace FamilyOnline.Progress;

/// <summary>The same share every day; points are not looked at.</summary>
/// <remarks><c>share = days gone, the day included ÷ all days</c>; 0 before the first day, 1 from the last day on.</remarks>
public sealed class LinearCurve : IPlanCurve
{
    /// <inheritdoc/>
    public Exact PlannedShare(TargetSchedule schedule, LocalDate day)
    {
        var interval = Require.NotNull(schedule).Interval;
        var gone = Math.Clamp(Period.DaysBetween(interval.Start, day) + 1, 0, interval.Length);
        return Exact.Ratio(gone, interval.Length);
    }
}
