namespace FamilyOnline.Scoring;

/// <summary>The settings of <see cref="StepsScorer"/>; one side at least must be given.</summary>
public sealed record StepsOptions
{
    /// <summary>Gets the points at the reference.</summary>
    /// <value>Null takes full points where the only side loses, else 0.</value>
    public Exact? Give { get; init; }

    /// <summary>Gets what steps below the reference do.</summary>
    /// <value>Null: nothing.</value>
    public StepSide? Below { get; init; }

    /// <summary>Gets what steps above the reference do.</summary>
    /// <value>Null: nothing.</value>
    public StepSide? Above { get; init; }

    /// <summary>Gets how a step that is not complete is counted.</summary>
    /// <value><see cref="PartialSteps.Complete"/> unless given.</value>
    public PartialSteps Partial { get; init; } = PartialSteps.Complete;
}
