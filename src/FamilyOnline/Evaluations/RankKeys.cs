using FamilyOnline.Rules;
using FamilyOnline.Schemes;

namespace FamilyOnline.Evaluations;

/// <summary>Compares two candidates by each tie-break in turn.</summary>
/// <remarks>A tie-break whose figure is not known for one of the two stands behind one that is.</remarks>
internal sealed class RankKeys(IReadOnlyList<TieBreak> chain, SheetRun run, EvaluationField field)
{
    private readonly Dictionary<TieBreak, List<Exact>[]> _ordered = [];

    /// <summary>Compares two rows down the chain; 0 where it does not decide.</summary>
    public int Chain(int left, int right)
    {
        foreach (var tie in chain)
        {
            var order = Compare(tie, left, right);
            if (order != 0)
                return order;
        }

        return 0;
    }

    /// <summary>Compares two rows by one tie-break.</summary>
    public int Compare(TieBreak tie, int left, int right)
    {
        if (tie.Countback is { } node)
            return Countback(OrderedBy(tie, node), left, right, tie.HigherWins);
        var column = field.Balls(tie.Figure!);
        if (!column[left].IsKnown || !column[right].IsKnown)
            return column[right].IsKnown.CompareTo(column[left].IsKnown);
        if (!BallOrder.TryCompare(column[left], column[right], out var order))
            order = field.At(tie.Figure!, left).Value.CompareTo(field.At(tie.Figure!, right).Value);
        return tie.HigherWins ? -order : order;
    }

    /// <summary>Who has more of the best single score wins, then who has more of the second best: the ordered scores are compared from the front.</summary>
    private static int Countback(List<Exact>[] singles, int left, int right, bool higherWins)
    {
        var (mine, other) = (singles[left], singles[right]);
        for (var i = 0; i < Math.Min(mine.Count, other.Count); i++)
        {
            var order = mine[i].CompareTo(other[i]);
            if (order != 0)
                return higherWins ? -order : order;
        }

        return other.Count.CompareTo(mine.Count);
    }

    private List<Exact>[] OrderedBy(TieBreak tie, string node)
    {
        if (!_ordered.TryGetValue(tie, out var ordered))
            _ordered.Add(tie, ordered = Array.ConvertAll(run.Column(run.NodeOf(node), field).Singles!, singles => Ordered(singles, tie.HigherWins)));
        return ordered;
    }

    private static List<Exact> Ordered(IReadOnlyList<Quantity> singles, bool higherWins)
    {
        var known = singles.Where(single => single.IsKnown).Select(single => single.Value);
        return [.. higherWins ? known.OrderDescending() : known.Order()];
    }
}
