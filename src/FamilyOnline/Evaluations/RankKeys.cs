using FamilyOnline.Rules;
using FamilyOnline.Schemes;

namespace FamilyOnline.Evaluations;

/// <summary>Compares two candidates by each tie-break in turn.</summary>
/// <remarks>A tie-break whose figure is not known for one of the two stands behind one that is.</remarks>
internal sealed class RankKeys(IReadOnlyList<TieBreak> chain, SheetRun run, EvaluationField field)
{
    private readonly Dictionary<TieBreak, List<Quantity>[]> _ordered = [];

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
    private static int Countback(List<Quantity>[] singles, int left, int right, bool higherWins)
    {
        var (mine, other) = (singles[left], singles[right]);
        for (var i = 0; i < Math.Min(mine.Count, other.Count); i++)
        {
            var order = Better(mine[i], other[i], higherWins);
            if (order != 0)
                return order;
        }

        return other.Count.CompareTo(mine.Count);
    }

    private List<Quantity>[] OrderedBy(TieBreak tie, string node)
    {
        if (!_ordered.TryGetValue(tie, out var ordered))
            _ordered.Add(tie, ordered = Array.ConvertAll(run.Column(run.NodeOf(node), field).Singles!, singles => Ordered(singles, tie.HigherWins)));
        return ordered;
    }

    private static List<Quantity> Ordered(IReadOnlyList<Quantity> singles, bool higherWins)
    {
        var known = singles.Where(single => single.IsKnown);
        return [.. higherWins ? known.OrderByDescending(single => single.Value) : known.OrderBy(single => single.Value)];
    }

    private static int Better(Quantity left, Quantity right, bool higherWins) => (left.IsKnown, right.IsKnown) switch
    {
        (true, true) => higherWins ? right.Value.CompareTo(left.Value) : left.Value.CompareTo(right.Value),
        (true, false) => -1,
        (false, true) => 1,
        _ => 0,
    };
}
