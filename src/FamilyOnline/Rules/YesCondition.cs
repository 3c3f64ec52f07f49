namespace FamilyOnline.Rules;

/// <summary>Holds where a yes/no figure says yes, which is 1, and does not where it says no, which is 0 (是否条件).</summary>
/// <remarks>Any other number is no answer to a yes/no question, so that the condition stays open: 20 days are neither yes nor no.</remarks>
public sealed class YesCondition : Condition
{
    private readonly FigureDefinition _figure;

    /// <summary>Asks a yes/no figure.</summary>
    /// <param name="figure">The figure.</param>
    public YesCondition(FigureDefinition figure) => _figure = Require.NotNull(figure);

    /// <inheritdoc/>
    public override string Text => _figure.Text;

    /// <inheritdoc/>
    internal override LocalizedText Say(FigureTitles titles) => _figure.Say(titles);

    /// <inheritdoc/>
    internal override IEnumerable<FigureDefinition> Figures => [_figure];

    /// <inheritdoc/>
    internal override Truth[] Column(EvaluationField field)
    {
        var figure = field.Balls(_figure);
        var truths = new Truth[field.Rows.Length];
        for (var row = 0; row < truths.Length; row++)
        {
            var value = figure[row];
            truths[row] = value.IsKnown && value.Radius != 0 ? Truths.Exactly(this, field, row)
                : (Truth)((int)Truth.Unknown + (value.Middle == 1 ? 1 : 0) - (value.Middle == 0 ? 1 : 0));   // without a branch: yes or no cannot be guessed
        }

        return truths;
    }

    /// <inheritdoc/>
    internal override IEnumerable<FigureGap> Gaps(FigureContext context) =>
        Holds(context) == false ? [new(_figure, Exact.One, false, NumberForm.YesNo)] : [];

    /// <summary>Says what would have to be no for the answer to be no.</summary>
    internal IEnumerable<FigureGap> GapsToNo(FigureContext context) =>
        Holds(context) == true ? [new(_figure, -Exact.One, false, NumberForm.YesNo)] : [];

    /// <inheritdoc/>
    public override bool? Holds(FigureContext context) =>
        Require.NotNull(context).Figure(_figure, NumberForm.YesNo).TryGetValue(out var value) && (value == Exact.One || value.IsZero) ? value == Exact.One : null;
}
