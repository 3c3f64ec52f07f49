namespace FamilyOnline.Rules;

/// <summary>A metric as it stands on the day of the evaluation, or what was stated of it; of a register, how many of its entries count (指标取值).</summary>
public sealed class MetricFigure : FigureDefinition
{
    /// <summary>Looks at a metric.</summary>
    /// <param name="metric">The metric's id.</param>
    public MetricFigure(string metric) => Metric = Require.Id(metric);

    /// <summary>Gets the metric's id.</summary>
    public string Metric { get; }

    /// <inheritdoc/>
    public override string Text => Metric;

    /// <inheritdoc/>
    internal override LocalizedText Say(FigureTitles titles) => titles.OfMetric(Metric);

    /// <inheritdoc/>
    public override IEnumerable<string> Metrics => [Metric];

    /// <inheritdoc/>
    internal override Quantity At(EvaluationField field, int row) => field.Figures.Marks.IsRegister(Metric) ? base.At(field, row) : FigureSource.Of(field, Metric).Value(row);

    /// <inheritdoc/>
    internal override BallColumn Balls(EvaluationField field) =>
        field.Figures.Marks.IsRegister(Metric) ? base.Balls(field) : FigureSource.Of(field, Metric).Balls() ?? base.Balls(field);

    /// <inheritdoc/>
    internal override Quantity[] Column(EvaluationField field)
    {
        if (field.Figures.Marks.IsRegister(Metric))
            return field.Column(field.Shared((nameof(RegisterFigure), Metric), () => new RegisterFigure(Metric)));
        var source = FigureSource.Of(field, Metric);
        return Each(field, row => source.Value(row));
    }
}
