namespace FamilyOnline.Tests;

/// <summary>A column is filled four rows at once; what cannot be asked so is asked one by one.</summary>
public sealed class BallFillingTests
{
    [Theory]
    [InlineData(3, -1, "0 1 2")]
    [InlineData(8, -1, "")]
    [InlineData(8, 4, "4 5 6 7")]
    [InlineData(11, 0, "0 1 2 3 8 9 10")]
    public void Rows_that_do_not_go_by_four_go_one_by_one(int rows, int refused, string alone)
    {
        List<int> asked = [];
        var balls = new Ball[rows];
        balls.Fill(new Counting(asked, refused));
        Assert.Equal(FourBalls.AreSupported ? alone : string.Join(' ', Enumerable.Range(0, rows)), string.Join(' ', asked));
        Assert.Equal(Enumerable.Range(0, rows).Select(row => (double)row), balls.Select(ball => ball.Middle));
    }

    /// <summary>Gives every row its number, and notes which were asked alone.</summary>
    private readonly struct Counting(List<int> asked, int refused) : IBallRule
    {
        public Ball One(int row)
        {
            asked.Add(row);
            return Ball.Of((Exact)row);
        }

        public bool TryFour(int row, out FourBalls balls)
        {
            balls = FourBalls.From([.. Enumerable.Range(row, FourBalls.Count).Select(at => Ball.Of((Exact)at))], 0);
            return row != refused;
        }
    }
}
