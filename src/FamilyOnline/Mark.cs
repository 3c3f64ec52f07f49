namespace FamilyOnline;

/// <summary>What somebody states of one figure of one subject: a number, yes or no, a level such as 优, a day, or the reason why there is nothing (评分数据).</summary>
/// <remarks>
/// Reports go through a ledger and have a metric. A mark has neither: it is what a judge gives, an office certifies, a voter ticks or a table of targets says.
/// </remarks>
public sealed class Mark
{
    /// <summary>The source by which a mark states the target that a subject was assigned.</summary>
    public const string Target = "target";

    /// <summary>The subject of a mark that holds for whoever has none of its own (全体).</summary>
    public const string Everybody = "*";

    /// <summary>Makes a mark.</summary>
    /// <param name="subject">The id of the subject that it is about.</param>
    /// <param name="figure">The id of the figure.</param>
    /// <param name="value">The value, or the reason for none.</param>
    /// <param name="period">The days that it is about; <c>default</c> where it names none.</param>
    /// <param name="by">Who states it, or for what: a judge, an office, a level, a member such as <c>household:3</c>, <c>target</c>; null where nobody is named.</param>
    /// <exception cref="ArgumentException">An id is no id, or <paramref name="by"/> is blank.</exception>
    public Mark(string subject, string figure, MarkValue value, ReportingPeriod period = default, string? by = null)
    {
        (Subject, Figure, Value, Period) = (Require.Text(subject), Require.Id(figure), value, period);
        By = by is null ? null : Require.Text(by);
    }

    /// <summary>Gets the id of the subject that it is about.</summary>
    public string Subject { get; }

    /// <summary>Gets the id of the figure.</summary>
    public string Figure { get; }

    /// <summary>Gets the value, or the reason for none.</summary>
    public MarkValue Value { get; }

    /// <summary>Gets the days that it is about; unspecified where it names none.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>Gets who states it, or for what; null where nobody is named.</summary>
    public string? By { get; }

    /// <summary>Gets why it is what it is, such as the reason for a deduction; null where nobody said.</summary>
    public string? Reason { get; private init; }

    /// <summary>Gives the same mark with its reason (扣分原因).</summary>
    /// <param name="reason">Why it is what it is, in the words of whoever states it.</param>
    /// <exception cref="ArgumentException"><paramref name="reason"/> is blank.</exception>
    public Mark Because(string reason) => new(Subject, Figure, Value, Period, By) { Reason = Require.Text(reason) };

    /// <summary>Tells whether an entry of a register speaks of the same figure of the same subject, so that only one of the two can hold.</summary>
    /// <param name="entry">The entry.</param>
    /// <remarks>A target stands beside what it is set for; and that there was nothing in one period says nothing of an entry outside it.</remarks>
    public bool Contradicts(Occurrence entry) => Require.NotNull(entry).Subject == Subject && entry.Register == Figure && By != Target
        && !(Period.IsSpecified && Value.Number.TryGetValue(out var number) && number.IsZero && entry.Date is { } day && (day < Period.First || day > Period.Last));

    /// <summary>Gets the kind in <c>household:3</c>, or null where <see cref="By"/> names none.</summary>
    internal string? ByKind => By?.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon ? By[..colon] : null;

    /// <summary>Writes the mark.</summary>
    public override string ToString() => $"{string.Join(' ', new[] { Subject, Figure, Period.ToString(), By }.Where(part => !string.IsNullOrEmpty(part)))}: {Value}";
}
