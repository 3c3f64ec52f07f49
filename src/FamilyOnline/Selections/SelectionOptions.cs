namespace FamilyOnline.Selections;

/// <summary>What a selection needs besides the ranking: the round, who won before, and what was decided about ties (评选条件).</summary>
public sealed record SelectionOptions
{
    /// <summary>Gets the round, from 1.</summary>
    /// <value>1 unless given.</value>
    public int Round { get; init; } = 1;

    /// <summary>Gets the ids of those chosen in earlier rounds.</summary>
    public IReadOnlyList<string> EarlierWinners { get; init; } = [];

    /// <summary>Gets what candidates won before, with its time.</summary>
    public IReadOnlyList<EarlierAward> EarlierAwards { get; init; } = [];

    /// <summary>Gets the ids of those whom the leading group, a draw or a play-off chose among the tied, as recorded; where equals share the line of a prize, those who come first.</summary>
    public IReadOnlyList<string> Decided { get; init; } = [];
}
