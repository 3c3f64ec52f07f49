namespace FamilyOnline.Rules;

/// <summary>A number written in the rule (常数).</summary>
public sealed class NumberFigure : FigureDefinition
{
    private readonly string _text;

    /// <summary>Takes a number.</summary>
    /// <param name="value">The number.</param>
    /// <param name="text">How the rule writes it, such as <c>90%</c>; null takes the exact number.</param>
    public NumberFigure(Exact value, string? text = null) => (Value, _text) = (value, text ?? value.ToString());

    /// <summary>Gets the number.</summary>
    public Exact Value { get; }

    /// <inheritdoc/>
    public override string Text => _text;

    /// <inheritdoc/>
    internal override Quantity At(EvaluationField field, int row) => Value;

    /// <inheritdoc/>
    internal override BallColumn Balls(EvaluationField field) => new(Ball.Of(Value));

    /// <inheritdoc/>
    internal override LocalizedText Say(FigureTitles titles) => Wordings.OfNumber(_text, Value);

    /// <inheritdoc/>
    internal override NumberForm Form => _text is "true" or "false" ? NumberForm.YesNo : _text[^1] is '%' or 'p' ? NumberForm.Percent : NumberForm.Plain;

    /// <inheritdoc/>
    internal override Quantity[] Column(EvaluationField field) => Each(field, _ => Value);
}
