using FamilyOnline.Rules;
using FamilyOnline.Schemes;
using FamilyOnline.Scoring;

namespace FamilyOnline.Evaluations;

/// <summary>The total: the base and the pools added at the root, held within the bounds of the total.</summary>
internal static class TotalScoring
{
    public static Quantity Total(Scheme scheme, NodeScore whole, TraceWriter? trace)
    {
        if (!whole.Points.TryGetValue(out var total))
            return whole.Points;
        foreach (var (pool, points) in whole.Pools ?? new Dictionary<string, Quantity>())
        {
            if (!points.TryGetValue(out var more))
                return points;
            trace?.Lines.Add(NodeTexts.Say("pool.added", pool, Numbers.Of(more)));
            trace?.Step($"[it] + [#{pool}]", $"{TraceWriter.Text(total)} + {TraceWriter.Text(more)}", total + more);
            total += more;
        }

        return Held(scheme, total, trace);
    }

    /// <summary>The number that gates, grades, ranks and ties see.</summary>
    public static Quantity Decided(Scheme scheme, Quantity total) =>
        scheme.Rounding.DecidesOnRounded && total.TryGetValue(out var exact) ? scheme.Rounding.Round(exact) : total;

    private static Exact Held(Scheme scheme, Exact total, TraceWriter? trace)
    {
        var held = scheme.Rules.TotalFloor?.At is { } floor ? Exact.Max(total, floor) : total;
        held = scheme.Rules.TotalCap?.At is { } cap ? Exact.Min(held, cap) : held;
        if (held != total && trace is not null)
            BoundSteps.Tell(scheme.Title, total, held, trace);
        return held;
    }
}
