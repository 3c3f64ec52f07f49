namespace FamilyOnline.Rules;

/// <summary>A figure that the scheme defines under a name of its own (命名指标).</summary>
public sealed class NamedFigure : FigureDefinition
{
    /// <summary>Names a figure.</summary>
    /// <param name="name">The name.</param>
    /// <param name="definition">What it stands for.</param>
    public NamedFigure(string name, FigureDefinition definition) => (Name, Definition) = (Require.Id(name), Require.NotNull(definition));

    /// <summary>Gets the name.</summary>
    public string Name { get; }

    /// <summary>Gets what it stands for.</summary>
    public FigureDefinition Definition { get; }

    /// <inheritdoc/>
    public override string Text => Name;

    /// <inheritdoc/>
    public override IEnumerable<string> Metrics => Definition.Metrics;

    /// <inheritdoc/>
    internal override IEnumerable<FigureDefinition> Parts => Definition is MetricFigure ? [Definition] : Definition.Parts;

    /// <inheritdoc/>
    public override Quantity Of(Candidate candidate, EvaluationField field) => Definition.Of(candidate, field);
}
