namespace FamilyOnline.Rules;

/// <summary>Takes one statistic of a figure over the whole field in balls, as <see cref="FieldSample"/> does exactly.</summary>
internal sealed class BallSample
{
    private static readonly Ball One = Ball.Of(Exact.One);

    private readonly EvaluationField _field;
    private readonly FigureDefinition _of;
    private readonly FieldStatistic _statistic;
    private readonly RatioFigure? _ratio;

    public BallSample(FigureDefinition of, EvaluationField field, FieldStatistic statistic)
    {
        (_of, _field, _statistic) = (of, field, statistic);
        _ratio = statistic == FieldStatistic.Mean ? NamedFigure.Meant(of) as RatioFigure : null;
    }

    /// <summary>Gives the highest or lowest value, exactly: among those whose balls reach as far as the best ball.</summary>
    public static Quantity Extreme(FigureDefinition of, EvaluationField field, FieldStatistic statistic)
    {
        var sign = statistic == FieldStatistic.Highest ? 1 : -1;
        var best = new BallSample(of, field, statistic).Result();
        var (balls, found) = (field.Balls(of), Quantity.Of(Absence.NotAvailable));
        for (var row = 0; row < field.Rows.Length; row++)
        {
            if (field.Rows[row].IsGuest || !balls[row].IsKnown || (BallOrder.TryCompare(balls[row], best, out var order) && order * sign < 0))
                continue;
            var value = field.At(of, row).Value;
            found = found.TryGetValue(out var other) ? sign > 0 ? Exact.Max(other, value) : Exact.Min(other, value) : value;
        }

        return found;
    }

    /// <summary>Gives the statistic.</summary>
    public Ball Result()
    {
        var (values, above, below) = (_field.Balls(_of), _ratio is null ? null : _field.Balls(_ratio.Above), _ratio is null ? null : _field.Balls(_ratio.Below));
        var (count, sum, parts) = (0, Ball.Zero, Ball.Zero);
        for (var row = 0; row < _field.Rows.Length; row++)
        {
            if (_field.Rows[row].IsGuest || !values[row].IsKnown)
                continue;
            sum = count == 0 ? Begin(values[row], above, row) : With(sum, values[row], above, row);
            parts += below is null ? One : below[row];
            count++;
        }

        return count == 0 ? Ball.Of(Absence.NotAvailable) : _statistic is FieldStatistic.Mean or FieldStatistic.MeanOfUnits ? Divide(sum, parts) : sum;
    }

    private static Ball Begin(Ball value, BallColumn? above, int row) => above is null ? value : above[row];

    private Ball With(Ball sum, Ball value, BallColumn? above, int row) => _statistic switch
    {
        FieldStatistic.Highest => Ball.Max(sum, value),
        FieldStatistic.Lowest => Ball.Min(sum, value),
        _ => sum + (above is null ? value : above[row]),
    };

    private Ball Divide(Ball sum, Ball parts)
    {
        var ball = _ratio is null ? sum / parts : _ratio.Divide(sum, parts);
        return ball.IsOpen ? Ball.Of(new FieldFigure(_statistic, _of).Column(_field)[0]) : ball;
    }
}
