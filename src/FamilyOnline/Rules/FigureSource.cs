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
    private readonly bool _hasMarks;

    private FigureSource(EvaluationField field, string figure)
    {
        (_field, _figure) = (field, figure);
        _splits = FigureSplits.Of(field.Figures.Marks, figure, field.Setting);
        _hasMarks = _splits.HasMarks;
    }

    public static FigureSource Of(EvaluationField field, string figure) => field.Shared((nameof(FigureSource), figure), () => new FigureSource(field, figure));

    /// <summary>Gives the figure of a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="back">How many periods before the newest.</param>
    public Quantity Value(int row, int back = 0)
    {
        if (_hasMarks && Mark(row, back) is { } mark)
            return mark.Value.Number;
        var at = _field.Rows[row];
        var series = _field.Figures.SeriesOf(at.Candidate.Id, _figure);
        if (series.Count == 0)
            return Quantity.Of(back > 0 && _hasMarks ? Absence.NotApplicable : Absence.NotReported);
        if (Array.Find(at.Elements, element => element.IsPeriod) is { } element)
            return series.FirstOrDefault(figure => figure.Period == element.Period) is { } reported ? reported.Value.Quantity : Quantity.Of(Absence.NotReported);
        return Reported(at.Candidate.Id, series, back);
    }

    /// <summary>Gives what was reported of all rows in balls; null where marks, members or months have to be looked at row by row.</summary>
    public BallColumn? Balls()
    {
        if (_hasMarks || _field.Depth > 0)
            return null;
        var reported = _field.Figures.Standing(_figure, Month);
        if (reported is null)
            return new(Ball.Of(Absence.NotReported));
        var subjects = SubjectRows.Of(_field);
        return new(subjects.AreAll(reported.Length) ? reported : Array.ConvertAll(subjects.Indices, subject => subject < 0 ? Ball.Of(Absence.NotReported) : reported[subject]));
    }

    /// <summary>Gives the mark that a row asks for; null where there is none.</summary>
    public Mark? Mark(int row, int back = 0)
    {
        var at = _field.Rows[row];
        var marks = _field.Figures.Marks.Of(at.Candidate.Id, _figure);
        if (marks.Count == 0)
            marks = _field.Figures.Marks.Of(Everybody, _figure);
        return marks.Count == 0 ? null : InPeriod(Sourced(marks, at.Elements), at.Elements, back);
    }

    /// <summary>The subject of a mark that holds for whoever has none of its own.</summary>
    public const string Everybody = "*";

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

    private Mark? InPeriod(List<Mark> marks, FieldElement[] elements, int back)
    {
        if (marks.Count == 0)
            return null;
        if (Array.FindLast(elements, element => element.IsPeriod) is { } asked && _splits.Periods.Count > 0)
            return marks.Find(mark => mark.Period == asked.Period);
        if (Newest() is not { } newest)
            return back == 0 ? marks[0] : null;
        var wanted = newest;
        for (var i = 0; i < back; i++)
            wanted = PeriodSteps.Before(wanted);
        return marks.Find(mark => mark.Period == wanted) ?? (back == 0 ? marks.Find(mark => !mark.Period.IsSpecified) : null);
    }

    private ReportingPeriod? Newest()
    {
        var window = _field.Setting.Window;
        var periods = _splits.Periods.Where(period => period.First <= _field.Figures.AsOf && (window is null || (period.Last >= window.Start && period.First <= window.End)));
        return periods.Any() ? periods.Max() : null;
    }

    /// <summary>Gets the last month that counts: the last that had ended by the day, or by the end of the window.</summary>
    private YearMonth Month => _field.Setting.Window is { } window && window.End < _field.Figures.AsOf
        ? window.End.PlusDays(1).ToYearMonth().PlusMonths(-1)
        : _field.Figures.LastEndedMonth;

    private Quantity Reported(string subject, IReadOnlyList<ReportedFigure> series, int back)
    {
        var month = Month;
        if (back == 0)
            return _field.Figures.Get(subject, _figure, month).Value;
        var before = month.PlusMonths(-back);
        return series[0].Period.First > before.ToDateInterval().End ? Quantity.Of(Absence.NotApplicable) : _field.Figures.Get(subject, _figure, before).Value;
    }
}
