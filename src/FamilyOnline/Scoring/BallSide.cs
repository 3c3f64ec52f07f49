using System.Runtime.Intrinsics;

namespace FamilyOnline.Scoring;

/// <summary>One side of steps in balls.</summary>
internal sealed class BallSide(StepSide side, PartialSteps partial)
{
    private readonly Ball _per = Ball.Of(side.Per);
    private readonly Ball _change = Ball.Of(side.Change);

    public static BallSide? Of(StepSide? side, PartialSteps partial) => side is null ? null : new(side, partial);

    /// <summary>Gives the points at a distance above 0 from the reference; open where the number of steps is not certain.</summary>
    public Ball Score(Ball give, Ball distance)
    {
        var steps = Count(distance / _per);
        return steps.IsOpen ? steps : give + (steps * _change);
    }

    /// <summary>Puts the points at the distances above 0 in their places; false where a number of steps is not certain.</summary>
    public bool TryScore(FourBalls give, FourBalls distances, ref FourBalls balls)
    {
        var onThisSide = distances.Positives;
        var isCertain = TryCount(distances / FourBalls.Of(_per), onThisSide, out var steps);
        balls = FourBalls.Choose(onThisSide, give + (steps * FourBalls.Of(_change)), balls);
        return isCertain;
    }

    private Ball Count(Ball steps) => partial switch
    {
        PartialSteps.Complete => steps.Floor(),
        PartialSteps.Started => steps.Ceiling(),
        _ => steps,
    };

    private bool TryCount(FourBalls steps, Vector256<double> matters, out FourBalls counted)
    {
        if (partial == PartialSteps.Proportional)
        {
            counted = steps;
            return true;
        }

        var isCertain = (partial == PartialSteps.Complete ? steps : -steps).TryFloor(matters, out counted);
        counted = partial == PartialSteps.Complete ? counted : -counted;
        return isCertain;
    }
}
