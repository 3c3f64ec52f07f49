using FamilyOnline.Rules;
using FamilyOnline.Schemes;

namespace FamilyOnline.Evaluations;

/// <summary>Applies <c>only-if</c>, coefficient and bounds to what a line counted; what is absent or open is counted exactly, save an absence that stays as it is.</summary>
internal readonly struct BallFinish(SheetRun run, SchemeNode node, EvaluationField field, Ball[] counted) : IBallRule
{
    private readonly Truth[]? _applies = node.Options.OnlyIf?.Column(field);
    private readonly BallColumn? _times = node.Options.Times is { } by ? field.Balls(by) : null;
    private readonly BallBounds _bounds = new(node.Floor, node.Cap);

    /// <inheritdoc/>
    public Ball One(int row)
    {
        if (_applies is not null && _applies[row] != Truth.Yes)
            return Ball.Of(_applies[row] == Truth.No ? Absence.NotApplicable : Absence.NotReported);
        var points = counted[row];
        points = _times is null || !points.IsKnown ? points : _times[row].IsKnown ? points * _times[row] : _times[row];
        return points.IsKnown ? _bounds.Held(points) : Stays(points) ? points : Ball.Of(run.ScoreAt(node, field, row).Points);
    }

    /// <inheritdoc/>
    public bool TryFour(int row, out FourBalls balls)
    {
        var (points, times) = (FourBalls.From(counted, row), _times?.Four(row));
        var areKnown = points.AreKnown && times is not { AreKnown: false };
        return _bounds.TryHold(times is null ? points : points * times.Value, out balls) && areKnown && _applies is null;
    }

    /// <summary>Tells whether an absence is one that the line makes nothing of.</summary>
    private bool Stays(Ball points) => !points.IsOpen && points.Absence switch
    {
        Absence.NoTarget => false,
        Absence.NotApplicable => true,
        _ => node.Options.Missing.Treatment == AbsenceTreatment.Unknown,
    };
}
