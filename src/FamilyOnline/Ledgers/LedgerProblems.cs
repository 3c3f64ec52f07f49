using System.Globalization;
using FamilyOnline.Resources;

namespace FamilyOnline.Ledgers;

/// <summary>The kinds of problems that a ledger finds in a report.</summary>
internal static class LedgerProblems
{
    public static ProblemKind Conflict { get; } = new("ledger.conflict", Severity.Error, Texts.Ledgers);

    /// <summary>A text of an entry that is not of the form its key asks for.</summary>
    public static ProblemKind BadValue { get; } = new("journal.bad-value", Severity.Error, Texts.Ledgers);

    public static ProblemKind Forked { get; } = new("journal.forked", Severity.Error, Texts.Ledgers);

    /// <summary>Names the journal of which two states do not follow from each other, and the first entry that differs.</summary>
    public static Problem ForkOf(JournalOrigin origin, int number) => Forked.At(default, origin.Id, number.ToString(CultureInfo.InvariantCulture));

    /// <summary>Names a cell for which one day brought different answers.</summary>
    public static Problem ConflictOf(ReportedFigure line, IEnumerable<ReportedFigure> lines) => Conflict.At(
        default,
        line.Subject,
        line.Metric.Id,
        line.Period.ToString(),
        line.ReportedOn.ToString("uuuu'-'MM'-'dd", CultureInfo.InvariantCulture),
        string.Join(", ", lines.Select(one => one.Value.ToString()).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)));
}
