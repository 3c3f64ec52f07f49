using FamilyOnline.Schemes;

namespace FamilyOnline.Evaluations;

/// <summary>What one candidate reached in one evaluation (得分).</summary>
public sealed class CandidateScore
{
    private static readonly IReadOnlyDictionary<string, Quantity> NoPools = new Dictionary<string, Quantity>();

    private readonly Standing _standing;

    internal CandidateScore(Standing standing, GradeRow? grade) => (_standing, Grade) = (standing, grade);

    /// <summary>Gets who it is.</summary>
    public Candidate Candidate => _standing.Candidate;

    /// <summary>Gets the gates that did not open; none for who may take part.</summary>
    public IReadOnlyList<GateResult> FailedGates => _standing.FailedGates;

    /// <summary>Gets whether every gate opened.</summary>
    public bool IsEligible => FailedGates.Count == 0;

    /// <summary>Gets the vetoes that act, and those of which nobody knows whether they should.</summary>
    public IReadOnlyList<VetoResult> Vetoes => _standing.Vetoes;

    /// <summary>Gets whether a veto took it out of the ranking.</summary>
    public bool IsExcluded => _standing.IsExcluded;

    /// <summary>Gets the grades and prizes that a veto forbids it; <c>award</c> is all of them.</summary>
    public IReadOnlyList<string> Barred => _standing.Barred;

    /// <summary>Gets the total, exact: base and pools within their bounds, or the fixed score of a veto; or why it is not known. Counted for those outside the gates too, but not ranked.</summary>
    public Quantity Total => _standing.Total;

    /// <summary>Gets the base, without pools.</summary>
    public Quantity Base => Whole.Points;

    /// <summary>Gets what each pool holds, in ordinal order.</summary>
    public IReadOnlyDictionary<string, Quantity> Pools => Whole.Pools ?? NoPools;

    /// <summary>Gets the total as it is shown, rounded once; null where it is not known.</summary>
    public string? Shown => Total.TryGetValue(out var exact) ? _standing.All.Scheme.Rounding.Show(exact) : null;

    /// <summary>Gets the number that ranks, grades and ties see: the exact total, or the shown one where the scheme says so.</summary>
    public Quantity Decided => _standing.Decided;

    /// <summary>Gets the place, from 1; equal ones as the scheme says, usually sharing the better place (1, 2, 2, 4). Null for who is not ranked.</summary>
    public int? Rank => _standing.Rank;

    /// <summary>Gets the grade; null where it has none.</summary>
    public GradeRow? Grade { get; }

    /// <summary>Gets what a reader should know although it changed nothing: rounding that would have decided otherwise, a sample that is not complete, entries of a register whose kind no tally names.</summary>
    public IReadOnlyList<LocalizedText> Flags => _standing.Flags;

    /// <summary>Gets the points of a line of the sheet.</summary>
    /// <exception cref="KeyNotFoundException">The scheme has no such line.</exception>
    public Quantity PointsOf(string node) => node == SchemeReader.RootId ? Total : LinePoints.Of(_standing.All, node, _standing.Row);

    private NodeScore Whole => _standing.All.Sheet.ScoreAt(_standing.All.Scheme.Root, _standing.All.Field, _standing.Row);
}
