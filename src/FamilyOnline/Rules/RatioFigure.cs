namespace FamilyOnline.Rules;

/// <summary>One figure divided by another, exactly (比率).</summary>
/// <remarks><c>above ÷ below</c>; where <c>below</c> is 0 not applicable, or what the rule says of 0 ÷ 0; absent where either is.</remarks>
public sealed class RatioFigure : FigureDefinition
{
    private readonly Exact? _empty;

    /// <summary>Divides two figures.</summary>
    /// <param name="above">The figure above the line.</param>
    /// <param name="below">The figure below the line.</param>
    /// <param name="empty">What 0 ÷ 0 is; null where it is not applicable.</param>
    public RatioFigure(FigureDefinition above, FigureDefinition below, Exact? empty = null) =>
        (Above, Below, _empty) = (Require.NotNull(above), Require.NotNull(below), empty);

    /// <inheritdoc/>
    public override string Text => $"{Above.Text} ÷ {Below.Text}";

    /// <inheritdoc/>
    internal override LocalizedText Say(FigureTitles titles) => Wordings.Say("ratio", Above.SayWithin(titles), Below.SayWithin(titles));

    /// <inheritdoc/>
    internal override NumberForm Form => NumberForm.Percent;

    /// <inheritdoc/>
    internal override LocalizedText SayWithin(FigureTitles titles) => Wordings.Say("within", Say(titles));

    internal FigureDefinition Above { get; }

    internal FigureDefinition Below { get; }

    /// <inheritdoc/>
    internal override IEnumerable<FigureDefinition> Uses => [Above, Below];

    /// <inheritdoc/>
    internal override Quantity[] Column(EvaluationField field)
    {
        var (above, below) = (field.Column(Above), field.Column(Below));
        return Each(field, row => Divide(above[row], below[row]));
    }

    /// <inheritdoc/>
    internal override Quantity At(EvaluationField field, int row) => Divide(field.At(Above, row), field.At(Below, row));

    /// <inheritdoc/>
    internal override BallColumn Balls(EvaluationField field)
    {
        var balls = field.Make();
        balls.Fill(new BallRatio(this, field));
        return new(balls);
    }

    /// <summary>Divides balls; open where exact arithmetic has to tell whether something is 0.</summary>
    internal Ball Divide(Ball above, Ball below)
    {
        if (!above.IsKnown)
            return above;
        if (!below.IsKnown)
            return below;
        if (below.IsNotZero)
            return above / below;
        if (!below.IsZero || !(above.IsZero || above.IsNotZero))
            return Ball.Open;
        return above.IsZero && _empty is { } empty ? Ball.Of(empty) : Ball.Of(Absence.NotApplicable);
    }

    internal Quantity Divide(Quantity above, Quantity below)
    {
        if (!above.TryGetValue(out var numerator))
            return above;
        if (!below.TryGetValue(out var denominator))
            return below;
        if (!denominator.IsZero)
            return numerator / denominator;
        return numerator.IsZero && _empty is { } empty ? empty : Quantity.Of(Absence.NotApplicable);
    }
}
