namespace FamilyOnline.Rules;

/// <summary>Asks how a figure stands: <c>{ growth: { is: no-target } }</c>; it is always known (状态条件).</summary>
public sealed class StateCondition : Condition
{
    private readonly FigureDefinition _figure;
    private readonly FigureState _state;

    /// <summary>Asks for a state.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="state">The state.</param>
    public StateCondition(FigureDefinition figure, FigureState state)
    {
        Require.That(state != FigureState.Unspecified, "A state must be named.", nameof(state));
        (_figure, _state) = (Require.NotNull(figure), state);
    }

    /// <inheritdoc/>
    public override string Text => $"{_figure.Text} is {RuleWords.FigureStates.First(word => word.Value == _state).Key}";

    /// <inheritdoc/>
    internal override LocalizedText Say(FigureTitles titles) => Wordings.Say("state." + _state, _figure.Say(titles));

    /// <inheritdoc/>
    internal override IEnumerable<FigureDefinition> Figures => [_figure];

    /// <inheritdoc/>
    public override bool? Holds(FigureContext context) => Of(Require.NotNull(context).Figure(_figure).Absence) == _state;

    /// <inheritdoc/>
    internal override Truth[] Column(EvaluationField field)
    {
        var figure = field.Balls(_figure);
        return Truths.Each(field, row => Of(figure[row].IsKnown ? Absence.Unspecified : figure[row].Absence) == _state ? Truth.Yes : Truth.No);
    }

    private static FigureState Of(Absence absence) => absence switch
    {
        Absence.Unspecified => FigureState.Known,
        Absence.NotApplicable => FigureState.NotApplicable,
        Absence.NoTarget => FigureState.NoTarget,
        _ => FigureState.Missing,
    };
}
