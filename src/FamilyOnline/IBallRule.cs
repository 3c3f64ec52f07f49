namespace FamilyOnline;

/// <summary>Says what stands in each row of a column of balls: for one row, and the same for four at once.</summary>
internal interface IBallRule
{
    /// <summary>Gives the ball of a row.</summary>
    Ball One(int row);

    /// <summary>Gives the balls of a row and the three after it: what <see cref="One"/> gives. False where they must be asked one by one.</summary>
    bool TryFour(int row, out FourBalls balls);
}
