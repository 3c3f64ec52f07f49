using FamilyOnline.Schemes;

namespace FamilyOnline.Evaluations;

/// <summary>What one candidate reached in one evaluation (得分).</summary>
public sealed class CandidateScore
{
    private readonly Func<string, Quantity> _pointsOf;

    internal CandidateScore(Standing standing, NodeScore whole, GradeRow? grade, RoundingRule rounding, Func<string, Quantity> pointsOf)
    {
        Flags = standing.Flags;
        (Candidate, FailedGates, Vetoes, IsExcluded, Barred) = (standing.Candidate, standing.FailedGates, standing.Vetoes, standing.IsExcluded, standing.Barred);
        (Total, Decided, Rank, Grade) = (standing.Total, standing.Decided, standing.Rank, grade);
        (Base, Pools, _pointsOf) = (whole.Points, whole.Pools ?? new Dictionary<string, Quantity>(), pointsOf);
        Shown = Total.TryGetValue(out var exact) ? rounding.Show(exact) : null;
    }

    /// <summary>Gets who it is.</summary>
    public Candidate Candidate { get; }

    /// <summary>Gets the gates that did not open; none for who may take part.</summary>
    public IReadOnlyList<GateResult> FailedGates { get; }

    /// <summary>Gets whether every gate opened.</summary>
    public bool IsEligible => FailedGates.Count == 0;

    /// <summary>Gets the vetoes that act, and those of which nobody knows whether they should.</summary>
    public IReadOnlyList<VetoResult> Vetoes { get; }

    /// <summary>Gets whether a veto took it out of the ranking.</summary>
    public bool IsExcluded { get; }

    /// <summary>Gets the grades and prizes that a veto forbids it; <c>award</c> is all of them.</summary>
    public IReadOnlyList<string> Barred { get; }

    /// <summary>Gets the total, exact: base and pools within their bounds, or the fixed score of a veto; or why it is not known. Counted for those outside the gates too, but not ranked.</summary>
    public Quantity Total { get; }

    /// <summary>Gets the base, without pools.</summary>
    public Quantity Base { get; }

    /// <summary>Gets what each pool holds, in ordinal order.</summary>
    public IReadOnlyDictionary<string, Quantity> Pools { get; }

    /// <summary>Gets the total as it is shown, rounded once; null where it is not known.</summary>
    public string? Shown { get; }

    /// <summary>Gets the number that ranks, grades and ties see: the exact total, or the shown one where the scheme says so.</summary>
    public Quantity Decided { get; }

    /// <summary>Gets the place, from 1; equal ones as the scheme says, usually sharing the better place (1, 2, 2, 4). Null for who is not ranked.</summary>
    public int? Rank { get; }

    /// <summary>Gets the grade; null where it has none.</summary>
    public GradeRow? Grade { get; }

    /// <summary>Gets what a reader should know although it changed nothing: rounding that would have decided otherwise, a sample that is not complete.</summary>
    public IReadOnlyList<LocalizedText> Flags { get; }

    /// <summary>Gets the points of a line of the sheet.</summary>
    /// <exception cref="KeyNotFoundException">The scheme has no such line.</exception>
    public Quantity PointsOf(string node) => node == SchemeReader.RootId ? Total : _pointsOf(node);
}
