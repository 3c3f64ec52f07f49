namespace FamilyOnline.Selections;

/// <summary>Bounds that nest: of any two, one lies within the other, or they share nobody. Then whether a choice can be completed is a matter of adding up.</summary>
internal sealed class QuotaNesting
{
    private readonly int[] _smallestFirst;
    private readonly int[] _parents;
    private readonly int[] _leaves;

    private QuotaNesting(int[] smallestFirst, int[] parents, int[] leaves) => (_smallestFirst, _parents, _leaves) = (smallestFirst, parents, leaves);

    /// <summary>Finds how bounds nest; null where two of them cross.</summary>
    public static QuotaNesting? Of(QuotaKinds kinds, int bounds)
    {
        var sizes = new int[bounds];
        Dictionary<(int, int), int> together = [];
        for (var kind = 0; kind < kinds.Count; kind++)
        {
            foreach (var bound in kinds.BoundsOf(kind))
            {
                sizes[bound]++;
                foreach (var other in kinds.BoundsOf(kind).Where(other => other > bound))
                    together[(bound, other)] = together.GetValueOrDefault((bound, other)) + 1;
            }
        }

        if (together.Any(pair => pair.Value != Math.Min(sizes[pair.Key.Item1], sizes[pair.Key.Item2])))
            return null;
        int[] parents = [.. Enumerable.Repeat(bounds, bounds)];
        var leaves = new int[kinds.Count];
        for (var kind = 0; kind < kinds.Count; kind++)
        {
            var outer = bounds;
            foreach (var bound in kinds.BoundsOf(kind).OrderByDescending(bound => sizes[bound]).ThenBy(bound => bound))
                (parents[bound], outer) = (outer, bound);
            leaves[kind] = outer;
        }

        return new([.. Enumerable.Range(0, bounds).OrderBy(bound => sizes[bound]).ThenByDescending(bound => bound)], parents, leaves);
    }

    /// <summary>Tells whether so many more can be chosen of the rest that every bound holds.</summary>
    public bool CanComplete(int[] least, int[] most, int[] taken, int[] rest, int left)
    {
        var (low, high) = (new int[least.Length + 1], new int[least.Length + 1]);
        for (var kind = 0; kind < rest.Length; kind++)
            high[_leaves[kind]] += rest[kind];
        foreach (var bound in _smallestFirst)
        {
            var (fewest, greatest) = (Math.Max(low[bound], least[bound] - taken[bound]), Math.Min(high[bound], most[bound] - taken[bound]));
            if (fewest > greatest)
                return false;
            low[_parents[bound]] += fewest;
            high[_parents[bound]] += greatest;
        }

        return low[^1] <= left && left <= high[^1];
    }
}
