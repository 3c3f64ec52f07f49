using System.Numerics;
using System.Runtime.Intrinsics;
using CsCheck;

namespace FamilyOnline.Tests;

/// <summary>Four balls at once give what each gives alone, to the last bit. Without vectors of four numbers there is nothing to test: everything then goes one by one.</summary>
public sealed class FourBallsTests
{
    /// <summary>Four balls stand in the middle of six, so that those beside them are seen to stay.</summary>
    private const int At = 1;

    /// <summary>What says nothing, what is 0 or may be, and sizes whose products leave those looked after.</summary>
    private static readonly Ball[] Edges =
    [
        Ball.Anything, Ball.Zero, Ball.Of(Exact.Ratio(1, 3)) - Ball.Of(Exact.Ratio(1, 3)),
        Ball.Of(Exact.Ratio(BigInteger.Pow(10, 90), BigInteger.One)), Ball.Of(Exact.Ratio(BigInteger.One, BigInteger.Pow(10, 90))),
    ];

    private static readonly Gen<Ball> Numbers = Gen.OneOf(
        Gen.Long[-9, 9].Select(number => Ball.Of((Exact)number)), Gen.Select(Gen.Long[-100, 100], Gen.Long[1, 100], (above, below) => Ball.Of(Exact.Ratio(above, below))),
        Gen.Select(Gen.Long, Gen.Long[1, long.MaxValue], (above, below) => Ball.Of(Exact.Ratio(above, below))),
        Gen.Int[0, Edges.Length - 1].Select(at => Edges[at]));

    private static readonly Gen<(Ball[], Ball[])> Columns = Gen.Select(Numbers.Array[6], Numbers.Array[6]);

    [Fact]
    [Trait("Category", "Property")]
    public void Arithmetic_is_the_same_to_the_last_bit() => Columns.Sample((left, right) =>
    {
        if (!FourBalls.AreSupported)
            return;
        Same(left, right, (one, other) => one + other, (four, others) => four + others);
        Same(left, right, (one, other) => one - other, (four, others) => four - others);
        Same(left, right, (one, other) => one * other, (four, others) => four * others);
        Same(left, right, (one, other) => one / other, (four, others) => four / others);
        Same(left, right, (one, other) => (one + other) * one / (other - one), (four, others) => (four + others) * four / (others - four));
    });

    [Fact]
    [Trait("Category", "Property")]
    public void What_four_decide_each_decides() => Columns.Sample((left, right) =>
    {
        if (!FourBalls.AreSupported)
            return;
        var (four, others) = (FourBalls.From(left, At), FourBalls.From(right, At));
        var areDecided = four.TryLess(others, out var less);
        Assert.Equal(Rows().All(row => BallOrder.TryCompare(left[row], right[row], out _)), areDecided);
        Assert.All(Rows(), row => Assert.Equal(left[row].Middle - right[row].Middle < 0, Answers(less)[row - At]));
        Assert.Equal(Rows().All(row => left[row].IsZero), four.AreZero);
        Assert.Equal(Rows().All(row => left[row].IsNotZero), four.AreNotZero);
        Assert.Equal(Rows().All(row => left[row].IsZero || left[row].IsNotZero), four.HaveSigns);
        Assert.Equal(Rows().Select(row => left[row].Middle < 0), Answers(four.Negatives));
        Assert.Equal(Rows().Select(row => left[row].Middle > 0), Answers(four.Positives));
    });

    [Fact]
    [Trait("Category", "Property")]
    public void The_whole_numbers_below_are_certain_where_each_is() => Columns.Sample((left, right) =>
    {
        if (!FourBalls.AreSupported)
            return;
        var matters = FourBalls.From(right, At).Positives;
        var concerned = Rows().Where(row => right[row].Middle > 0).ToArray();
        Assert.Equal(concerned.All(row => !left[row].Floor().IsOpen), FourBalls.From(left, At).TryFloor(matters, out var floor));
        var floors = Column(floor);
        Assert.All(concerned.Where(row => !left[row].Floor().IsOpen), row => Same(left[row].Floor(), floors[row - At]));
    });

    [Theory]
    [InlineData(0, "1 0 0 0")]
    [InlineData(1, "0 1 0 0")]
    [InlineData(2, "0 0 1 0")]
    [InlineData(3, "0 0 0 1")]
    public void What_is_true_of_a_row_is_true_of_its_ball(int row, string numbers)
    {
        if (FourBalls.AreSupported)
            Assert.Equal(numbers, string.Join(' ', Column(FourBalls.Of(Ball.Of(Exact.One)).Only(FourBalls.Places(Vector256<long>.Zero.WithElement(row, -1L)))).Select(ball => ball.Middle)));
    }

    [Fact]
    public void One_that_is_absent_leaves_four_unknown()
    {
        if (FourBalls.AreSupported)
            Assert.Equal("True False", $"{FourBalls.From([Ball.Zero, Ball.Zero, Ball.Anything, Ball.Zero], 0).AreKnown} {FourBalls.From([Ball.Zero, Ball.Zero, Ball.Of(Absence.NoTarget), Ball.Zero], 0).AreKnown}");
    }

    private static void Same(Ball[] left, Ball[] right, Func<Ball, Ball, Ball> one, Func<FourBalls, FourBalls, FourBalls> four)
    {
        Ball[] result = [.. left];
        four(FourBalls.From(left, At), FourBalls.From(right, At)).Into(result, At);
        Assert.All(Rows(), row => Same(one(left[row], right[row]), result[row]));
        Same(left[0], result[0]);
        Same(left[5], result[5]);
    }

    private static void Same(Ball expected, Ball actual) => Assert.Equal((Bits(expected.Middle), Bits(expected.Radius)), (Bits(actual.Middle), Bits(actual.Radius)));

    private static long Bits(double number) => BitConverter.DoubleToInt64Bits(number);

    private static IEnumerable<int> Rows() => Enumerable.Range(At, FourBalls.Count);

    private static bool[] Answers(Vector256<double> which) => Array.ConvertAll(Column(FourBalls.Of(Ball.Of(Exact.One)).Only(which)), ball => ball.Middle == 1);

    private static Ball[] Column(FourBalls four)
    {
        var balls = new Ball[FourBalls.Count];
        four.Into(balls, 0);
        return balls;
    }
}
