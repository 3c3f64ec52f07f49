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

    private Ball Count(Ball steps) => partial switch
    {
        PartialSteps.Complete => steps.Floor(),
        PartialSteps.Started => steps.Ceiling(),
        _ => steps,
    };
}
