namespace FamilyOnline.Rules;

/// <summary>One figure divided by another, exactly (比率).</summary>
/// <remarks><c>above ÷ below</c>; not applicable where <c>below</c> is 0, and absent where either is.</remarks>
public sealed class RatioFigure : FigureDefinition
{
    private readonly FigureDefinition _above;
    private readonly FigureDefinition _below;

    /// <summary>Divides two figures.</summary>
    /// <param name="above">The figure above the line.</param>
    /// <param name="below">The figure below the line.</param>
    public RatioFigure(FigureDefinition above, FigureDefinition below) => (_above, _below) = (Require.NotNull(above), Require.NotNull(below));

    /// <inheritdoc/>
    public override string Text => $"{_above.Text} ÷ {_below.Text}";

    /// <inheritdoc/>
    public override IEnumerable<string> Metrics => _above.Metrics.Concat(_below.Metrics);

    /// <inheritdoc/>
    internal override IEnumerable<FigureDefinition> Parts => [_above, _below];

    /// <inheritdoc/>
    public override Quantity Of(Candidate candidate, EvaluationField field)
    {
        var above = _above.Of(candidate, field);
        var below = _below.Of(candidate, field);
        if (!above.TryGetValue(out var numerator))
            return above;
        if (!below.TryGetValue(out var denominator))
            return below;
        return denominator.IsZero ? Quantity.Of(Absence.NotApplicable) : numerator / denominator;
    }
}
