namespace FamilyOnline.Rules;

/// <summary>How many of a candidate's obligations under one form, due by the day, stand in one state (应报统计).</summary>
/// <remarks>Not reported where nothing is on record of the form: nobody knows, which is not 0.</remarks>
public sealed class ObligationsFigure : FigureDefinition
{
    private readonly string _form;
    private readonly ObligationState _state;

    /// <summary>Counts obligations.</summary>
    /// <param name="form">The form's id.</param>
    /// <param name="state">The state that is counted.</param>
    public ObligationsFigure(string form, ObligationState state)
    {
        Require.That(state != ObligationState.Unspecified, "A count of obligations needs a state.", nameof(state));
        (_form, _state) = (Require.Id(form), state);
    }

    /// <inheritdoc/>
    public override string Text => $"{_form}: {_state switch { ObligationState.Missing => "missing", ObligationState.Late => "late", ObligationState.OnTime => "on-time", _ => "awaiting" }}";

    /// <inheritdoc/>
    public override Quantity Of(Candidate candidate, EvaluationField field)
    {
        var owed = Require.NotNull(field).Figures.ObligationsOf(Require.NotNull(candidate).Id).Where(status => status.Obligation.Form.Id == _form).ToList();
        return owed.Count == 0
            ? Quantity.Of(Absence.NotReported)
            : (Exact)owed.Count(status => (status.IsDue || status.State == ObligationState.Awaiting) && status.State == _state);
    }
}
