using CsCheck;
using FamilyOnline.Evaluations;

namespace FamilyOnline.Tests.Evaluations;

/// <summary>Four balls are held between bounds as each of them is, or not at all.</summary>
public sealed class BallBoundsTests
{
    private static readonly BallBounds Bounds = new(floor: Exact.Zero, cap: Exact.One);

    private static readonly Gen<Ball> Balls = Gen.Select(Gen.Long[-9, 9], Gen.Long[1, 9], Gen.Long[0, 3], (above, below, more) => Ball.Of(Exact.Ratio(above, below)) + Ball.Of(Exact.Ratio(more, 3)));

    // 1/3 + 2/3 may be more than 1 or less, as far as its ball tells: it is not the cap, and not itself either.
    [Fact]
    public void One_that_may_lie_on_either_side_of_a_bound_is_held_alone()
    {
        var (half, one) = (Ball.Of(Exact.Ratio(1, 2)), Ball.Of(Exact.Ratio(1, 3)) + Ball.Of(Exact.Ratio(2, 3)));
        Assert.Equal(FourBalls.AreSupported, IsHeld([half, half, half, half]));
        Assert.False(IsHeld([half, half, one, half]));
        Assert.False(IsHeld([half, half, half, one - Ball.Of(Exact.One)]));
    }

    [Fact]
    [Trait("Category", "Property")]
    public void Four_are_held_as_each_is() => Balls.Array[4].Sample(balls =>
    {
        var held = new Ball[4];
        if (!FourBalls.AreSupported || !Bounds.TryHold(FourBalls.From(balls, 0), out var four))
            return;
        four.Into(held, 0);
        Assert.Equal(balls.Select(ball => Bounds.Held(ball).ToString()), held.Select(ball => ball.ToString()));
    });

    private static bool IsHeld(Ball[] balls) => FourBalls.AreSupported && Bounds.TryHold(FourBalls.From(balls, 0), out _);
}
