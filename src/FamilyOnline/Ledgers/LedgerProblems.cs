using System.Globalization;
using FamilyOnline.Resources;

namespace FamilyOnline.Ledgers;

/// <summary>The kinds of problems that a ledger finds in a report.</summary>
internal static class LedgerProblems
{
    public static ProblemKind Conflict { get; } = new("ledger.conflict", Severity.Error, Texts.Ledgers);

    /// <summary>Names a cell for which one day brought different answers.</summary>
    public static Problem ConflictOf(ReportedFigure line, IEnumerable<ReportedFigure> lines) => Conflict.At(
        default,
        line.Subject,
        line.Metric.Id,
        line.Period.ToString(),
        line.ReportedOn.ToString("uuuu'-'MM'-'dd", CultureInfo.InvariantCulture),
        string.Join(", ", lines.Select(one => one.Value.ToString()).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)));
}
