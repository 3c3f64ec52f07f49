namespace FamilyOnline.Schemes;

/// <summary>How many are chosen in a round, and who may not be (评选规则).</summary>
public sealed record SelectionRule
{
    /// <summary>Makes a rule.</summary>
    /// <param name="take">How many places a round has; above 0.</param>
    /// <param name="earlierWinnersStayOut">Whether those chosen in earlier rounds may not be chosen again.</param>
    public SelectionRule(int take, bool earlierWinnersStayOut)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(take);
        (Take, EarlierWinnersStayOut) = (take, earlierWinnersStayOut);
    }

    /// <summary>Gets how many places a round has.</summary>
    public int Take { get; }

    /// <summary>Gets whether those chosen in earlier rounds may not be chosen again.</summary>
    public bool EarlierWinnersStayOut { get; }
}
