namespace FamilyOnline.Selections;

/// <summary>Bounds that cross, such as level and region: whether a choice can be completed is tried, kind by kind, no state twice.</summary>
internal sealed class QuotaCrossing
{
    private readonly QuotaKinds _kinds;
    private readonly int[] _least;
    private readonly int[] _most;
    private readonly int[] _rest;
    private readonly int[][] _ahead;
    private readonly int[] _all;
    private readonly HashSet<string> _failed = new(StringComparer.Ordinal);

    public QuotaCrossing(QuotaKinds kinds, int[] least, int[] most, int[] rest)
    {
        (_kinds, _least, _most, _rest) = (kinds, least, most, rest);
        (_ahead, _all) = (new int[kinds.Count + 1][], new int[kinds.Count + 1]);
        _ahead[^1] = new int[least.Length];
        for (var kind = kinds.Count - 1; kind >= 0; kind--)
        {
            _all[kind] = _all[kind + 1] + rest[kind];
            _ahead[kind] = [.. _ahead[kind + 1]];
            foreach (var bound in kinds.BoundsOf(kind))
                _ahead[kind][bound] += rest[kind];
        }
    }

    /// <summary>Tells whether so many more can be chosen of the kinds from one on that every bound holds.</summary>
    public bool CanComplete(int[] taken, int left, int at = 0)
    {
        if (!IsOpen(taken, left, at))
            return false;
        if (at == _kinds.Count)
            return left == 0;
        var state = $"{at} {left} {string.Join(' ', taken)}";
        if (_failed.Contains(state))
            return false;
        for (var count = Math.Min(left, _rest[at]); count >= 0; count--)
        {
            if (CanComplete(With(taken, at, count), left - count, at + 1))
                return true;
        }

        _failed.Add(state);
        return false;
    }

    private int[] With(int[] taken, int kind, int count)
    {
        int[] more = [.. taken];
        foreach (var bound in _kinds.BoundsOf(kind))
            more[bound] += count;
        return more;
    }

    /// <summary>Tells whether each bound by itself can still hold.</summary>
    private bool IsOpen(int[] taken, int left, int at)
    {
        if (left > _all[at])
            return false;
        for (var bound = 0; bound < taken.Length; bound++)
        {
            if (taken[bound] > _most[bound] || taken[bound] + Math.Min(left, _ahead[at][bound]) < _least[bound])
                return false;
        }

        return true;
    }
}
