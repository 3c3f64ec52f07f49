namespace FamilyOnline.Rules;

/// <summary>How many of a candidate's obligations under one form, due by the day, stand in one state (应报统计).</summary>
/// <remarks>
/// Not reported where nothing is on record of the form: nobody knows, which is not 0. Of one year only (<c>within: year</c>), it is the calendar
/// year of the newest period on record, so that in January the year just ended is meant until its last month is a month old. Where no ledger is behind the
/// figures, a mark may state how an obligation of a period stands: <c>on-time</c>, <c>late</c> or <c>missing</c>.
/// </remarks>
public sealed class ObligationsFigure : FigureDefinition, IEntriesFigure
{
    private readonly string _form;
    private readonly ObligationState _state;
    private readonly bool _ofNewestYear;

    /// <summary>Counts obligations.</summary>
    /// <param name="form">The form's id.</param>
    /// <param name="state">The state that is counted.</param>
    /// <param name="ofNewestYear">Whether only those count whose period ends in the year of the newest one.</param>
    public ObligationsFigure(string form, ObligationState state, bool ofNewestYear = false)
    {
        Require.That(state != ObligationState.Unspecified, "A count of obligations needs a state.", nameof(state));
        (_form, _state, _ofNewestYear) = (Require.Id(form), state, ofNewestYear);
    }

    /// <inheritdoc/>
    public override string Text => $"{_form}: {Word}";

    /// <inheritdoc/>
    internal override LocalizedText Say(FigureTitles titles) => Wordings.Say("obligations." + _state, titles.OfMetric(_form));

    /// <inheritdoc/>
    internal override IEnumerable<string> Forms => [_form];

    private string Word => _state switch { ObligationState.Missing => "missing", ObligationState.Late => "late", ObligationState.OnTime => "on-time", _ => "awaiting" };

    /// <inheritdoc/>
    internal override Quantity[] Column(EvaluationField field) => Each(field, row =>
        ((IEntriesFigure)this).EntriesOf(field, row) is { } entries ? (Exact)entries.Count : Quantity.Of(Absence.NotReported));

    /// <summary>Gives all that a subject owes under a form, in whatever state: as the ledger keeps it, and as marks state it.</summary>
    internal static IEnumerable<(ReportingPeriod Period, ObligationState State)> Owed(Figures figures, string subject, string form) =>
    [
        .. figures.ObligationsOf(subject).Where(status => status.Obligation.Form.Id == form).Select(status => (status.Obligation.Period, status.State)),
        .. figures.Marks.Of(subject, form).Where(mark => mark.Value.Word is not null && RuleWords.States.ContainsKey(mark.Value.Word)).Select(mark => (mark.Period, RuleWords.States[mark.Value.Word!])),
    ];

    /// <inheritdoc/>
    IReadOnlyList<Occurrence>? IEntriesFigure.EntriesOf(EvaluationField field, int row)
    {
        var subject = field.Rows[row].Candidate.Id;
        (ReportingPeriod Period, ObligationState State)[] owed = [.. Owed(field.Figures, subject, _form)];
        if (owed.Length == 0)
            return null;
        var year = owed.Max(status => status.Period.Last.Year);
        return
        [
            .. owed.Where(status => status.State == _state && (!_ofNewestYear || status.Period.Last.Year == year))
                .Select(status => new Occurrence(subject, _form, new() { Date = status.Period.IsSpecified ? status.Period.Last : null, Kind = Word, Fact = status.Period.IsSpecified ? $"{_form} {status.Period}" : null }))
                .Where(entry => EntryWindow.Contains(field, row, entry)),
        ];
    }
}
