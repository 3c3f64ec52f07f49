namespace FamilyOnline.Rules;

/// <summary>Takes one statistic of a figure: adds rows to sums, and gives each row its result.</summary>
internal sealed class FieldSample
{
    private readonly FieldStatistic _statistic;
    private readonly FieldRow[] _rows;
    private readonly Quantity[] _values;
    private readonly RatioFigure? _ratio;
    private readonly Quantity[] _above = [];
    private readonly Quantity[] _below = [];

    public FieldSample(FigureDefinition of, EvaluationField field, FieldStatistic statistic)
    {
        (_statistic, _rows, _values) = (statistic, field.Rows, field.Column(of));
        _ratio = statistic is FieldStatistic.Mean or FieldStatistic.MeanOfOthers ? NamedFigure.Meant(of) as RatioFigure : null;
        if (_ratio is not null)
            (_above, _below) = (field.Column(_ratio.Above), field.Column(_ratio.Below));
    }

    public void Add(FieldSums sums, int row)
    {
        if (!_values[row].TryGetValue(out var value))
            return;
        sums.Count++;
        sums.Highest = sums.Highest is { } highest ? Exact.Max(highest, value) : value;
        sums.Lowest = sums.Lowest is { } lowest ? Exact.Min(lowest, value) : value;
        if (_statistic >= FieldStatistic.Total)
            (sums.Above, sums.Below) = (sums.Above + Above(row), sums.Below + Below(row));
    }

    public Quantity Result(FieldSums sums, int row) => _statistic switch
    {
        FieldStatistic.Highest => sums.Highest is { } highest ? highest : Quantity.Of(Absence.NotAvailable),
        FieldStatistic.Lowest => sums.Lowest is { } lowest ? lowest : Quantity.Of(Absence.NotAvailable),
        FieldStatistic.Total => sums.Count > 0 ? sums.Above : Quantity.Of(Absence.NotAvailable),
        FieldStatistic.MeanOfOthers => Others(sums, row),
        _ => sums.Count > 0 ? Divide(sums.Above, sums.Below) : Quantity.Of(Absence.NotAvailable),
    };

    private Quantity Others(FieldSums sums, int row)
    {
        var mine = _values[row].IsKnown && !_rows[row].IsGuest;
        if (sums.Count - (mine ? 1 : 0) == 0)
            return Quantity.Of(Absence.NotApplicable);
        return mine ? Divide(sums.Above - Above(row), sums.Below - Below(row)) : Divide(sums.Above, sums.Below);
    }

    private Quantity Divide(Exact above, Exact below) =>
        _ratio is not null ? _ratio.Divide(above, below) : above / below;

    /// <summary>What a row adds above the line: of a ratio its own, else the value.</summary>
    private Exact Above(int row) => _ratio is null ? _values[row].Value : _above[row].Value;

    private Exact Below(int row) => _ratio is null ? Exact.One : _below[row].Value;
}
