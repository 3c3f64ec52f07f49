using FamilyOnline.Schemes;
using FamilyOnline.Scoring;

namespace FamilyOnline.Evaluations;

/// <summary>Writes what is put into each pool at a line, as steps that anybody can compute again.</summary>
internal static class PoolSteps
{
    public static void Tell(CriterionGroup group, GroupPart[] parts, IReadOnlyDictionary<string, Quantity> pools, TraceWriter? trace)
    {
        if (trace is null)
            return;
        foreach (var (pool, points) in pools)
            trace.Pools.Add(new(pool, points, points.IsKnown ? Sum(pool, parts) : []));
    }

    /// <summary>Adds the step of a bound to the pool told last under that name.</summary>
    public static void TellHeld(string pool, Exact points, Exact held, TraceWriter? trace)
    {
        if (trace is null)
            return;
        var at = trace.Pools.FindLastIndex(told => told.Pool == pool);
        var (function, bound) = (held < points ? "min" : "max", TraceWriter.Text(held));
        trace.Pools[at] = new(pool, held, [.. trace.Pools[at].Steps, new($"{function}([it], {bound})", $"{function}({TraceWriter.Text(points)}, {bound})", held)]);
    }

    private static List<TraceStep> Sum(string pool, GroupPart[] parts)
    {
        TraceWriter told = new();
        SumSteps.Tell(told, [.. parts.SelectMany(part => Terms(pool, part))]);
        return told.Steps;
    }

    private static IEnumerable<(string, string, Exact)> Terms(string pool, GroupPart part)
    {
        if (part.Score.Pools?.TryGetValue(pool, out var passed) == true)
            yield return ($"[{part.Node.Id}#{pool}]", TraceWriter.Text(passed.Value), passed.Value);
        if (part.Node.Pool == pool && part is { IsAside: false, IsNotApplicable: false })
            yield return ($"[{part.Node.Id}]", TraceWriter.Text(part.Score.Points.Value), part.Score.Points.Value);
    }
}
