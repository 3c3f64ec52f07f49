namespace FamilyOnline.Scoring;

/// <summary>What every step on one side of the reference does.</summary>
public sealed record StepSide
{
    /// <summary>Makes a side.</summary>
    /// <param name="per">How wide a step is, in the figure's own unit; above 0.</param>
    /// <param name="change">The points a step adds; negative where it takes away.</param>
    public StepSide(Exact per, Exact change)
    {
        Require.That(per > Exact.Zero, $"A step must be wider than 0, but is {per}.", nameof(per));
        (Per, Change) = (per, change);
    }

    /// <summary>Gets how wide a step is.</summary>
    public Exact Per { get; }

    /// <summary>Gets the points a step adds.</summary>
    public Exact Change { get; }
}
