namespace FamilyOnline.Rules;

/// <summary>A figure that the scheme defines under a name of its own (命名指标).</summary>
public sealed class NamedFigure : FigureDefinition
{
    /// <summary>Names a figure.</summary>
    /// <param name="name">The name.</param>
    /// <param name="definition">What it stands for.</param>
    /// <param name="title">What people call it; null where the name says it.</param>
    public NamedFigure(string name, FigureDefinition definition, LocalizedText? title = null) =>
        (Name, Definition, Title) = (Require.Id(name), Require.NotNull(definition), title);

    /// <summary>Gets the name.</summary>
    public string Name { get; }

    /// <summary>Gets what it stands for.</summary>
    public FigureDefinition Definition { get; }

    /// <summary>Gets what people call it; null where the name says it.</summary>
    public LocalizedText? Title { get; }

    /// <inheritdoc/>
    public override string Text => Name;

    /// <inheritdoc/>
    internal override LocalizedText Say(FigureTitles titles) => Title ?? new LocalizedText(Name);

    /// <inheritdoc/>
    internal override NumberForm Form => Definition.Form;

    /// <inheritdoc/>
    internal override LocalizedText Introduce(FigureTitles titles) =>
        Definition is MetricFigure ? Say(titles) : Wordings.Say("named", Say(titles), Definition.Introduce(titles));

    /// <inheritdoc/>
    internal override IEnumerable<FigureDefinition> Uses => [Definition];

    /// <inheritdoc/>
    internal override IEnumerable<FigureDefinition> Parts => Definition is MetricFigure or FieldFigure or RankFigure ? [Definition] : Definition.Parts;

    /// <summary>What a figure stands for, whatever it is called.</summary>
    internal static FigureDefinition Meant(FigureDefinition figure) => figure is NamedFigure named ? Meant(named.Definition) : figure;

    /// <inheritdoc/>
    internal override Quantity At(EvaluationField field, int row) => field.At(Definition, row);

    /// <inheritdoc/>
    internal override BallColumn Balls(EvaluationField field) => field.Balls(Definition);

    /// <inheritdoc/>
    internal override Quantity[] Column(EvaluationField field) => field.Column(Definition);
}
