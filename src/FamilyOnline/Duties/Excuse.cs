using NodaTime;

namespace FamilyOnline.Duties;

/// <summary>That a unit need not report for some days, and why (免报). It holds for periods that lie wholly within the days, and for the unit alone, not for those below it.</summary>
public sealed record Excuse
{
    /// <summary>Makes an excuse.</summary>
    /// <param name="unit">The id of the unit.</param>
    /// <param name="days">The days, the last of them included.</param>
    /// <param name="reason">Why, such as <c>洪灾</c>.</param>
    /// <param name="duty">The id of the duty; null for all of the unit's.</param>
    /// <param name="knownAt">Since when it is known, so that an earlier view does not change; null since ever.</param>
    /// <param name="by">Who excuses it, such as <c>市农业农村局</c>; null where nobody is named.</param>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public Excuse(string unit, DateInterval days, string reason, string? duty = null, Instant? knownAt = null, string? by = null)
    {
        (Unit, Days, Reason) = (Require.Text(unit), Require.NotNull(days), Require.Text(reason));
        (Duty, KnownAt) = (duty is null ? null : Require.Id(duty), knownAt ?? Instant.MinValue);
        By = by is null ? null : Require.Text(by);
    }

    /// <summary>Gets the id of the unit.</summary>
    public string Unit { get; }

    /// <summary>Gets the days, the last of them included.</summary>
    public DateInterval Days { get; }

    /// <summary>Gets why.</summary>
    public string Reason { get; }

    /// <summary>Gets the id of the duty; null for all of the unit's.</summary>
    public string? Duty { get; }

    /// <summary>Gets since when it is known; the least instant where it always was.</summary>
    public Instant KnownAt { get; }

    /// <summary>Gets who excuses it; null where nobody is named.</summary>
    public string? By { get; }

    internal bool Covers(Duty duty, ReportingPeriod period) =>
        (Duty is null || Duty == duty.Id) && Days.Start <= period.First && period.Last <= Days.End;
}
