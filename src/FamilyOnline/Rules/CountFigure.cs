namespace FamilyOnline.Rules;

/// <summary>How many of several conditions hold (满足条件数).</summary>
/// <remarks>Not known while one that is not known could change the number.</remarks>
public sealed class CountFigure : FigureDefinition
{
    private readonly IReadOnlyList<Condition> _conditions;

    /// <summary>Counts conditions.</summary>
    /// <param name="conditions">The conditions, at least one.</param>
    public CountFigure(IEnumerable<Condition> conditions)
    {
        _conditions = Require.List(conditions);
        Require.That(_conditions.Count > 0, "A count needs at least one condition.", nameof(conditions));
    }

    /// <inheritdoc/>
    public override string Text => $"number-of [{string.Join(", ", _conditions)}]";

    /// <inheritdoc/>
    internal override LocalizedText Say(FigureTitles titles) => Wordings.Say("count", Wordings.Join("list", _conditions.Select(condition => condition.Say(titles))));

    /// <inheritdoc/>
    internal override IEnumerable<FigureDefinition> Uses => _conditions.SelectMany(condition => condition.Figures);

    /// <inheritdoc/>
    internal override Quantity[] Column(EvaluationField field) => Each(field, row =>
    {
        var (context, holding) = (new FigureContext(field, row, null), 0L);
        foreach (var condition in _conditions)
        {
            if (condition.Holds(context) is not { } holds)
                return Quantity.Of(condition.Lack(context));
            holding += holds ? 1 : 0;
        }

        return (Exact)holding;
    });
}
