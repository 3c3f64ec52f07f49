using FamilyOnline.Rules;
using FamilyOnline.Schemes;
using FamilyOnline.Scoring;

namespace FamilyOnline.Evaluations;

/// <summary>Carries pools past the lines: each the sum of what is put into it below, held where a line bounds it.</summary>
internal static class PoolScoring
{
    public static IReadOnlyDictionary<string, Quantity>? Of(CriterionGroup group, GroupPart[] parts, TraceWriter? trace)
    {
        if (Array.TrueForAll(parts, part => part.Node.Pool is null && part.Score.Pools is null))
            return null;
        SortedDictionary<string, Quantity> pools = new(StringComparer.Ordinal);
        foreach (var part in parts)
        {
            foreach (var (pool, points) in part.Score.Pools ?? new Dictionary<string, Quantity>())
                Add(pools, pool, points);
            if (part.Node.Pool is { } own && !part.IsAside && !part.IsNotApplicable)
                Add(pools, own, part.Score.Points);
        }

        PoolSteps.Tell(group, parts, pools, trace);
        foreach (var bound in group.Options.Pools)
        {
            if (!pools.TryGetValue(bound.Pool, out var points) || !points.TryGetValue(out var known) || bound.Held(known) == known)
                continue;
            pools[bound.Pool] = bound.Held(known);
            trace?.Lines.Add(NodeTexts.Say("pool.held", bound.Pool, Numbers.Of(known), Numbers.Of(bound.Held(known))));
            PoolSteps.TellHeld(bound.Pool, known, bound.Held(known), trace);
        }

        return pools;
    }

    private static void Add(SortedDictionary<string, Quantity> pools, string pool, Quantity points)
    {
        if (!pools.TryGetValue(pool, out var soFar))
            pools[pool] = points;
        else if (soFar.IsKnown)
            pools[pool] = points.TryGetValue(out var more) ? soFar.Value + more : points;
    }
}
