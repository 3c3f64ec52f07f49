namespace FamilyOnline.Schemes;

/// <summary>The bounds of a pool at a line: <c>pools: { extra: { cap: 25 } }</c> (加减分池上下限).</summary>
/// <param name="Pool">The pool.</param>
/// <param name="Floor">The lower bound; null for none.</param>
/// <param name="Cap">The upper bound; null for none.</param>
public sealed record PoolBound(string Pool, Exact? Floor, Exact? Cap)
{
    internal Exact Held(Exact points)
    {
        var held = Floor is { } floor ? Exact.Max(points, floor) : points;
        return Cap is { } cap ? Exact.Min(held, cap) : held;
    }
}
