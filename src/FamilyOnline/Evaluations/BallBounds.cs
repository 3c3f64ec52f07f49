namespace FamilyOnline.Evaluations;

/// <summary>Holds balls between bounds.</summary>
internal readonly struct BallBounds
{
    private readonly Ball _floor;
    private readonly Ball _cap;

    /// <summary>Takes the bounds; null for none.</summary>
    public BallBounds(Exact? floor, Exact? cap) =>
        (_floor, _cap) = (floor is { } least ? Ball.Of(cap is { } most ? Exact.Min(least, most) : least) : Ball.BelowAll, cap is { } greatest ? Ball.Of(greatest) : Ball.AboveAll);

    /// <summary>Holds a ball; a comparison with each bound tells most of them.</summary>
    public Ball Held(Ball points)
    {
        if (BallOrder.TryCompare(points, _floor, out var above) && BallOrder.TryCompare(points, _cap, out var below))
            return above < 0 ? _floor : below > 0 ? _cap : points;
        return Ball.Min(Ball.Max(points, _floor), _cap);
    }

    /// <summary>Holds four balls; false where a bound lies within one of them.</summary>
    public bool TryHold(FourBalls points, out FourBalls held)
    {
        var (floor, cap) = (FourBalls.Of(_floor), FourBalls.Of(_cap));
        var isDecided = points.TryLess(floor, out var under) & cap.TryLess(points, out var over);
        held = FourBalls.Choose(under, floor, FourBalls.Choose(over, cap, points));
        return isDecided;
    }
}
