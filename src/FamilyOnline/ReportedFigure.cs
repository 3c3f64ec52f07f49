using NodaTime;

namespace FamilyOnline;

/// <summary>One line of a report: who answered what, for whom, about when, and on which day (填报数据).</summary>
public sealed class ReportedFigure
{
    /// <summary>Makes a line.</summary>
    /// <param name="subject">The id of the subject that the figure is about.</param>
    /// <param name="metric">What was measured.</param>
    /// <param name="period">The days that the figure is about.</param>
    /// <param name="value">The value, or the reason for none.</param>
    /// <param name="reportedOn">The day on which it was reported, China Standard Time.</param>
    /// <param name="by">The role that reported it, such as 信息员; never a person's name. Null where the report does not say.</param>
    /// <param name="note">Why, in the reporter's words, above all for a correction. Null where nothing was said.</param>
    /// <exception cref="ArgumentException">A part is missing, or the day lies before the period begins.</exception>
    public ReportedFigure(string subject, Metric metric, ReportingPeriod period, Observation value, LocalDate reportedOn, string? by = null, string? note = null)
    {
        Require.That(period.IsSpecified, "A reported figure needs a period.", nameof(period));
        Require.That(reportedOn >= period.First, $"A figure for {period} cannot have been reported on {reportedOn:uuuu-MM-dd}, before the period began.", nameof(reportedOn));
        (Subject, Metric, Period) = (Require.Text(subject), Require.NotNull(metric), period);
        (Value, ReportedOn, By, Note) = (value, reportedOn, by, note);
    }

    /// <summary>Gets the id of the subject that the figure is about.</summary>
    public string Subject { get; }

    /// <summary>Gets what was measured.</summary>
    public Metric Metric { get; }

    /// <summary>Gets the days that the figure is about.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>Gets the value, or the reason for none.</summary>
    public Observation Value { get; }

    /// <summary>Gets the day on which it was reported.</summary>
    public LocalDate ReportedOn { get; }

    /// <summary>Gets the role that reported it, or null where the report does not say.</summary>
    public string? By { get; }

    /// <summary>Gets why, in the reporter's words, or null where nothing was said.</summary>
    public string? Note { get; }

    /// <summary>Gets the reason as one of the listed ones; <see cref="EntryReason.Unspecified"/> where the report gives none.</summary>
    public EntryReason Reason { get; private init; }

    /// <summary>Gets the URI of the evidence, or null where the report names none.</summary>
    public string? Evidence { get; private init; }

    /// <summary>Returns this line with a listed reason and the evidence for it.</summary>
    /// <param name="reason">Why, above all for a correction; <see cref="EntryReason.Unspecified"/> where none is given.</param>
    /// <param name="evidence">Where the evidence lies, as a URI without blanks; null where there is none.</param>
    /// <exception cref="ArgumentException">Another reason than those listed has no note that gives it, or the evidence is no URI.</exception>
    public ReportedFigure Because(EntryReason reason, string? evidence = null)
    {
        Require.That(reason != EntryReason.Other || Note is not null, "A figure with another reason than those listed needs a note that gives it.", nameof(reason));
        Require.That(evidence is null || IsEvidence(evidence), $"Evidence is given as a URI without blanks, but was '{evidence}'.", nameof(evidence));
        return new(Subject, Metric, Period, Value, ReportedOn, By, Note) { Reason = reason, Evidence = evidence };
    }

    /// <summary>Tells whether a text can say where evidence lies: a URI without blanks.</summary>
    public static bool IsEvidence(string text) => Require.NotNull(text).Length > 0 && !text.Any(char.IsWhiteSpace) && Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out _);

    /// <summary>Writes the line.</summary>
    public override string ToString() => FormattableString.Invariant($"{Subject} {Metric} {Period}: {Value} ({ReportedOn:uuuu-MM-dd})");
}
