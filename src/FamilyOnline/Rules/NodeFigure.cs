namespace FamilyOnline.Rules;

/// <summary>The points of a line of the sheet, or of an earlier stage's line such as <c>vote.total</c> (评分项得分).</summary>
public sealed class NodeFigure : FigureDefinition
{
    private readonly string _node;

    /// <summary>Looks at the points of a line.</summary>
    /// <param name="node">The line's id; <c>total</c> is the whole sheet.</param>
    public NodeFigure(string node) => _node = Require.Id(node);

    /// <inheritdoc/>
    public override string Text => _node;

    /// <inheritdoc/>
    internal override LocalizedText Say(FigureTitles titles) => titles.OfLine(_node);

    /// <inheritdoc/>
    internal override string Node => _node;

    /// <inheritdoc/>
    internal override Quantity At(EvaluationField field, int row) => Nodes(field).At(_node, field, row);

    /// <inheritdoc/>
    internal override BallColumn Balls(EvaluationField field) => Nodes(field).Balls(_node, field);

    /// <inheritdoc/>
    internal override Quantity[] Column(EvaluationField field) => Nodes(field).Of(_node, field);

    private INodeColumns Nodes(EvaluationField field) =>
        field.Setting.Nodes ?? throw new InvalidOperationException($"The points of '{_node}' are asked for, but no scheme is run.");
}
