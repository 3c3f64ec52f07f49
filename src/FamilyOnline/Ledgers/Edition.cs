using NodaTime;

namespace FamilyOnline.Ledgers;

/// <summary>One answer for a cell (subject, metric, period), as it stood from a day on: the first one or a correction (版次).</summary>
/// <remarks>Two editions are equal when they say the same; it does not matter which report brought them.</remarks>
public sealed class Edition : IEquatable<Edition>
{
    internal Edition(ReportedFigure figure, Edition? supersedes) => (Figure, Supersedes, Number) = (figure, supersedes, (supersedes?.Number ?? 0) + 1);

    /// <summary>Gets the answer, with who gave it and why.</summary>
    public ReportedFigure Figure { get; }

    /// <summary>Gets the edition's number within its cell, from 1, in the order of the days of the reports.</summary>
    public int Number { get; }

    /// <summary>Gets the earlier edition that this one takes the place of, or null for the first.</summary>
    public Edition? Supersedes { get; }

    /// <summary>Gets from when on it is known: the end of the day of the report, China time.</summary>
    /// <remarks>A report carries a day and no hour, so that it counts as known once the day is over: the start of the next day in Asia/Shanghai.</remarks>
    public Instant KnownAt => ChinaDay.EndOf(Figure.ReportedOn);

    /// <summary>Gets the role that reported it, or null where the report does not say.</summary>
    public string? By => Figure.By;

    /// <summary>Gets why, in the reporter's words, or null where nothing was said.</summary>
    public string? Note => Figure.Note;

    /// <inheritdoc/>
    public bool Equals(Edition? other) => other is not null && Number == other.Number
        && Figure.Subject == other.Figure.Subject && LineOrder.WithinSubject(Figure, other.Figure) == 0
        && LineOrder.SameValue(Figure, other.Figure) && By == other.By && Note == other.Note && Figure.Reason == other.Figure.Reason && Figure.Evidence == other.Figure.Evidence
        && (Supersedes is null ? other.Supersedes is null : Supersedes.Equals(other.Supersedes));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Edition);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Figure.Subject, Figure.Metric.Id, Figure.Period, Figure.ReportedOn);

    /// <summary>Writes the line and its number.</summary>
    public override string ToString() => FormattableString.Invariant($"{Figure} #{Number}");
}
