namespace FamilyOnline.Rules;

/// <summary>The target that a candidate was assigned for a figure (分配指标).</summary>
/// <remarks>It is what a mark with the source <c>target</c> states. A candidate without one has no target, which is neither 0 nor missing.</remarks>
public sealed class TargetFigure : FigureDefinition
{
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
    internal override Quantity[] Column(EvaluationField field) => Each(field, row =>
        (Of(field, row, field.Rows[row].Candidate.Id) ?? Of(field, row, Mark.Everybody))?.Value.Number ?? Quantity.Of(Absence.NoTarget));

    /// <summary>The target of the month that a row stands for, of a longer period around it, or of none; else the newest that the window touches.</summary>
    private Mark? Of(EvaluationField field, int row, string subject)
    {
        var targets = field.Figures.Marks.Of(subject, _of).Where(mark => mark.By == Mark.Target);
        return Array.FindLast(field.Rows[row].Elements, element => element.IsPeriod)?.Period is { } asked
            ? targets.Where(mark => !mark.Period.IsSpecified || (mark.Period.First <= asked.First && mark.Period.Last >= asked.Last))
                .MinBy(mark => mark.Period.IsSpecified ? NodaTime.Period.DaysBetween(mark.Period.First, mark.Period.Last) : int.MaxValue)
            : targets.LastOrDefault(mark => field.Setting.Holds(mark.Period, field.Figures.AsOf));
    }
}
