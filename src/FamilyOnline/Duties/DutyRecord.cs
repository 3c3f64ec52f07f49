using System.Collections.Concurrent;
using NodaTime;

namespace FamilyOnline.Duties;

/// <summary>Which reports came, when, and which did not, as known at an instant: for every unit with all below it (报送责任落实情况).</summary>
/// <remarks>
/// A report counts for its unit and for those above it on the unit's last day of the period: a township that moved counts for its old county before, and for its
/// new one after. A record never changes and may be asked from several threads at once; the order in which figures were delivered makes no difference.
/// </remarks>
public sealed class DutyRecord
{
    private readonly FirstAnswers _answers;
    private readonly Cadence[] _cadences;
    private readonly ConcurrentDictionary<(Cadence Cadence, ReportingPeriod Period), PeriodSheet> _sheets = new();

    internal DutyRecord(DutyBook book, FirstAnswers answers, Instant knownAt)
    {
        (Book, _answers, KnownAt) = (book, answers, knownAt);
        _cadences = [.. book.Duties.Select(duty => duty.Cadence).Distinct()];
    }

    /// <summary>Gets who owes what.</summary>
    public DutyBook Book { get; }

    /// <summary>Gets the instant that is looked from.</summary>
    public Instant KnownAt { get; }

    /// <summary>Counts the reports of a unit and all below it.</summary>
    /// <param name="unit">The id of the unit.</param>
    /// <param name="span">The span; reports count whose period lies wholly inside, such as the months of a quarter.</param>
    /// <param name="duty">The id of a duty; null for all.</param>
    /// <returns>Counts that add up: of spans that share no period, and of the units straight below and the unit's own reports.</returns>
    /// <exception cref="KeyNotFoundException">There never was such a unit, or there is no such duty.</exception>
    /// <exception cref="ArgumentException">The span is unspecified.</exception>
    public DutyCounts Of(string unit, ReportingPeriod span, string? duty = null)
    {
        if (duty is not null && Book.Duties.All(one => one.Id != duty))
            throw new KeyNotFoundException($"There is no duty '{duty}'; there is {string.Join(", ", Book.Duties)}.");
        Check(unit);
        return Sheets(span).Aggregate(DutyCounts.None, (sum, sheet) => sum + sheet.Of(unit, duty));
    }

    /// <summary>Lists the reports that a unit and all below it owe, by due day, duty and unit.</summary>
    /// <param name="unit">The id of the unit.</param>
    /// <param name="span">The span; reports are listed whose period lies wholly inside.</param>
    /// <exception cref="KeyNotFoundException">There never was such a unit.</exception>
    /// <exception cref="ArgumentException">The span is unspecified.</exception>
    public IReadOnlyList<DutyStatus> Owed(string unit, ReportingPeriod span)
    {
        Check(unit);
        return [.. Sheets(span).SelectMany(sheet => sheet.Statuses).Where(status => status.Above.Contains(unit)).OrderBy(status => status.Due).ThenBy(status => status.Duty.Id, StringComparer.Ordinal).ThenBy(status => status.Unit, StringComparer.Ordinal).ThenBy(status => status.Period)];
    }

    /// <summary>Lists the reports that came though nobody owed them, those of units that never were among them; by period, unit and duty.</summary>
    /// <param name="span">The span; reports are listed whose period lies wholly inside.</param>
    /// <exception cref="ArgumentException">The span is unspecified.</exception>
    public IReadOnlyList<UnexpectedReport> Unexpected(ReportingPeriod span) =>
        [.. Sheets(span).SelectMany(sheet => sheet.Unexpected).OrderBy(report => report.Period).ThenBy(report => report.Unit, StringComparer.Ordinal).ThenBy(report => report.Duty.Id, StringComparer.Ordinal)];

    private IEnumerable<PeriodSheet> Sheets(ReportingPeriod span)
    {
        Require.That(span.IsSpecified, "Reports are counted for a span.", nameof(span));
        return _cadences.SelectMany(cadence => cadence.Inside(span).Select(period => _sheets.GetOrAdd((cadence, period), key => new(Book, _answers, KnownAt, key.Cadence, key.Period))));
    }

    private void Check(string unit)
    {
        if (!Book.Units.Has(Require.NotNull(unit)))
            throw new KeyNotFoundException($"The history has no unit '{unit}'.");
    }
}
