namespace FamilyOnline.Allotments;

/// <summary>Moves places until the total is right and nobody's next place comes before anybody's last one; then the shares are the method's.</summary>
internal sealed class PlaceExchange(ApportionmentDemand demand, PlaceOrder order, long[] shares)
{
    public void Settle()
    {
        var missing = demand.Total - shares.Sum();
        if (missing > 0)
            Give(missing);
        else if (missing < 0)
            Take(-missing);
        while (First() is { } first && Lowest() is { } lowest && order.Compare(first, lowest) > 0)
            (shares[first.Unit], shares[lowest.Unit]) = (shares[first.Unit] + 1, shares[lowest.Unit] - 1);
    }

    public Apportionment Answer()
    {
        var (first, lowest) = (First(), Lowest());
        var divisor = first is { Signpost.Numerator: 0 } ? null : NiceDivisor.Between(Bound(first), Bound(lowest), order.IsSquared);
        if (first is not { } contended || lowest is not { } held || order.Compare(contended, held) != 0)
            return new(shares, divisor: divisor);
        int[] holding = [.. Held().Where(place => order.Compare(place, held) == 0).Select(place => place.Unit)];
        int[] waiting = [.. Open().Where(place => order.Compare(place, held) == 0).Select(place => place.Unit)];
        foreach (var unit in holding)
            shares[unit]--;
        return new(shares, holding.Concat(waiting).Order(), holding.Length, divisor);
    }

    /// <summary>The next place of every unit that may have one more.</summary>
    private IEnumerable<PlaceOrder.Place> Open()
    {
        for (var i = 0; i < shares.Length; i++)
        {
            if (demand.TakesMore(i, shares[i]))
                yield return order.Next(i, shares[i]);
        }
    }

    /// <summary>The last place of every unit that may have one fewer.</summary>
    private IEnumerable<PlaceOrder.Place> Held()
    {
        for (var i = 0; i < shares.Length; i++)
        {
            if (shares[i] > demand.Least(i))
                yield return order.Last(i, shares[i]);
        }
    }

    private PlaceOrder.Place? First()
    {
        PlaceOrder.Place? first = null;
        foreach (var place in Open())
            first = first is { } other && order.Compare(other, place) >= 0 ? other : place;
        return first;
    }

    private PlaceOrder.Place? Lowest()
    {
        PlaceOrder.Place? lowest = null;
        foreach (var place in Held())
            lowest = lowest is { } other && order.Compare(other, place) <= 0 ? other : place;
        return lowest;
    }

    private void Give(long missing)
    {
        var next = Queue(Open(), (left, right) => order.Compare(right, left));
        for (; missing > 0; missing--)
        {
            var unit = next.Peek();
            if (demand.TakesMore(unit, ++shares[unit]))
                next.DequeueEnqueue(unit, order.Next(unit, shares[unit]));
            else
                next.Dequeue();
        }
    }

    private void Take(long over)
    {
        var last = Queue(Held(), order.Compare);
        for (; over > 0; over--)
        {
            var unit = last.Peek();
            if (--shares[unit] > demand.Least(unit))
                last.DequeueEnqueue(unit, order.Last(unit, shares[unit]));
            else
                last.Dequeue();
        }
    }

    private static PriorityQueue<int, PlaceOrder.Place> Queue(IEnumerable<PlaceOrder.Place> places, Comparison<PlaceOrder.Place> compare) =>
        new(places.Select(place => (place.Unit, place)), Comparer<PlaceOrder.Place>.Create(compare));

    private Exact? Bound(PlaceOrder.Place? place) => place is { Signpost.Numerator: > 0 } known ? order.Exactly(known) : null;
}
