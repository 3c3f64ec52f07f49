using FamilyOnline.Rules;
using FamilyOnline.Schemes;

namespace FamilyOnline.Evaluations;

/// <summary>Compares two candidates: by the total that decides, then by each tie-break in turn.</summary>
/// <remarks>A tie-break whose figure is not known for one of the two stands behind one that is.</remarks>
internal sealed class RankKeys(bool higherIsBetter, IReadOnlyList<TieBreak> chain, SheetRun run, EvaluationField field)
{
    /// <summary>Compares two that are ranked, whose totals are therefore known.</summary>
    public int Compare(Standing left, Standing right)
    {
        if (!BallOrder.TryCompare(left.Ball, right.Ball, out var order))
            order = left.Decided.Value.CompareTo(right.Decided.Value);
        return order != 0 ? higherIsBetter ? -order : order : Chain(left.Row, right.Row);
    }

    /// <summary>Compares two rows down the chain alone; 0 where it does not decide.</summary>
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
            return Countback(run.Column(run.NodeOf(node), field).Singles!, left, right, tie.HigherWins);
        var column = field.Balls(tie.Figure!);
        if (!column[left].IsKnown || !column[right].IsKnown)
            return column[right].IsKnown.CompareTo(column[left].IsKnown);
        if (!BallOrder.TryCompare(column[left], column[right], out var order))
            order = field.At(tie.Figure!, left).Value.CompareTo(field.At(tie.Figure!, right).Value);
        return tie.HigherWins ? -order : order;
    }

    /// <summary>Who has more of the best single score wins, then who has more of the second best: the ordered scores are compared from the front.</summary>
    private static int Countback(IReadOnlyList<Quantity>[] singles, int left, int right, bool higherWins)
    {
        var (mine, other) = (Ordered(singles[left], higherWins), Ordered(singles[right], higherWins));
        for (var i = 0; i < Math.Min(mine.Count, other.Count); i++)
        {
            var order = Better(mine[i], other[i], higherWins);
            if (order != 0)
                return order;
        }

        return other.Count.CompareTo(mine.Count);
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
