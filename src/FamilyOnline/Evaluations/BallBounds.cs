namespace FamilyOnline.Evaluations;

/// <summary>Holds balls between bounds.</summary>
internal readonly struct BallBounds
{
    private readonly Ball? _floor;
    private readonly Ball? _cap;
    private readonly double _low = double.NegativeInfinity;
    private readonly double _high = double.PositiveInfinity;

    /// <summary>Takes the bounds; null for none.</summary>
    public BallBounds(Exact? floor, Exact? cap)
    {
        if (floor is { } least)
            (_floor, _low) = (Ball.Of(least), Math.BitIncrement(Ball.Of(least).Middle + Ball.Of(least).Radius));
        if (cap is { } most)
            (_cap, _high) = (Ball.Of(most), Math.BitDecrement(Ball.Of(most).Middle - Ball.Of(most).Radius));
    }

    /// <summary>Holds a ball; most lie well between the bounds, which two sums in double tell.</summary>
    public Ball Held(Ball points)
    {
        if (points.Middle - points.Radius > _low && points.Middle + points.Radius < _high)
            return points;
        var held = _floor is { } floor ? Ball.Max(points, floor) : points;
        return _cap is { } cap ? Ball.Min(held, cap) : held;
    }
}
