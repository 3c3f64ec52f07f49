using NodaTime;

namespace FamilyOnline.Rules;

/// <summary>Finds what is known of one figure, row by row: as reported, or as stated by whoever a row asks for.</summary>
/// <remarks>
/// A row of a judge, round or household asks for that one's mark, where the figure has such marks at all; a figure that nobody splits is the same for all.
/// Without such a row, the mark of the side counts, then the one without a source, then the only source there is: of several nobody says which.
/// Of several periods the newest counts that the figure has in the whole field, so that who is behind is missing and not a year old.
/// </remarks>
internal sealed class FigureSource
{
    private readonly EvaluationField _field;
    private readonly string _figure;
    private readonly FigureSplits _splits;
    private readonly int _back;

    private FigureSource(EvaluationField field, string figure) =>
        (_field, _figure, _splits, _back) = (field, figure, FigureSplits.Of(field, figure), field.Setting.Back);

    public static FigureSource Of(EvaluationField field, string figure) => field.Shared((nameof(FigureSource), figure), () => new FigureSource(field, figure));

    /// <summary>Gives the figure of a row.</summary>
    public Quantity Value(int row)
    {
        if (Mark(row) is { } mark)
            return mark.Value.Number;
        var at = _field.Rows[row];
        var series = _field.Figures.SeriesOf(at.Candidate.Id, _figure);
        if (series.Count == 0)
            return Quantity.Of(_splits.HasMarks && IsBeforeTheFirst(at.Elements) ? Absence.NotApplicable : Absence.NotReported);
        if (Array.FindLast(at.Elements, element => element.IsPeriod) is { } element)
            return InElement(series, element.Period);
        return Reported(at.Candidate.Id, series);
    }

    /// <summary>Gives what was reported of all rows in balls; null where marks, members or months have to be looked at row by row.</summary>
    public BallColumn? Balls()
    {
        if (_splits.HasMarks || _back > 0 || _field.Depth > 0)
            return null;
        var reported = _field.Figures.Standing(_figure, Month);
        if (reported is null)
            return new(Ball.Of(Absence.NotReported));
        var subjects = SubjectRows.Of(_field);
        return new(subjects.AreAll(reported.Length) ? reported : Array.ConvertAll(subjects.Indices, subject => subject < 0 ? Ball.Of(Absence.NotReported) : reported[subject]));
    }

    /// <summary>Gives the mark that a row asks for; null where there is none.</summary>
    public Mark? Mark(int row)
    {
        var at = _field.Rows[row];
        return _splits.HasMarks ? MarkOf(at.Candidate.Id, at.Elements) ?? MarkOf(FamilyOnline.Mark.Everybody, at.Elements) : null;
    }

    private Mark? MarkOf(string subject, FieldElement[] elements) => _field.Figures.Marks.Of(subject, _figure) is { Count: > 0 } marks ? InPeriod(Sourced(marks, elements), elements) : null;

    private List<Mark> Sourced(IReadOnlyList<Mark> marks, FieldElement[] elements)
    {
        foreach (var element in elements)
        {
            if (!element.IsPeriod && _splits.IsSplitBy(element.Kind))
                return [.. marks.Where(mark => _splits.Names(mark, element))];
        }

        if (_field.Setting.Side is { } side && marks.Any(mark => mark.By == side))
            return [.. marks.Where(mark => mark.By == side)];
        List<Mark> unsourced = [.. marks.Where(mark => mark.By is null)];
        if (unsourced.Count > 0)
            return unsourced;
        List<Mark> parties = [.. marks.Where(mark => _field.Setting.IsParty(mark.By!))];
        return parties.Select(mark => mark.By).Distinct(StringComparer.Ordinal).Count() == 1 ? parties : [];
    }

    private Mark? InPeriod(List<Mark> marks, FieldElement[] elements)
    {
        if (marks.Count == 0)
            return null;
        if (Wanted(elements) is not { } wanted)
            return _back == 0 ? marks[0] : null;
        var isAsked = Array.Exists(elements, element => element.IsPeriod);
        return marks.Find(mark => mark.Period == wanted) ?? (_back == 0 && !isAsked ? marks.Find(mark => !mark.Period.IsSpecified) : null);
    }

    /// <summary>The period that is asked for: that of the row, else the newest of the figure, and as far back as the field looks; null where the figure has none.</summary>
    private ReportingPeriod? Wanted(FieldElement[] elements)
    {
        if (_splits.Periods.Count == 0)
            return null;
        if ((Array.FindLast(elements, element => element.IsPeriod)?.Period ?? Newest()) is not { } wanted)
            return null;
        for (var i = 0; i < _back; i++)
            wanted = PeriodSteps.Before(wanted);
        return wanted;
    }

    /// <summary>Tells whether a row looks back beyond all periods of the figure: then nobody owes anything.</summary>
    private bool IsBeforeTheFirst(FieldElement[] elements) => _back > 0 && (Wanted(elements) is not { } wanted || !_splits.Periods.Any(period => period.First <= wanted.First));

    private ReportingPeriod? Newest()
    {
        var periods = _splits.Periods.Where(period => _field.Setting.Holds(period, _field.Figures.AsOf));
        return periods.Any() ? periods.Max() : null;
    }

    /// <summary>Gets the last month that counts: the last that had ended by the day, or by the end of the window.</summary>
    private YearMonth Month => _field.Setting.Window is { } window && window.End < _field.Figures.AsOf
        ? window.End.PlusDays(1).ToYearMonth().PlusMonths(-1)
        : _field.Figures.LastEndedMonth;

    private Quantity InElement(IReadOnlyList<ReportedFigure> series, ReportingPeriod wanted)
    {
        for (var i = 0; i < _back; i++)
            wanted = PeriodSteps.Before(wanted);
        if (series.FirstOrDefault(figure => figure.Period == wanted) is { } reported)
            return reported.Value.Quantity;
        return Quantity.Of(_back > 0 && series[0].Period.First > wanted.Last ? Absence.NotApplicable : Absence.NotReported);
    }

    private Quantity Reported(string subject, IReadOnlyList<ReportedFigure> series)
    {
        var before = Month.PlusMonths(-_back);
        return _back > 0 && series[0].Period.First > before.ToDateInterval().End ? Quantity.Of(Absence.NotApplicable) : _field.Figures.Get(subject, _figure, before).Value;
    }
}
