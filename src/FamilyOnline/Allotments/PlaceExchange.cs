namespace FamilyOnline.Allotments;

/// <summary>Moves places until the total is right and nobody's next place comes before anybody's last one; then the shares are the method's.</summary>
internal sealed class PlaceExchange
{
    private readonly ApportionmentDemand _demand;
    private readonly PlaceOrder _order;
    private readonly long[] _shares;
    private readonly PriorityQueue<PlaceOrder.Place, PlaceOrder.Place> _next;
    private readonly PriorityQueue<PlaceOrder.Place, PlaceOrder.Place> _last;

    public PlaceExchange(ApportionmentDemand demand, PlaceOrder order, long[] shares)
    {
        (_demand, _order, _shares) = (demand, order, shares);
        var (next, last) = (new List<(PlaceOrder.Place, PlaceOrder.Place)>(shares.Length), new List<(PlaceOrder.Place, PlaceOrder.Place)>(shares.Length));
        for (var i = 0; i < shares.Length; i++)
        {
            if (demand.TakesMore(i, shares[i]))
                next.Add(Twice(order.Next(i, shares[i])));
            if (shares[i] > demand.Least(i))
                last.Add(Twice(order.Last(i, shares[i])));
        }

        _next = new(next, Comparer<PlaceOrder.Place>.Create((left, right) => order.Compare(right, left)));
        _last = new(last, Comparer<PlaceOrder.Place>.Create(order.Compare));
    }

    public void Settle()
    {
        var missing = _demand.Total - _shares.Sum();
        for (; missing > 0; missing--)
            Give(First()!.Value);
        for (; missing < 0; missing++)
            Take(Lowest()!.Value);
        while (First() is { } first && Lowest() is { } lowest && _order.Compare(first, lowest) > 0)
        {
            Give(first);
            Take(lowest);
        }
    }

    public Apportionment Answer()
    {
        var (first, lowest) = (First(), Lowest());
        var divisor = first is { Signpost.Numerator: 0 } ? null : NiceDivisor.Between(Bound(first), Bound(lowest), _order.IsSquared);
        if (first is not { } contended || lowest is not { } held || _order.Compare(contended, held) != 0)
            return new(_shares) { Divisor = divisor };
        int[] holding = [.. Enumerable.Range(0, _shares.Length).Where(i => _shares[i] > _demand.Least(i) && _order.Compare(_order.Last(i, _shares[i]), held) == 0)];
        int[] waiting = [.. Enumerable.Range(0, _shares.Length).Where(i => _demand.TakesMore(i, _shares[i]) && _order.Compare(_order.Next(i, _shares[i]), held) == 0)];
        foreach (var unit in holding)
            _shares[unit]--;
        return new(_shares, holding.Concat(waiting).Order(), holding.Length) { Divisor = divisor };
    }

    private Exact? Bound(PlaceOrder.Place? place) => place is { Signpost.Numerator: > 0 } known ? _order.Exactly(known) : null;

    private void Give(PlaceOrder.Place place)
    {
        _next.Dequeue();
        Change(place.Unit, place.Share + 1);
    }

    private void Take(PlaceOrder.Place place)
    {
        _last.Dequeue();
        Change(place.Unit, place.Share);
    }

    private void Change(int unit, long share)
    {
        _shares[unit] = share;
        if (_demand.TakesMore(unit, share))
            Enqueue(_next, _order.Next(unit, share));
        if (share > _demand.Least(unit))
            Enqueue(_last, _order.Last(unit, share));
    }

    /// <summary>The place that would be given next; entries of a unit whose share has changed since are dropped.</summary>
    private PlaceOrder.Place? First()
    {
        while (_next.TryPeek(out var place, out _) && _shares[place.Unit] != place.Share)
            _next.Dequeue();
        return _next.TryPeek(out var first, out _) ? first : null;
    }

    private PlaceOrder.Place? Lowest()
    {
        while (_last.TryPeek(out var place, out _) && _shares[place.Unit] != place.Share + 1)
            _last.Dequeue();
        return _last.TryPeek(out var lowest, out _) ? lowest : null;
    }

    private static void Enqueue(PriorityQueue<PlaceOrder.Place, PlaceOrder.Place> queue, PlaceOrder.Place place) => queue.Enqueue(place, place);

    private static (PlaceOrder.Place, PlaceOrder.Place) Twice(PlaceOrder.Place place) => (place, place);
}
