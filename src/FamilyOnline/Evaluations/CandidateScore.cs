namespace FamilyOnline.Evaluations;

/// <summary>What one candidate reached in one evaluation (得分).</summary>
public sealed class CandidateScore
{
    private readonly IReadOnlyDictionary<string, int> _index;
    private readonly Quantity[] _points;

    internal CandidateScore(Candidate candidate, IReadOnlyList<GateResult> failedGates, Quantity[] points, IReadOnlyDictionary<string, int> index, int? rank) =>
        (Candidate, FailedGates, _points, _index, Rank) = (candidate, failedGates, points, index, rank);

    /// <summary>Gets who it is.</summary>
    public Candidate Candidate { get; }

    /// <summary>Gets the gates that did not open; none for who may take part.</summary>
    public IReadOnlyList<GateResult> FailedGates { get; }

    /// <summary>Gets whether every gate opened.</summary>
    public bool IsEligible => FailedGates.Count == 0;

    /// <summary>Gets the total, exact; or why it is not known. Counted for those outside the gates too, but not ranked.</summary>
    public Quantity Total => _points[0];

    /// <summary>Gets the place, from 1, equal ones sharing the better place (1, 2, 2, 4); null for who is not ranked.</summary>
    public int? Rank { get; }

    /// <summary>Gets the points of a line of the sheet.</summary>
    /// <exception cref="KeyNotFoundException">The scheme has no such line.</exception>
    public Quantity PointsOf(string node) => _index.TryGetValue(node, out var index)
        ? _points[index]
        : throw new KeyNotFoundException($"The scheme has no line '{node}'.");

    internal CandidateScore WithRank(int rank) => new(Candidate, FailedGates, _points, _index, rank);
}
