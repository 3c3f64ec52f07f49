namespace FamilyOnline.Rules;

/// <summary>The places that one of several equal figures shares with them.</summary>
/// <param name="Better">The better place, from 1.</param>
/// <param name="Worse">The worse place.</param>
/// <param name="Dense">The place where equal figures take only one.</param>
/// <param name="Of">How many are ranked.</param>
internal sealed record RankSlot(int Better, int Worse, int Dense, int Of)
{
    public Exact Place(RankTies ties) => ties switch
    {
        RankTies.Dense => Dense,
        RankTies.Modified => Worse,
        RankTies.Mean => (Exact)(Better + (long)Worse) / 2,
        _ => Better,
    };
}
