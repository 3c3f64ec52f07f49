using FamilyOnline.Documents;
using FamilyOnline.Packs;
using NodaTime;

namespace FamilyOnline.Duties;

/// <summary>A report that units of a tree owe again and again: which figures, who, for which periods, by when (报送责任).</summary>
public sealed class Duty
{
    /// <summary>Makes a duty.</summary>
    /// <param name="id">The id of the form, such as <c>county-monthly</c>.</param>
    /// <param name="metrics">The ids of the metrics it asks for; it is in when each of them has an answer.</param>
    /// <param name="cadence">How long its periods are.</param>
    /// <param name="owedBy">Who owes it.</param>
    /// <param name="due">By when.</param>
    /// <param name="options">From when to when, and what holds for units that open or close.</param>
    /// <exception cref="ArgumentException">A part is missing or unspecified, no metric is named or one twice, or the duty ends before it begins.</exception>
    public Duty(string id, IEnumerable<string> metrics, Cadence cadence, DutyScope owedBy, DueRule due, DutyOptions? options = null)
    {
        var chosen = options ?? new();
        (Id, Form, Metrics, Cadence) = (Require.Id(id), id, Require.Distinct(metrics, metric => metric, "metric"), cadence);
        (OwedBy, Due, Open, From, To) = (Require.NotNull(owedBy), Require.NotNull(due), chosen.Open, chosen.From, chosen.To);
        Require.That(Metrics.Count > 0, $"Duty '{id}' needs metrics.", nameof(metrics));
        Require.That(cadence != Cadence.Unspecified, $"Duty '{id}' needs a cadence.", nameof(cadence));
        Require.That(Open != OpenRule.Unspecified, $"Duty '{id}' needs a rule for units that open or close.", nameof(options));
        Require.That(From is null || To is null || From <= To, $"Duty '{id}' must not end before it begins, but runs from {From:uuuu-MM-dd} to {To:uuuu-MM-dd}.", nameof(options));
    }

    /// <summary>Gets the id.</summary>
    public string Id { get; }

    /// <summary>Gets the id of the form that its reports keep; another than its own where one form gives a duty to each of two levels.</summary>
    internal string Form { get; private init; }

    /// <summary>Gets the ids of the metrics it asks for.</summary>
    public IReadOnlyList<string> Metrics { get; }

    /// <summary>Gets how long its periods are.</summary>
    public Cadence Cadence { get; }

    /// <summary>Gets who owes it.</summary>
    public DutyScope OwedBy { get; }

    /// <summary>Gets by when.</summary>
    public DueRule Due { get; }

    /// <summary>Gets whether a unit that opens or closes inside a period owes the period's report.</summary>
    public OpenRule Open { get; }

    /// <summary>Gets the first day for which it is owed; null since ever.</summary>
    public LocalDate? From { get; }

    /// <summary>Gets the last day for which it is owed; null for ever.</summary>
    public LocalDate? To { get; }

    /// <summary>Makes the duty of a pack's monthly form, with the due day, and its move, as the pack says.</summary>
    /// <param name="form">The form.</param>
    /// <param name="owedBy">Who owes it: the form names kinds of subjects, a tree has levels.</param>
    /// <param name="calendar">Which days are worked, such as the plan's; null knows weekends only.</param>
    /// <param name="options">From when to when, and what holds for units that open or close.</param>
    /// <exception cref="ArgumentException">The form is not monthly.</exception>
    public static Duty Of(ReportForm form, DutyScope owedBy, WorkCalendar? calendar = null, DutyOptions? options = null)
    {
        Require.That(Require.NotNull(form).Frequency == ReportFrequency.Monthly, $"Form '{form.Id}' is owed once, and so for no period again and again.", nameof(form));
        return new(form.Id, form.Metrics, Cadence.Monthly, owedBy, DueRule.OnDayOfNextMonth(form.DueDay, form.Move, calendar), options);
    }

    /// <summary>Makes the duties of a pack: its monthly forms, owed by the units at level <c>county</c> or <c>township</c> as each form says.</summary>
    /// <param name="plan">The pack's plan.</param>
    /// <param name="options">From when to when, and what holds for units that open or close.</param>
    /// <returns>The duties in the order of the forms; one that both levels owe gives two, <c>form-county</c> and <c>form-township</c>. Forms owed once, and what departments owe, are no duties of a tree's units.</returns>
    public static IReadOnlyList<Duty> AllOf(CampaignPlan plan, DutyOptions? options = null) =>
    [
        .. from form in Require.NotNull(plan).Forms
           where form.Due.Once is null
           let levels = form.OwedBy.Where(kind => kind is SubjectKind.County or SubjectKind.Township).Select(EnumWords<SubjectKind>.Of).ToArray()
           from level in levels
           select new Duty(levels.Length > 1 ? $"{form.Id}-{level}" : form.Id, form.Metrics, Cadence.Monthly, DutyScope.AtLevel(level), DueRule.OnDayOfNextMonth(form.Due.DayOfNextMonth, form.Due.Move, plan.Calendar), options) { Form = form.Id },
    ];

    /// <summary>Writes the id.</summary>
    public override string ToString() => Id;

    /// <summary>Tells whether it is owed for a period at all.</summary>
    internal bool Asks(ReportingPeriod period) => !(period.First < From) && !(period.Last > To);
}
