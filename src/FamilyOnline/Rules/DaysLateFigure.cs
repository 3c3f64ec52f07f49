using NodaTime;

namespace FamilyOnline.Rules;

/// <summary>By how many days something came late; 0 where it came in time (迟报天数).</summary>
/// <remarks>It is the newest obligation of that form that was due, or a mark that states the day on which it came in. What has not come in is not known.</remarks>
public sealed class DaysLateFigure : FigureDefinition
{
    private readonly string _of;
    private readonly LocalDate? _due;

    /// <summary>Looks at what was handed in.</summary>
    /// <param name="of">The form, or the figure whose mark states the day.</param>
    /// <param name="due">The last day that is in time, China Standard Time; null where the obligation or a target says it.</param>
    public DaysLateFigure(string of, LocalDate? due = null) => (_of, _due) = (Require.Id(of), due);

    /// <inheritdoc/>
    public override string Text => $"days-late {_of}";

    /// <inheritdoc/>
    internal override LocalizedText Say(FigureTitles titles) => Wordings.Say("days-late", titles.OfMetric(_of));

    /// <inheritdoc/>
    public override IEnumerable<string> Metrics => [_of];

    /// <inheritdoc/>
    internal override IEnumerable<string> Forms => [_of];

    /// <inheritdoc/>
    internal override Quantity[] Column(EvaluationField field) => Each(field, row => Days(field, row));

    private Quantity Days(EvaluationField field, int row)
    {
        var mark = FigureSource.Of(field, _of).Mark(row);
        if (mark?.Value.Number.Absence is Absence.NotApplicable)
            return Quantity.Of(Absence.NotApplicable);
        var owed = field.Figures.ObligationsOf(field.Rows[row].Candidate.Id).LastOrDefault(status => status.Obligation.Form.Id == _of && status.IsDue);
        var came = mark?.Value.Day ?? owed?.MetOn;
        if (came is not { } day || (_due ?? owed?.Obligation.Due ?? Assigned(field, row)) is not { } due)
            return Quantity.Of(Absence.NotReported);
        return (Exact)Math.Max(0, Period.DaysBetween(due, day));
    }

    /// <summary>The day that a mark with the source <c>target</c> sets, for the candidate or for everybody.</summary>
    private LocalDate? Assigned(EvaluationField field, int row) =>
        Target(field, field.Rows[row].Candidate.Id) ?? Target(field, Mark.Everybody);

    private LocalDate? Target(EvaluationField field, string subject) =>
        field.Figures.Marks.Of(subject, _of).LastOrDefault(mark => mark.By == Mark.Target && field.Setting.Holds(mark.Period, field.Figures.AsOf))?.Value.Day;
}
