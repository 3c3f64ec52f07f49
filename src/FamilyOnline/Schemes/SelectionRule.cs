namespace FamilyOnline.Schemes;

/// <summary>How many are chosen in a round, and who may not be (评选规则).</summary>
public sealed record SelectionRule
{
    /// <summary>Makes a rule.</summary>
    /// <param name="take">How many places a round has; above 0.</param>
    /// <param name="earlierWinnersStayOut">Whether those chosen in earlier rounds may not be chosen again.</param>
    /// <param name="provenance">Where it comes from; null where the scheme says so.</param>
    public SelectionRule(int take, bool earlierWinnersStayOut, Provenance? provenance = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(take);
        (Take, EarlierWinnersStayOut, Provenance) = (take, earlierWinnersStayOut, provenance);
    }

    /// <summary>Gets how many places a round has.</summary>
    public int Take { get; }

    /// <summary>Gets where it comes from; null where the scheme says so.</summary>
    public Provenance? Provenance { get; }

    /// <summary>Gets whether those chosen in earlier rounds may not be chosen again.</summary>
    public bool EarlierWinnersStayOut { get; }
}
