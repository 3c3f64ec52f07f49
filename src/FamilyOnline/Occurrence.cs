using NodaTime;
using NodaTime.Text;

namespace FamilyOnline;

/// <summary>One entry of a register: what happened, when, of which kind, and why it counts or does not (登记事项).</summary>
public sealed class Occurrence
{
    /// <summary>Makes an entry.</summary>
    /// <param name="subject">The id of the subject that it is about.</param>
    /// <param name="register">The id of the register.</param>
    /// <param name="options">The rest; null for an entry of which nothing more is known.</param>
    /// <exception cref="ArgumentException">An id is no id, the count is not above 0, or the credit is not in 0 … 1.</exception>
    public Occurrence(string subject, string register, OccurrenceOptions? options = null)
    {
        (Subject, Register, Options) = (Require.Text(subject), Require.Id(register), options ?? new());
        Require.That(Options.Count > Exact.Zero, $"An entry of '{register}' counts above 0, but counts {Options.Count}.", nameof(options));
        Require.That(Options.Credit >= Exact.Zero && Options.Credit <= Exact.One, $"The credit of an entry of '{register}' lies in 0 … 1, but is {Options.Credit}.", nameof(options));
    }

    /// <summary>Gets the id of the subject that it is about.</summary>
    public string Subject { get; }

    /// <summary>Gets the id of the register.</summary>
    public string Register { get; }

    /// <summary>Gets the day on which it happened, China Standard Time; null where it is not recorded.</summary>
    public LocalDate? Date => Options.Date;

    /// <summary>Gets the fact that it records, so that one fact in two lines can be counted once; null where none is named.</summary>
    public string? Fact => Options.Fact is { } fact ? ComposedText.Of(fact) : null;

    /// <summary>Gets its kind, such as 省级表彰; null where the register has none.</summary>
    public string? Kind => Options.Kind is { } kind ? ComposedText.Of(kind) : null;

    /// <summary>Gets why it was entered; null where nobody said.</summary>
    public string? Reason => Options.Reason;

    /// <summary>Gets what proves it; null where nothing does.</summary>
    public string? Evidence => Options.Evidence;

    /// <summary>Gets why it is waived and does not count; null where it counts.</summary>
    public string? Waived => Options.Waived;

    /// <summary>Gets the share of it that is this subject's, in 0 … 1.</summary>
    public Exact Credit => Options.Credit;

    /// <summary>Gets how many it stands for; 1 unless several are entered in one line.</summary>
    public Exact Count => Options.Count;

    /// <summary>Gets the points that whoever judged it gave or took, at least 0; null where a rule says them.</summary>
    public Exact? Judged => Options.Judged;

    /// <summary>Gets the day on which it was entered; null where it is not recorded.</summary>
    public LocalDate? ReportedOn => Options.ReportedOn;

    internal OccurrenceOptions Options { get; }

    /// <summary>Writes the entry.</summary>
    public override string ToString() =>
        string.Join(' ', new[] { Subject, Register, Date is { } date ? LocalDatePattern.Iso.Format(date) : null, Kind, Fact }.Where(part => part is not null));
}
