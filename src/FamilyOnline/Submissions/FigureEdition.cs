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
        : this(unit, metric, period, value, knownAt, by is null && note is null ? FigureSource.None : new FigureSource(by, note))
    {
    }

    internal FigureEdition(string unit, Metric metric, ReportingPeriod period, Observation value, Instant knownAt, FigureSource source)
    {
        Require.That(period.IsSpecified, "A figure needs a period.", nameof(period));
        (Unit, Metric, Period, Value, KnownAt, Source) = (Require.Text(unit), Require.NotNull(metric), period, value, knownAt, source.Of(knownAt));
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

    /// <summary>Gets since when it is on record: earlier than <see cref="KnownAt"/> where it counts only from its approval on, else the same.</summary>
    public Instant RecordedAt => Source.RecordedAt ?? KnownAt;

    /// <summary>Gets the role that reported it, or null.</summary>
    public string? By => Source.By;

    /// <summary>Gets why, in the reporter's words, or null.</summary>
    public string? Note => Source.Note;

    /// <summary>Gets the reason as one of the listed ones; <see cref="EntryReason.Unspecified"/> where none was given.</summary>
    public EntryReason Reason => Source.Reason;

    /// <summary>Gets the URI of the evidence, or null.</summary>
    public string? Evidence => Source.Evidence;

    /// <summary>Gets who reported it, why, and since when it is on record: what goes with the answer wherever it is carried.</summary>
    internal FigureSource Source { get; }
}
