namespace FamilyOnline.Selections;

/// <summary>A choice under way: who is taken, who is passed over, and whether every quota can still be kept.</summary>
internal sealed class QuotaState
{
    private readonly QuotaKinds _kinds;
    private readonly QuotaNesting? _nesting;
    private readonly int[] _least;
    private readonly int[] _most;
    private readonly int[] _taken;
    private readonly int[] _rest;

    public QuotaState(QuotaKinds kinds, QuotaNesting? nesting, IReadOnlyList<QuotaBound> bounds, int places)
    {
        (_kinds, _nesting, Left) = (kinds, nesting, places);
        (_least, _most) = ([.. bounds.Select(bound => bound.Least(places))], [.. bounds.Select(bound => bound.Most(places))]);
        (_taken, _rest) = (new int[bounds.Count], [.. kinds.Counts]);
    }

    /// <summary>Gets how many places are left.</summary>
    public int Left { get; private set; }

    /// <summary>Gets whether the bounds nest, so that the order in which equals are taken does not change how many can be.</summary>
    public bool IsNested => _nesting is not null;

    public void Take(int kind, int count = 1)
    {
        Left -= count;
        _rest[kind] -= count;
        foreach (var bound in _kinds.BoundsOf(kind))
            _taken[bound] += count;
    }

    public void Pass(int kind, int count = 1) => _rest[kind] -= count;

    /// <summary>Adds places, where equals are admitted beyond them.</summary>
    public void Widen(int places) => Left += places;

    public bool CanComplete() => Left >= 0
        && (_nesting?.CanComplete(_least, _most, _taken, _rest, Left) ?? new QuotaCrossing(_kinds, _least, _most, _rest).CanComplete(_taken, Left));

    /// <summary>Tells whether so many can be taken; nothing is changed.</summary>
    public bool CanTake(IEnumerable<(int Kind, int Count)> some, IEnumerable<(int Kind, int Count)>? passed = null)
    {
        (int Kind, int Count)[] all = [.. some];
        (int Kind, int Count)[] without = [.. passed ?? []];
        foreach (var (kind, count) in all)
            Take(kind, count);
        foreach (var (kind, count) in without)
            Pass(kind, count);
        var can = CanComplete();
        foreach (var (kind, count) in all)
            Take(kind, -count);
        foreach (var (kind, count) in without)
            Pass(kind, -count);
        return can;
    }
}
