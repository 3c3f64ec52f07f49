namespace FamilyOnline.Evaluations;

/// <summary>Compares two rows that are ranked, whose totals are therefore known: by the total that decides, then down the chain; the order of rows is the last resort.</summary>
internal sealed class RankOrder(Standings standings, RankKeys keys) : IComparer<int>
{
    private readonly int _sign = standings.Scheme.Rank.HigherIsBetter ? -1 : 1;

    public int Compare(int left, int right) => Places(left, right) is var order && order != 0 ? order : left.CompareTo(right);

    /// <summary>Compares without the last resort; 0 for two that share a place.</summary>
    public int Places(int left, int right)
    {
        if (!BallOrder.TryCompare(standings.Ball(left), standings.Ball(right), out var order))
            order = standings[left].Decided.Value.CompareTo(standings[right].Decided.Value);
        return order != 0 ? _sign * order : keys.Chain(left, right);
    }
}
