using FamilyOnline.Evaluations;

namespace FamilyOnline.Selections;

/// <summary>Who is chosen, who is tied for how many places, and what kept anybody from being chosen.</summary>
internal sealed record Choice
{
    /// <summary>Gets those chosen, the best first.</summary>
    public IReadOnlyList<CandidateScore> Chosen { get; init; } = [];

    /// <summary>Gets those among whom nobody has decided yet.</summary>
    public IReadOnlyList<CandidateScore> Tied { get; init; } = [];

    /// <summary>Gets those behind a tie of whom nobody can tell before it is decided.</summary>
    public IReadOnlyList<CandidateScore> Pending { get; init; } = [];

    /// <summary>Gets how many places a tie leaves to be decided.</summary>
    public int OpenPlaces { get; init; }

    /// <summary>Gets whether the quotas cannot be met.</summary>
    public bool IsUnmet { get; init; }

    /// <summary>Gets whether nobody knows how many places there are, or how many a quota asks for.</summary>
    public bool IsUnknown { get; init; }

    /// <summary>Gets the recorded decisions that decided a tie.</summary>
    public IReadOnlyList<string> Decided { get; init; } = [];
}
