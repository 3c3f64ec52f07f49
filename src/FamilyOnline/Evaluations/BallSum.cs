namespace FamilyOnline.Evaluations;

/// <summary>Adds a part of a group, weighted where it has a weight; a row with a part that is absent is left open.</summary>
internal readonly struct BallSum(Ball[] sums, BallColumn part, Ball? weight) : IBallRule
{
    /// <inheritdoc/>
    public Ball One(int row)
    {
        var (sum, points) = (sums[row], part[row]);
        return !sum.IsKnown || !points.IsKnown ? Ball.Open : sum + (weight is null ? points : points * weight.Value);
    }

    /// <inheritdoc/>
    public bool TryFour(int row, out FourBalls balls)
    {
        var (sum, points) = (FourBalls.From(sums, row), part.Four(row));
        balls = sum + (weight is null ? points : points * FourBalls.Of(weight.Value));
        return sum.AreKnown && points.AreKnown;
    }
}
