namespace FamilyOnline;

/// <summary>What must be reached, counted how, over whom, from where and by when (目标值).</summary>
/// <remarks>A metric may have no target; that is not a target of 0.</remarks>
public sealed class Target
{
    /// <summary>Sets a target.</summary>
    /// <param name="id">The id, such as <c>households-online</c>.</param>
    /// <param name="title">What people call it.</param>
    /// <param name="scope">What is counted and over whom.</param>
    /// <param name="goal">The value to reach, in the metric's unit, or the number of yes answers or selections.</param>
    /// <param name="schedule">From when to when, and how the plan expects it to grow.</param>
    /// <param name="provenance">Where the plan says so, and what was assumed.</param>
    /// <param name="baseline">The value when the campaign began; not available where nobody stated it, which is not 0.</param>
    /// <param name="split">How it is split over those whose figures it counts; null where it is not.</param>
    /// <exception cref="ArgumentException">A part is missing, the goal equals the baseline, or a goal that is split is no whole total.</exception>
    public Target(
        string id, LocalizedText title, TargetScope scope, Exact goal, TargetSchedule schedule, Provenance provenance, Quantity? baseline = null, TargetSplit? split = null)
    {
        Require.That(
            split is null || (scope is { Measure: TargetMeasure.Total } && goal.IsInteger && goal >= Exact.Zero),
            $"Target '{id}' can be split only where it is a total with a whole goal.",
            nameof(split));
        Split = split;
        (Id, Title, Scope) = (Require.Id(id), Require.NotNull(title), Require.NotNull(scope));
        (Goal, Schedule, Provenance) = (goal, Require.NotNull(schedule), Require.NotNull(provenance));
        Baseline = baseline ?? Quantity.Of(Absence.NotAvailable);
        Require.That(
            !(Baseline.TryGetValue(out var from) && from == goal), $"Target '{id}' must differ from its baseline, but both are {goal}.", nameof(goal));
        Require.That(
            Baseline.IsKnown || scope.Direction == Direction.Falling || goal > Exact.Zero,
            $"Target '{id}' has no baseline and needs a goal above 0, but has {goal}.",
            nameof(goal));
    }

    /// <summary>Gets the id.</summary>
    public string Id { get; }

    /// <summary>Gets what people call it.</summary>
    public LocalizedText Title { get; }

    /// <summary>Gets what is counted and over whom.</summary>
    public TargetScope Scope { get; }

    /// <summary>Gets the value when the campaign began, or why it is not known.</summary>
    public Quantity Baseline { get; }

    /// <summary>Gets the value to reach.</summary>
    public Exact Goal { get; }

    /// <summary>Gets from when to when, and how the plan expects it to grow.</summary>
    public TargetSchedule Schedule { get; }

    /// <summary>Gets where the plan says so, and what was assumed.</summary>
    public Provenance Provenance { get; }

    /// <summary>Gets how it is split over those whose figures it counts, or null where it is not.</summary>
    public TargetSplit? Split { get; }
}
