namespace FamilyOnline.Scoring;

/// <summary>Steps in balls; counted exactly where a ball does not tell the side or the number of steps.</summary>
internal readonly struct BallSteps(BallColumn of, BallColumn at, Ball give, Func<int, Ball> exactly) : IBallRule
{
    public BallSide? Below { get; init; }

    public BallSide? Above { get; init; }

    /// <inheritdoc/>
    public Ball One(int row)
    {
        var (value, reference) = (of[row], at[row]);
        var ball = !value.IsKnown ? value : !reference.IsKnown ? reference : Score(value - reference);
        return ball.IsOpen ? exactly(row) : ball;
    }

    /// <inheritdoc/>
    public bool TryFour(int row, out FourBalls balls)
    {
        var (value, reference, given) = (of.Four(row), at.Four(row), FourBalls.Of(give));
        var distance = value - reference;
        balls = given;
        return value.AreKnown && reference.AreKnown && distance.HaveSigns
            && (Below is null || Below.TryScore(given, -distance, ref balls)) && (Above is null || Above.TryScore(given, distance, ref balls));
    }

    private Ball Score(Ball distance) =>
        distance.IsZero ? give
        : !distance.IsNotZero ? Ball.Open
        : distance.Middle < 0 ? Below is null ? give : Below.Score(give, -distance)
        : Above is null ? give : Above.Score(give, distance);
}
