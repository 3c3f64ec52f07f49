using FamilyOnline.Rules;

namespace FamilyOnline.Schemes;

/// <summary>What a line of the sheet says besides its scorer or parts: its modifiers.</summary>
internal sealed record NodeOptions
{
    public static NodeOptions None { get; } = new();

    /// <summary>Gets the weight by which the line above adds it; null where it adds the score as it is.</summary>
    public Exact? Weight { get; init; }

    /// <summary>Gets the pool that it is kept in, beside the base; null for the base.</summary>
    public string? Pool { get; init; }

    /// <summary>Gets the bounds of pools at this line.</summary>
    public IReadOnlyList<PoolBound> Pools { get; init; } = [];

    /// <summary>Gets the lower bound; null for what the points say.</summary>
    public NodeBound? Floor { get; init; }

    /// <summary>Gets the upper bound; null for what the points say.</summary>
    public NodeBound? Cap { get; init; }

    /// <summary>Gets where the sum begins; null for 0.</summary>
    public Exact? Start { get; init; }

    /// <summary>Gets the coefficient, applied before the bounds; null for none.</summary>
    public FigureDefinition? Times { get; init; }

    /// <summary>Gets how the parts become one score.</summary>
    public Combination Combine { get; init; } = Combination.Sum;

    /// <summary>Gets what it is scored once each for; null where it is scored once.</summary>
    public EachRule? Each { get; init; }

    /// <summary>Gets the classes that it is only for; none for all.</summary>
    public IReadOnlyList<string> OnlyFor { get; init; } = [];

    /// <summary>Gets the condition under which it applies; null where it always does.</summary>
    public Condition? OnlyIf { get; init; }

    public InapplicableRule NotApplicable { get; init; } = InapplicableRule.Rescale;

    public AbsenceRule Missing { get; init; } = AbsenceRule.Unknown;

    public AbsenceRule NoTarget { get; init; } = AbsenceRule.Skip;

    /// <summary>Gets whether within it an entry of the same fact counts once, the heaviest.</summary>
    public bool SameFactOnce { get; init; }

    public IReadOnlyList<Veto> Vetoes { get; init; } = [];

    public WindowRule? Window { get; init; }

    public RoundingRule? Round { get; init; }

    public NodeNotes Notes { get; init; } = NodeNotes.None;

    /// <summary>Gives what is left for a line that the source does not print: it takes part in nothing, so that nothing may give it points.</summary>
    public NodeOptions OfOmitted() => new() { Weight = Weight, Pool = Pool, Notes = Notes, Vetoes = [.. Vetoes.Where(veto => veto.Effect != VetoEffect.Score)] };

    /// <summary>Gives what holds for each sheet of a line that has sheets: where the sum begins, how parts combine, pools; the line itself holds the bounds.</summary>
    public NodeOptions OfSheet() => new() { Start = Start, Combine = Combine, Pools = Pools, Floor = new(null), Cap = new(null) };
}
