namespace FamilyOnline.Rules;

/// <summary>How many of a candidate's obligations under one form, due by the day, stand in one state (应报统计).</summary>
/// <remarks>
/// Not reported where nothing is on record of the form: nobody knows, which is not 0. Of one year only (<c>within: year</c>), it is the calendar
/// year of the newest period on record, so that in January the year just ended is meant until its last month is a month old.
/// </remarks>
public sealed class ObligationsFigure : FigureDefinition
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
    public override string Text => $"{_form}: {_state switch { ObligationState.Missing => "missing", ObligationState.Late => "late", ObligationState.OnTime => "on-time", _ => "awaiting" }}";

    /// <inheritdoc/>
    public override Quantity Of(Candidate candidate, EvaluationField field)
    {
        var owed = Require.NotNull(field).Figures.ObligationsOf(Require.NotNull(candidate).Id).Where(status => status.Obligation.Form.Id == _form).ToList();
        if (owed.Count == 0)
            return Quantity.Of(Absence.NotReported);
        var year = owed.Max(status => status.Obligation.Period.Last.Year);
        return (Exact)owed.Count(status => (!_ofNewestYear || status.Obligation.Period.Last.Year == year) && status.State == _state);
    }
}
