using NodaTime;

namespace FamilyOnline.Submissions;

/// <summary>One answer of one unit, with the instant since when it is known (填报版次).</summary>
public sealed record FigureEdition
{
    /// <summary>Makes an edition.</summary>
    /// <param name="unit">The id of the unit.</param>
    /// <param name="metric">What was measured.</param>
    /// <param name="period">The days that it is about.</param>
    /// <param name="value">The value, or the reason for none.</param>
    /// <param name="knownAt">Since when it is known.</param>
    /// <param name="by">The role that reported it, or null.</param>
    /// <param name="note">Why, in the reporter's words, or null.</param>
    /// <exception cref="ArgumentException">The unit is blank or the period unspecified.</exception>
    public FigureEdition(string unit, Metric metric, ReportingPeriod period, Observation value, Instant knownAt, string? by = null, string? note = null)
    {
        Require.That(period.IsSpecified, "A figure needs a period.", nameof(period));
        (Unit, Metric, Period, Value, KnownAt, By, Note) = (Require.Text(unit), Require.NotNull(metric), period, value, knownAt, by, note);
    }

    /// <summary>Gets the id of the unit.</summary>
    public string Unit { get; }

    /// <summary>Gets what was measured.</summary>
    public Metric Metric { get; }

    /// <summary>Gets the days that it is about.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>Gets the value, or the reason for none.</summary>
    public Observation Value { get; }

    /// <summary>Gets since when it is known.</summary>
    public Instant KnownAt { get; }

    /// <summary>Gets the role that reported it, or null.</summary>
    public string? By { get; }

    /// <summary>Gets why, in the reporter's words, or null.</summary>
    public string? Note { get; }
}
