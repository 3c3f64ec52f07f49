namespace FamilyOnline.Selections;

/// <summary>Bounds that cross, such as level and region: whether a choice can be completed is tried, kind by kind, no state twice.</summary>
internal sealed class QuotaCrossing(QuotaKinds kinds, int[] least, int[] most, int[] rest)
{
    private readonly HashSet<string> _failed = new(StringComparer.Ordinal);

    /// <summary>Tells whether so many more can be chosen of the kinds from one on that every bound holds.</summary>
    public bool CanComplete(int[] taken, int left, int at = 0)
    {
        if (!IsOpen(taken, left, at))
            return false;
        if (at == kinds.Count)
            return left == 0;
        var state = $"{at} {left} {string.Join(' ', taken)}";
        if (_failed.Contains(state))
            return false;
        for (var count = Math.Min(left, rest[at]); count >= 0; count--)
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
        foreach (var bound in kinds.BoundsOf(kind))
            more[bound] += count;
        return more;
    }

    /// <summary>Tells whether each bound by itself can still hold.</summary>
    private bool IsOpen(int[] taken, int left, int at)
    {
        var (all, ahead) = (0, new int[taken.Length]);
        for (var kind = at; kind < kinds.Count; kind++)
        {
            all += rest[kind];
            foreach (var bound in kinds.BoundsOf(kind))
                ahead[bound] += rest[kind];
        }

        return left <= all && !Enumerable.Range(0, taken.Length).Any(bound => taken[bound] > most[bound] || taken[bound] + Math.Min(left, ahead[bound]) < least[bound]);
    }
}
