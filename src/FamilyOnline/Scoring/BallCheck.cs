using FamilyOnline.Rules;

namespace FamilyOnline.Scoring;

/// <summary>Adds one row of a checklist; open where nobody knows whether it holds, since exact arithmetic tells which absence it is.</summary>
internal readonly struct BallCheck(Ball[] sums, Truth[] holds, Ball points) : IBallRule
{
    /// <inheritdoc/>
    public Ball One(int row) => holds[row] == Truth.Unknown ? Ball.Open
        : sums[row].IsKnown ? sums[row] + (holds[row] == Truth.Yes ? points : Ball.Zero)
        : sums[row];

    /// <inheritdoc/>
    public bool TryFour(int row, out FourBalls balls)
    {
        balls = FourBalls.From(sums, row);
        var areKnown = Truths.TryFour(holds, row, out var yes) && balls.AreKnown;
        balls += FourBalls.Of(points).Only(yes);
        return areKnown;
    }
}
