using FamilyOnline.Evaluations;

namespace FamilyOnline.Selections;

/// <summary>Those of a tier of equals who are of one kind, and how many of them are taken when as many of the tier are as can be.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Members">They.</param>
/// <param name="Fewest">The fewest of them.</param>
/// <param name="Most">The most of them.</param>
internal sealed record TierKind(int Kind, IReadOnlyList<CandidateScore> Members, int Fewest, int Most)
{
    /// <summary>Gets whether all are taken, whoever else is.</summary>
    public bool IsCertain => Fewest == Members.Count;

    /// <summary>Gets whether it is open who of them is taken.</summary>
    public bool IsOpen => !IsCertain && Most > 0;
}
