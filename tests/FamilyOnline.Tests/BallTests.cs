using System.Numerics;
using CsCheck;

namespace FamilyOnline.Tests;

/// <summary>A ball always holds the number that exact arithmetic gives; what it decides, exact arithmetic decides the same way.</summary>
public sealed class BallTests
{
    private static readonly Gen<Exact> Numbers = Gen.OneOf(
        Gen.Select(Gen.Long[-100, 100], Gen.Long[1, 100]), Gen.Select(Gen.Long, Gen.Long[1, long.MaxValue]), Gen.Select(Gen.Long[-9, 9], Gen.Long[1, 3]))
        .Select(parts => Exact.Ratio(parts.Item1, parts.Item2));

    [Fact]
    [Trait("Category", "Property")]
    public void Arithmetic_stays_within_the_ball() => Gen.Select(Numbers, Numbers, Numbers).Sample((a, b, c) =>
    {
        var (left, right, third) = (Ball.Of(a), Ball.Of(b), Ball.Of(c));
        Holds(left, a);
        Holds(left + right - third, a + b - c);
        Holds(left * right * third, a * b * c);
        Holds(Ball.Max(left * third, right), Exact.Max(a * c, b));
        Holds(Ball.Min(left, right + third), Exact.Min(a, b + c));
        if (!b.IsZero)
            Holds((left + third) / right, (a + c) / b);
    });

    [Fact]
    [Trait("Category", "Property")]
    public void What_a_ball_decides_is_so() => Gen.Select(Numbers, Numbers, Numbers).Sample((a, b, c) =>
    {
        var (sum, exact) = (Ball.Of(a) + Ball.Of(b), a + b);
        if (BallOrder.TryCompare(sum, Ball.Of(c), out var order))
            Assert.Equal(Math.Sign(exact.CompareTo(c)), order);
        if (sum.Floor() is { IsOpen: false } floor)
            Holds(floor, exact.Floor());
        if (sum.Ceiling() is { IsOpen: false } ceiling)
            Holds(ceiling, exact.Ceiling());
        if (sum.TryQuantity(out var quantity))
            Assert.Equal(exact, quantity.Value);
        Assert.False(sum.IsZero && !exact.IsZero);
        Assert.False(sum.IsNotZero && exact.IsZero);
    });

    [Fact]
    public void One_third_and_two_thirds_are_not_told_from_one() =>
        Assert.False(BallOrder.TryCompare(Ball.Of(Exact.Ratio(1, 3)) + Ball.Of(Exact.Ratio(2, 3)), Ball.Of(Exact.One), out _));

    [Fact]
    public void Whole_numbers_are_themselves()
    {
        var sum = Ball.Of((Exact)4) + Ball.Of(Exact.Parse("0.5")) + Ball.Of((Exact)3);
        Assert.Equal(0, sum.Radius);
        Assert.True(sum.TryQuantity(out var quantity));
        Assert.Equal("15/2", quantity.ToString());
    }

    [Theory]
    [InlineData(Absence.NotReported)]
    [InlineData(Absence.NoTarget)]
    public void An_absence_stays_an_absence(Absence absence)
    {
        Assert.True(Ball.Of(absence).TryQuantity(out var quantity));
        Assert.Equal(absence, quantity.Absence);
        Assert.False(Ball.Of(absence).IsOpen);
    }

    [Fact]
    public void What_leaves_the_sizes_looked_after_says_nothing()
    {
        var huge = Ball.Of(Exact.Ratio(BigInteger.Pow(10, 90), 1));
        Assert.Equal(double.PositiveInfinity, (huge * huge).Radius);
        Assert.False(BallOrder.TryCompare(huge * huge, huge, out _));
        Assert.Equal(double.PositiveInfinity, (Ball.Of((Exact)1) / Ball.Zero).Radius);
        Assert.True((Ball.Of(Exact.One) / Ball.Anything).Floor().IsOpen);
    }

    private static void Holds(Ball ball, Exact exact)
    {
        if (double.IsInfinity(ball.Radius))
            return;
        var away = Value(ball.Middle) - exact;
        Assert.True(Exact.Max(away, -away) <= Value(ball.Radius), $"{ball} does not hold {exact}.");
    }

    /// <summary>A double as the fraction that it is.</summary>
    private static Exact Value(double number)
    {
        var bits = BitConverter.DoubleToInt64Bits(Math.Abs(number));
        var (power, digits) = ((int)(bits >> 52), bits & ((1L << 52) - 1));
        var whole = (BigInteger)(power == 0 ? digits : digits | (1L << 52)) * Math.Sign(number);
        var shift = Math.Max(power, 1) - 1075;
        return shift >= 0 ? Exact.Ratio(whole << shift, BigInteger.One) : Exact.Ratio(whole, BigInteger.One << -shift);
    }
}
