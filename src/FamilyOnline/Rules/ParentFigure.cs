namespace FamilyOnline.Rules;

/// <summary>A figure of the unit above: of the candidate's county, say, or what that level states for it (上级指标值).</summary>
public sealed class ParentFigure : FigureDefinition
{
    private readonly string _of;
    private readonly string _level;

    /// <summary>Looks at the unit above.</summary>
    /// <param name="of">The figure.</param>
    /// <param name="level">The level: a source of marks, or a grouping whose group is the id of the unit above.</param>
    public ParentFigure(string of, string level) => (_of, _level) = (Require.Id(of), Require.Id(level));

    /// <inheritdoc/>
    public override string Text => $"parent {_of} ({_level})";

    /// <inheritdoc/>
    internal override LocalizedText Say(FigureTitles titles) => Wordings.Say("parent", titles.OfMetric(_of), _level);

    /// <inheritdoc/>
    public override IEnumerable<string> Metrics => [_of];

    /// <summary>Gets the level, which as a source of marks is no judge.</summary>
    internal string Level => _level;

    /// <inheritdoc/>
    internal override Quantity[] Column(EvaluationField field) => Each(field, row => Of(field, field.Rows[row].Candidate));

    private Quantity Of(EvaluationField field, Candidate candidate)
    {
        var marks = field.Figures.Marks;
        if ((Newest(field, marks.Of(candidate.Id, _of), _level) ?? Newest(field, marks.Of(Mark.Everybody, _of), _level)) is { } stated)
            return stated.Value.Number;
        if (candidate.GroupIn(_level) is not { } above)
            return Quantity.Of(Absence.NotReported);
        return Newest(field, marks.Of(above, _of), null) is { } its ? its.Value.Number : field.Figures.Get(above, _of).Value;
    }

    private static Mark? Newest(EvaluationField field, IReadOnlyList<Mark> marks, string? by) =>
        marks.LastOrDefault(mark => mark.By == by && field.Setting.Holds(mark.Period, field.Figures.AsOf));
}
