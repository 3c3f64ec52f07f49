using NodaTime;

namespace FamilyOnline.Duties;

/// <summary>All that is owed for one period, what came for it unasked, and the counts of every unit with those below it.</summary>
internal sealed class PeriodSheet
{
    private readonly Dictionary<(string Unit, string? Duty), DutyCounts> _counts = [];

    public PeriodSheet(DutyBook book, FirstAnswers answers, Instant knownAt, Cadence cadence, ReportingPeriod period)
    {
        Duty[] duties = [.. book.Duties.Where(duty => duty.Cadence == cadence)];
        Statuses = [.. duties.SelectMany(duty => book.Owed(duty, period).Select(owed => owed.At(knownAt, answers.MetOn(duty, owed.Unit, period), book.ExcuseOf(owed, knownAt))))];
        Unexpected = [.. Strays(book, answers, duties, period)];
        foreach (var status in Statuses)
            Count(status.Above, status.Duty, DutyCounts.One(status.State));
        foreach (var report in Unexpected)
            Count(report.Above, report.Duty, new() { Unexpected = 1 });
    }

    public IReadOnlyList<DutyStatus> Statuses { get; }

    public IReadOnlyList<UnexpectedReport> Unexpected { get; }

    public DutyCounts Of(string unit, string? duty) => _counts.GetValueOrDefault((unit, duty), DutyCounts.None);

    private void Count(IReadOnlyList<string> units, Duty duty, DutyCounts counts)
    {
        foreach (var unit in units)
        {
            _counts[(unit, null)] = Of(unit, null) + counts;
            _counts[(unit, duty.Id)] = Of(unit, duty.Id) + counts;
        }
    }

    /// <summary>A figure that is owed under one duty is no stray of another, and none is a stray twice.</summary>
    private IEnumerable<UnexpectedReport> Strays(DutyBook book, FirstAnswers answers, Duty[] duties, ReportingPeriod period)
    {
        HashSet<(string Unit, string Metric)> accounted = [.. Statuses.Where(status => status.State != DutyState.Excused).SelectMany(status => status.Duty.Metrics.Select(metric => (status.Unit, metric)))];
        foreach (var unit in answers.Units.Order(StringComparer.Ordinal))
        {
            foreach (var duty in duties)
            {
                if (answers.MetOn(duty, unit, period) is { } day && AddsTo(accounted, duty.Metrics.Select(metric => (unit, metric))))
                    yield return new(duty, unit, period, day, book.Units.Above(unit, period));
            }
        }
    }

    private static bool AddsTo<T>(HashSet<T> set, IEnumerable<T> items)
    {
        var before = set.Count;
        set.UnionWith(items);
        return set.Count > before;
    }
}
