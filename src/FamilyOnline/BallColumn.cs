namespace FamilyOnline;

/// <summary>A ball for every row of a field, or one for all of them.</summary>
internal sealed class BallColumn
{
    private readonly Ball[] _balls;
    private readonly int _mask;

    /// <summary>Takes a ball for every row.</summary>
    public BallColumn(Ball[] balls) => (_balls, _mask) = (balls, ~0);

    /// <summary>Takes one ball for all rows.</summary>
    public BallColumn(Ball all) => _balls = [all];

    public Ball this[int row] => _balls[row & _mask];

    /// <summary>Gets whether all rows have the same.</summary>
    public bool IsCommon => _mask == 0;

    /// <summary>Encloses exact values.</summary>
    public static BallColumn Of(Quantity[] exact) => new(Array.ConvertAll(exact, Ball.Of));

    /// <summary>Gives the balls of a row and the three after it.</summary>
    public FourBalls Four(int row) => _mask == 0 ? FourBalls.Of(_balls[0]) : FourBalls.From(_balls, row);
}
