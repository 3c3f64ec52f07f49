namespace FamilyOnline.Rules;

/// <summary>The target that a candidate was assigned for a figure (分配指标).</summary>
/// <remarks>It is what a mark with the source <c>target</c> states. A candidate without one has no target, which is neither 0 nor missing.</remarks>
public sealed class TargetFigure : FigureDefinition
{
    /// <summary>The source by which a mark states a target.</summary>
    internal const string Source = "target";

    private readonly string _of;

    /// <summary>Looks at a target.</summary>
    /// <param name="of">The figure that the target is set for.</param>
    public TargetFigure(string of) => _of = Require.Id(of);

    /// <inheritdoc/>
    public override string Text => $"target {_of}";

    /// <inheritdoc/>
    internal override LocalizedText Say(FigureTitles titles) => Wordings.Say("target", titles.OfMetric(_of));

    /// <inheritdoc/>
    public override IEnumerable<string> Metrics => [_of];

    /// <inheritdoc/>
    internal override Quantity[] Column(EvaluationField field) => Each(field, row => Of(field, field.Rows[row].Candidate));

    private Quantity Of(EvaluationField field, Candidate candidate)
    {
        var mark = Newest(field, candidate.Id) ?? Newest(field, FigureSource.Everybody);
        return mark?.Value.Number ?? Quantity.Of(Absence.NoTarget);
    }

    private Mark? Newest(EvaluationField field, string subject) => field.Figures.Marks.Of(subject, _of)
        .LastOrDefault(mark => mark.By == Source && (!mark.Period.IsSpecified || mark.Period.First <= field.Figures.AsOf));
}
