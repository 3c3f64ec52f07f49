namespace FamilyOnline.Rules;

/// <summary>A metric as it stands on the day of the evaluation (指标取值).</summary>
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
    public override IEnumerable<string> Metrics => [Metric];

    /// <inheritdoc/>
    public override Quantity Of(Candidate candidate, EvaluationField field) =>
        Require.NotNull(field).Figures.Get(Require.NotNull(candidate).Id, Metric).Value;
}
