namespace FamilyOnline.Rules;

/// <summary>A figure as it was in the period before, and how it has changed since (上期值).</summary>
/// <remarks>Not applicable where there is no period before: in the first year there is nothing to compare with.</remarks>
public sealed class PreviousFigure : FigureDefinition
{
    private readonly FigureDefinition _of;
    private readonly bool _isChange;

    /// <summary>Looks back by one period.</summary>
    /// <param name="of">A metric, or figures computed from metrics of the same candidate.</param>
    /// <param name="isChange">Whether the change since is meant: now minus then.</param>
    public PreviousFigure(FigureDefinition of, bool isChange = false) => (_of, _isChange) = (Require.NotNull(of), isChange);

    /// <inheritdoc/>
    public override string Text => $"{(_isChange ? "change" : "previous")} {_of.Text}";

    /// <inheritdoc/>
    internal override LocalizedText Say(FigureTitles titles) => Wordings.Say(_isChange ? "change" : "previous", _of.Say(titles));

    /// <inheritdoc/>
    internal override NumberForm Form => _of.Form;

    /// <inheritdoc/>
    internal override IEnumerable<FigureDefinition> Uses => [_of];

    /// <inheritdoc/>
    internal override IEnumerable<FigureDefinition> Parts => _isChange ? [_of] : [];

    /// <inheritdoc/>
    internal override Quantity[] Column(EvaluationField field)
    {
        var then = Then(_of, field);
        if (!_isChange)
            return then;
        var now = field.Column(_of);
        return Each(field, row => now[row].TryGetValue(out var newer) && then[row].TryGetValue(out var older) ? newer - older : now[row].IsKnown ? then[row] : now[row]);
    }

    private static Quantity[] Then(FigureDefinition of, EvaluationField field)
    {
        switch (NamedFigure.Meant(of))
        {
            case MetricFigure metric:
                var source = FigureSource.Of(field, metric.Metric);
                return Each(field, row => source.Value(row, back: 1));
            case RatioFigure ratio:
                var (above, below) = (Then(ratio.Above, field), Then(ratio.Below, field));
                return Each(field, row => ratio.Divide(above[row], below[row]));
            case var other:
                return field.Column(other);
        }
    }
}
