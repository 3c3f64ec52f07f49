namespace FamilyOnline.Rules;

/// <summary>A ratio in balls; counted exactly where a ball does not tell whether something is 0.</summary>
internal readonly struct BallRatio(RatioFigure ratio, EvaluationField field) : IBallRule
{
    private readonly BallColumn _above = field.Balls(ratio.Above);
    private readonly BallColumn _below = field.Balls(ratio.Below);

    /// <inheritdoc/>
    public Ball One(int row)
    {
        var ball = ratio.Divide(_above[row], _below[row]);
        return ball.IsOpen ? Ball.Of(ratio.At(field, row)) : ball;
    }

    /// <inheritdoc/>
    public bool TryFour(int row, out FourBalls balls)
    {
        var (above, below) = (_above.Four(row), _below.Four(row));
        balls = above / below;
        return above.AreKnown && below.AreNotZero;
    }
}
