using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace FamilyOnline;

/// <summary>Who owes which figures, and by when: the metrics, subjects and forms of a campaign (报表制度).</summary>
public sealed class ReportingPlan
{
    private readonly Dictionary<string, Metric> _metrics;
    private readonly Dictionary<string, Subject> _subjects;

    /// <summary>Makes a plan.</summary>
    /// <param name="interval">The days of the campaign.</param>
    /// <param name="subjects">Whom figures may be about.</param>
    /// <param name="metrics">What may be reported.</param>
    /// <param name="forms">What is owed; none where nothing is.</param>
    /// <param name="calendar">Which days are worked, for forms whose due day moves; null knows weekends only.</param>
    /// <exception cref="ArgumentException">An id is given twice, or a form asks for a metric, or rests on a form, that is not there or not owed as often.</exception>
    public ReportingPlan(DateInterval interval, IEnumerable<Subject> subjects, IEnumerable<Metric> metrics, IEnumerable<ReportForm> forms, WorkCalendar? calendar = null)
    {
        (Interval, Calendar) = (Require.NotNull(interval), calendar ?? WorkCalendar.WeekendsOnly);
        Subjects = Require.Distinct(subjects, subject => subject.Id, "subject");
        Metrics = Require.Distinct(metrics, metric => metric.Id, "metric");
        Forms = Require.Distinct(forms, form => form.Id, "form");
        _metrics = Metrics.ToDictionary(metric => metric.Id, StringComparer.Ordinal);
        _subjects = Subjects.ToDictionary(subject => subject.Id, StringComparer.Ordinal);
        foreach (var form in Forms)
            foreach (var metric in form.Metrics)
                Require.That(_metrics.ContainsKey(metric), $"Form '{form.Id}' asks for the metric '{metric}', which is not there.", nameof(forms));
        foreach (var (form, id) in Forms.SelectMany(form => form.RestsOn.Select(id => (form, id))))
        {
            var below = Forms.FirstOrDefault(one => one.Id == id);
            Require.That(below is not null, $"Form '{form.Id}' rests on the form '{id}', which is not there.", nameof(forms));
            Require.That(below?.Frequency == form.Frequency, $"Form '{form.Id}' cannot rest on '{id}': one is owed once and the other every month.", nameof(forms));
            Require.That(below?.RestsOn.Count == 0, $"Form '{form.Id}' rests on '{id}', which rests on others itself; name those.", nameof(forms));
        }
    }

    /// <summary>Gets the days of the campaign.</summary>
    public DateInterval Interval { get; }

    /// <summary>Gets whom figures may be about.</summary>
    public IReadOnlyList<Subject> Subjects { get; }

    /// <summary>Gets what may be reported.</summary>
    public IReadOnlyList<Metric> Metrics { get; }

    /// <summary>Gets what is owed.</summary>
    public IReadOnlyList<ReportForm> Forms { get; }

    /// <summary>Gets which days are worked.</summary>
    public WorkCalendar Calendar { get; }

    /// <summary>Finds a metric by id.</summary>
    public bool TryGetMetric(string id, [NotNullWhen(true)] out Metric? metric) => _metrics.TryGetValue(id, out metric);

    /// <summary>Finds a subject by id.</summary>
    public bool TryGetSubject(string id, [NotNullWhen(true)] out Subject? subject) => _subjects.TryGetValue(id, out subject);

    /// <summary>Lists all that is owed for periods which ended by a day, whether due by then or not.</summary>
    /// <param name="day">The day to look from.</param>
    /// <returns>The obligations in the order of due day, form and subject.</returns>
    public IReadOnlyList<Obligation> ObligationsUntil(LocalDate day) =>
    [
        .. Forms.SelectMany(form => form.Frequency == ReportFrequency.Monthly ? Monthly(form, day) : Once(form, day))
            .OrderBy(owed => owed.Due)
            .ThenBy(owed => owed.Form.Id, StringComparer.Ordinal)
            .ThenBy(owed => owed.Subject, StringComparer.Ordinal),
    ];

    private IEnumerable<Obligation> Monthly(ReportForm form, LocalDate day)
    {
        var due = DueRule.OnDayOfNextMonth(form.DueDay, form.Move, Calendar);
        for (var month = Interval.Start.ToYearMonth(); month.ToDateInterval().End <= day && month <= Interval.End.ToYearMonth(); month = month.PlusMonths(1))
        {
            foreach (var subject in Owing(form))
                yield return new(form, subject.Id, ReportingPeriod.Month(month), due.For(ReportingPeriod.Month(month)));
        }
    }

    private IEnumerable<Obligation> Once(ReportForm form, LocalDate day) => Interval.Start > day
        ? []
        : Owing(form).Select(subject => new Obligation(form, subject.Id, ReportingPeriod.Month(form.DueDate.ToYearMonth()), Calendar.Moved(form.DueDate, form.Move)));

    /// <summary>Gives the subjects that owe a form.</summary>
    internal IEnumerable<Subject> Owing(ReportForm form) => Subjects.Where(subject => form.OwedBy.Contains(subject.Kind));
}
