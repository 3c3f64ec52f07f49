namespace FamilyOnline.Rules;

/// <summary>Holds where a yes/no figure says yes, which is 1 (是否条件).</summary>
public sealed class YesCondition : Condition
{
    private readonly FigureDefinition _figure;

    /// <summary>Asks a yes/no figure.</summary>
    /// <param name="figure">The figure.</param>
    public YesCondition(FigureDefinition figure) => _figure = Require.NotNull(figure);

    /// <inheritdoc/>
    public override string Text => _figure.Text;

    /// <inheritdoc/>
    public override IEnumerable<string> Metrics => _figure.Metrics;

    /// <inheritdoc/>
    public override bool? Holds(FigureContext context) =>
        Require.NotNull(context).Figure(_figure).TryGetValue(out var value) ? value == Exact.One : null;
}
