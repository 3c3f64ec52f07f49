using FamilyOnline.Schemes;

namespace FamilyOnline.Evaluations;

/// <summary>One part of a group, as it stands for one row, and what it counts for there.</summary>
/// <param name="Node">The part.</param>
/// <param name="Score">What it gives.</param>
internal sealed record GroupPart(SchemeNode Node, NodeScore Score)
{
    /// <summary>Gets whether it takes part in nothing: the source does not print it, or it is a letter that is never added.</summary>
    public bool IsAside => Node is Criterion { Kind: "omitted" } || (Score.Letter is not null && !Score.Points.IsKnown && Score.Points.Absence == Absence.NotApplicable);

    /// <summary>Gets whether it does not concern the candidate.</summary>
    public bool IsNotApplicable => !IsAside && !Score.Points.IsKnown && Score.Points.Absence is Absence.NotApplicable or Absence.NoTarget && !Score.Points.IsKnown;

    /// <summary>Gets what it weighs among its siblings: its weight, else its points; null for an adjustment.</summary>
    public Exact? Share => Node.Weight ?? Node.Points;

    /// <summary>Gets or sets the factor that its points are multiplied by, where it takes over those of siblings that do not apply.</summary>
    public Exact Factor { get; set; } = Exact.One;

    /// <summary>Gets what it adds.</summary>
    public Exact Contribution => Score.Points.Value * (Node.Weight ?? Exact.One) * Factor;

    /// <summary>Writes what it adds: <c>[id] * 40/100 * 30/24</c>, with its name or its points in front.</summary>
    public string Told(string front) =>
        $"{front}{(Node.Weight is { } weight ? $" * {Scoring.TraceWriter.Text(weight)}" : "")}{(Factor == Exact.One ? "" : $" * {Scoring.TraceWriter.Text(Factor)}")}";
}
