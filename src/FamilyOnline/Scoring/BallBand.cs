using FamilyOnline.Rules;

namespace FamilyOnline.Scoring;

/// <summary>Gives the points of one band where it holds, over what the bands after it gave; open where nobody knows, since exact arithmetic tells which absence it is.</summary>
internal readonly struct BallBand(Ball[] others, Truth[]? holds, BallColumn given) : IBallRule
{
    /// <inheritdoc/>
    public Ball One(int row) => (holds is null ? Truth.Yes : holds[row]) switch
    {
        Truth.Yes => given[row],
        Truth.Unknown => Ball.Open,
        _ => others[row],
    };

    /// <inheritdoc/>
    public bool TryFour(int row, out FourBalls balls)
    {
        balls = given.Four(row);
        if (holds is null)
            return true;
        var areKnown = Truths.TryFour(holds, row, out var yes);
        balls = FourBalls.Choose(yes, balls, FourBalls.From(others, row));
        return areKnown;
    }
}
